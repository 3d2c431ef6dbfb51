namespace RunnersKnee.Protocols.Faults;

/// <summary>A rung that its level calls harder must not load the knee less, nor be lighter, than an easier one. Alternatives of one level are not compared.</summary>
internal static class EffortFaults
{
    public static void Find(Ladder ladder, string place, FaultList faults)
    {
        for (var i = 0; i < ladder.Rungs.Count; i++)
        {
            var rung = ladder.Rungs[i];
            if (Easier(ladder, rung).FirstOrDefault(e => e.KneeLoad > rung.KneeLoad) is { } heavier)
            {
                faults.Add($"{place}.rungs[{i}].kneeLoad", $"{rung.KneeLoad} is less than the {heavier.KneeLoad} of the easier rung '{heavier.Id}'");
            }

            if (Easier(ladder, rung).FirstOrDefault(e => IsLighter(rung.Load, e.Load)) is { } stronger)
            {
                faults.Add($"{place}.rungs[{i}].load", $"is lighter than that of the easier rung '{stronger.Id}'");
            }
        }
    }

    private static IEnumerable<Rung> Easier(Ladder ladder, Rung rung) => ladder.Rungs.Where(r => r.Level < rung.Level);

    /// <summary>Only like is compared with like: one leg without a weight may well be harder than two with one.</summary>
    private static bool IsLighter(Load load, Load than) => (load, than) switch
    {
        (Load.Weight a, Load.Weight b) => a.Pounds < b.Pounds,
        (Load.Band a, Load.Band b) => a.Placement == b.Placement && a.Strength < b.Strength,
        _ => false,
    };
}
