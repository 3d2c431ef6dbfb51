using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling;

/// <summary>
/// The two or three days of strength that stay when running comes back (C5.1): of the training days the present ones first, then those that are
/// spread most evenly, then those without a run, then the earliest.
/// </summary>
internal static class StrengthDays
{
    public static Weekdays Of(Availability availability, Weekdays present)
    {
        var open = (int)availability.TrainingDays;
        if (availability.Minutes is { } minutes)
        {
            open = Enumerable.Range(0, DayMasks.DaysPerWeek).Where(day => DayMasks.Has(open, day) && minutes[day] > 0).Sum(DayMasks.Day);
        }

        var count = Math.Min(Limits.StrengthDays, DayMasks.Count(open));
        var used = (int)present;
        return count == 0 ? availability.TrainingDays
            : DayMasks.Count(used) == count && (used & ~open) == 0 ? (Weekdays)used
            : (Weekdays)Enumerable.Range(1, DayMasks.Week)
                .Where(mask => (mask & ~open) == 0 && DayMasks.Count(mask) == count)
                .OrderBy(mask => DayMasks.Count(used) <= Limits.StrengthDays ? DayMasks.Count(used & ~mask) : 0)
                .ThenBy(DayMasks.Unevenness)
                .ThenBy(mask => DayMasks.Count(mask & (int)availability.RunningDays))
                .First();
    }
}
