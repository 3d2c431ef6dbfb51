namespace RunnersKnee.Protocols.Faults;

/// <summary>Where a ladder begins, what opens its harder rungs and how often it is done.</summary>
internal static class LadderFaults
{
    /// <summary>A repeating week has room for three days that do not touch; four need a fortnight of 4 and 3 .</summary>
    private const int MostApart = 3;
    private const int MostApartInTurn = 4;

    public static void Find(Ladder ladder, string place, FaultList faults)
    {
        if (ladder.Find(ladder.BaseRung) is null)
        {
            faults.Add($"{place}.baseRung", $"there is no rung '{ladder.BaseRung}'");
        }

        if (ladder.StartRung is { } start && ladder.Find(start) is null)
        {
            faults.Add($"{place}.startRung", $"there is no rung '{start}'");
        }

        if (ladder.Find(ladder.StartRung ?? ladder.BaseRung) is { Doses.Count: > 0 } rung && ladder.StartDose >= rung.Doses.Count)
        {
            faults.Add($"{place}.startDose", $"{ladder.StartDose} is not on rung '{rung.Id}', whose doses are 0 to {rung.Doses.Count - 1}");
        }

        if (ladder.GateSessions > 0 && ladder.GatePainFreeDays == 0)
        {
            faults.Add($"{place}.gateSessions", "sessions need days to lie in, and gatePainFreeDays is 0");
        }

        if (ladder.Frequency is Frequency.TimesPerWeek times)
        {
            Find(times, $"{place}.frequency", faults);
        }
    }

    private static void Find(Frequency.TimesPerWeek times, string place, FaultList faults)
    {
        if (times.Min > times.Max)
        {
            faults.Add(place, $"min {times.Min} is more than max {times.Max}");
        }

        if (times.NonConsecutive && (times.Min > MostApart || times.Max > MostApartInTurn))
        {
            faults.Add(place, $"days that do not touch can be at most {MostApart} in every week and {MostApartInTurn} in every other week, not {times.Min} to {times.Max}");
        }
    }
}
