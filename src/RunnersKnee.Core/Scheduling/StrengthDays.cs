using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling;

/// <summary>
/// The two or three days of strength that stay when running comes back (C5.1): of the training days the present ones first, then those that are
/// spread most evenly, then those without a run, then the earliest.
/// </summary>
internal static class StrengthDays
{
    /// <summary>The days to be asked for, the best first; most often nobody looks further than the first.</summary>
    public static IEnumerable<Weekdays> InOrder(Availability availability, Weekdays present)
    {
        yield return Of(availability, present);
        foreach (var days in Sorted(availability, present).Skip(1))
        {
            yield return days;
        }
    }

    private static IEnumerable<Weekdays> Sorted(Availability availability, Weekdays present)
    {
        var open = Open(availability);
        var count = Math.Min(Limits.StrengthDays, DayMasks.Count(open));
        var used = (int)present;
        return count == 0 ? [availability.TrainingDays]
            : Enumerable.Range(1, DayMasks.Week)
                .Where(mask => (mask & ~open) == 0 && DayMasks.Count(mask) == count)
                .OrderBy(mask => DayMasks.Count(used) <= Limits.StrengthDays ? DayMasks.Count(used & ~mask) : 0)
                .ThenBy(DayMasks.Unevenness)
                .ThenBy(mask => DayMasks.Count(mask & (int)availability.RunningDays))
                .Select(mask => (Weekdays)mask);
    }

    /// <summary>The first of them.</summary>
    public static Weekdays Of(Availability availability, Weekdays present)
    {
        var open = Open(availability);
        var isKept = DayMasks.Count((int)present) == Math.Min(Limits.StrengthDays, DayMasks.Count(open)) && ((int)present & ~open) == 0;
        return isKept && open != 0 ? present : Sorted(availability, present).First();
    }

    private static int Open(Availability availability)
    {
        var open = (int)availability.TrainingDays;
        return availability.Minutes is { } minutes
            ? Enumerable.Range(0, DayMasks.DaysPerWeek).Where(day => DayMasks.Has(open, day) && minutes[day] > 0).Sum(DayMasks.Day)
            : open;
    }
}
