namespace RunnersKnee.Protocols.Faults;

/// <summary>Stages that open a rung too late to be of use, or in another order than the ladder.</summary>
internal static class OpeningFaults
{
    public static void Find(Protocol protocol, Ladder ladder, string place, FaultList faults)
    {
        // an exercise that is missing or never allowed is a fault of its own
        var stages = protocol.Exercises.FirstOrDefault(e => e.Id == ladder.Exercise)?.Stages ?? new Dictionary<Stage, Purpose>();
        for (var i = 0; i < ladder.Rungs.Count; i++)
        {
            var rung = ladder.Rungs[i];
            if (rung.OpensIn is { } opens && stages.Count > 0)
            {
                FindLate(ladder, rung, opens, stages.Keys, $"{place}.rungs[{i}].opensIn", faults);
            }

            var easier = ladder.Rungs.Where(r => r.Level == rung.Level - 1).ToList();
            if (easier.Count > 0 && easier.Min(Opening) > Opening(rung))
            {
                faults.Add($"{place}.rungs[{i}].opensIn", $"is before that of the easier rung '{easier[0].Id}'");
            }
        }
    }

    private static Stage Opening(Rung rung) => rung.OpensIn ?? Stage.CalmDown;

    private static void FindLate(Ladder ladder, Rung rung, Stage opens, IEnumerable<Stage> stages, string place, FaultList faults)
    {
        if (stages.Max() < opens)
        {
            faults.Add(place, $"no stage from {opens} on allows the exercise");
        }
        else if ((rung.Id == ladder.BaseRung || rung.Id == ladder.StartRung) && stages.Min() < opens)
        {
            faults.Add(place, $"the exercise begins on this rung, and {stages.Min()} allows it before {opens}");
        }
    }
}
