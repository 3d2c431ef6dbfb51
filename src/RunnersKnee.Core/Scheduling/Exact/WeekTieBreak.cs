namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Of all weeks with these counts whose price is at most the cheapest plus a slack: the lowest fullest day, and then the earliest days. The
/// lowest ceiling there could be is tried first, because most often it holds; within a ceiling the first week is the one with the earliest days.
/// </summary>
internal sealed class WeekTieBreak<TLoads>(WeekFrame frame, WeekFit<TLoads> fit)
    where TLoads : struct, IWeekLoads<TLoads>
{
    /// <summary>Steps for each exercise that the lowest ceiling is worth: it holds at once or mostly not at all.</summary>
    private const int Patience = 3;

    public ReadOnlySpan<byte> Best => fit.Best;

    /// <summary>Looks for the week; false: there is none within the slack.</summary>
    public bool Search(int slack)
    {
        fit.Begin();
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Parts[i].Count > 0)
            {
                fit.Add(in frame.Parts[i]);
            }
        }

        var floor = Floor();
        return fit.Search(floor, floor, slack, Patience * fit.Parts.Length)
            || fit.Search(DayLanes.Most, fit.IsCut ? floor : floor + 1, slack);
    }

    /// <summary>How high the fullest day is at least: under a lower ceiling the minutes would not fit, or a day has more from those with no choice.</summary>
    private int Floor()
    {
        var (total, days, longest, fixedMinutes) = (0, 0, 0, 0UL);
        foreach (ref readonly var part in fit.Parts)
        {
            total += part.Count * part.MinutesADay;
            days |= part.Days;
            longest = Math.Max(longest, part.MinutesADay);
            fixedMinutes += part.Count == DayLanes.Count(part.Days) ? DayLanes.On(part.Days) * (ulong)(uint)part.MinutesADay : 0;
        }

        if (days == 0)
        {
            return 0;
        }

        var floor = Math.Max(Math.Max(longest, DayLanes.Highest(fixedMinutes)), (total + DayLanes.Count(days) - 1) / DayLanes.Count(days));
        while (Room(days, floor) < total)
        {
            floor++;
        }

        return floor;
    }

    /// <summary>Minutes that these days hold under a ceiling.</summary>
    private int Room(int days, int ceiling)
    {
        var minutes = 0;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            minutes += (days >> day & 1) * Math.Min(frame.Problem.Budgets[day], ceiling);
        }

        return minutes;
    }
}
