namespace RunnersKnee.Protocols.Faults;

/// <summary>Ranges that are upside down.</summary>
internal static class MeasureFaults
{
    public static void Find(Protocol protocol, FaultList faults)
    {
        for (var i = 0; i < protocol.Exercises.Count; i++)
        {
            Find(protocol.Exercises[i].Measures, $"exercises[{i}]", faults);
        }

        for (var i = 0; i < protocol.Ladders.Count; i++)
        {
            var rungs = protocol.Ladders[i].Rungs;
            for (var j = 0; j < rungs.Count; j++)
            {
                Find(rungs[j].Measures, $"ladders[{i}].rungs[{j}]", faults);
            }
        }
    }

    private static void Find(IReadOnlyList<Measure> measures, string place, FaultList faults)
    {
        for (var i = 0; i < measures.Count; i++)
        {
            if (measures[i].Min > measures[i].Max)
            {
                faults.Add($"{place}.measures[{i}]", FormattableString.Invariant($"min {measures[i].Min} is more than max {measures[i].Max}"));
            }
        }
    }
}
