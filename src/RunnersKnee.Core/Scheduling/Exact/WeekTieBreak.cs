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
        return fit.Search(floor, floor, slack, Patience * fit.Parts.Length) || SearchAll(fit.IsCut ? floor : floor + 1, slack);
    }

    /// <summary>Finds the lowest fullest day in the order that finds it soonest, and then moves one exercise after the other to its earliest days.</summary>
    private bool SearchAll(int floor, int slack)
    {
        fit.AddAllByWeight();

        if (!fit.Search(DayLanes.Most, floor, slack))
        {
            return false;
        }

        var peak = Highest();
        for (var i = 0; i < frame.Count; i++)
        {
            if (!frame.Parts[i].Choices.Before(fit.Best[i]).IsEmpty && frame.Parts[i].Count > 0)
            {
                AddEarlier(i);
                _ = fit.Search(peak, DayLanes.Most, slack);
            }
        }

        return true;
    }

    /// <summary>Those before stay on their days, it has all earlier days than it has, the others are free.</summary>
    private void AddEarlier(int index)
    {
        fit.Begin();
        var placed = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            var part = frame.Parts[i];
            if (part.Count == 0)
            {
                continue;
            }

            if (i <= index)
            {
                part.Choices = i < index ? default(DayChoices).And(fit.Best[i]) : part.Choices.Before(fit.Best[i]);
                part.Reached = part.Choices.Reached();
                fit.Add(in part);
                placed++;
            }
            else
            {
                fit.AddByWeight(in part, placed);
            }
        }
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
        while (floor < DayLanes.Most && frame.Room(days, floor) < total)
        {
            floor++;
        }

        return floor;
    }

    private int Highest()
    {
        var minutes = 0UL;
        for (var i = 0; i < frame.Count; i++)
        {
            minutes += DayLanes.On(fit.Best[i]) * (ulong)(uint)frame.Parts[i].MinutesADay;
        }

        return DayLanes.Highest(minutes);
    }
}
