namespace RunnersKnee.Protocols.Faults;

/// <summary>A dose level is a number from 0 to 4, so a rung has 1 to 5 doses, of one kind, each more than the one before; what a check asks is of that kind too.</summary>
internal static class DoseFaults
{
    private const int Most = 5;

    public static void Find(Ladder ladder, string place, FaultList faults)
    {
        for (var i = 0; i < ladder.Rungs.Count; i++)
        {
            Find(ladder.Rungs[i], $"{place}.rungs[{i}]", faults);
        }
    }

    private static void Find(Rung rung, string place, FaultList faults)
    {
        if (rung.Doses.Count is 0 or > Most)
        {
            faults.Add($"{place}.doses", $"there must be 1 to {Most}, not {rung.Doses.Count}");
        }
        else if (rung.EntryDose >= rung.Doses.Count)
        {
            faults.Add($"{place}.entryDose", $"{rung.EntryDose} is not among its doses 0 to {rung.Doses.Count - 1}");
        }

        if (rung.Doses.Any(d => d.GetType() != rung.Doses[0].GetType()))
        {
            // amounts of different kinds cannot be compared
            faults.Add($"{place}.doses", $"are of different kinds: {string.Join(", ", rung.Doses.Select(d => d.GetType().Name).Distinct(StringComparer.Ordinal))}");
            return;
        }

        if (rung.CheckDose is { } check && rung.Doses.Count > 0 && check.GetType() != rung.Doses[0].GetType())
        {
            faults.Add($"{place}.checkDose", $"{check.GetType().Name} is not the kind of its doses, {rung.Doses[0].GetType().Name}");
        }

        for (var i = 1; i < rung.Doses.Count; i++)
        {
            if (rung.Doses[i].Amount <= rung.Doses[i - 1].Amount)
            {
                faults.Add($"{place}.doses[{i}]", $"{rung.Doses[i].Amount} in all is not more than the {rung.Doses[i - 1].Amount} before it");
            }
        }
    }
}
