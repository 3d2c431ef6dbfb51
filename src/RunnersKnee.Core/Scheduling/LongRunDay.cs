namespace RunnersKnee.Scheduling;

/// <summary>
/// The day the runner keeps for the longest run (R-SCH-10). Runs of one week are all of one level here, so it is the day that has its run before
/// any other day has one. It is a wish: it never costs a run, and it never takes the last day of an exercise.
/// </summary>
internal static class LongRunDay
{
    /// <summary>The same items with the run on days that hold that day, and what loads the knee much kept off the day before, if it is a real run.</summary>
    public static IReadOnlyList<WeekItem> Keep(IReadOnlyList<WeekItem> items, Availability availability, bool isRunning)
    {
        if (availability.LongRunDay is not { } day || items.FirstOrDefault(i => i.IsRun) is not { } run || RunDays(availability, run, IndexOf(day)) is not { } days)
        {
            return items;
        }

        var before = (Weekdays)DayMasks.DaysBefore(DayMasks.Day(IndexOf(day)));
        return [.. items.Select(i => i.IsRun ? i with { On = days } : isRunning && i.KneeLoad >= KneeLoad.Moderate && HasAnother(i, availability, before) ? i with { Barred = i.Barred | before } : i)];
    }

    /// <summary>Of the sets with the most runs that a day between allows, the best with that day in it; null: it is no day for runs, or would cost one.</summary>
    private static Weekdays? RunDays(Availability availability, WeekItem run, int day)
    {
        var open = Open(run.On ?? availability.TrainingDays, availability, run.IsUnbudgeted ? 0 : run.Minutes);
        var (best, most) = (0, Math.Min(run.Max, DayMasks.MostSpaced(open)));
        for (var mask = 1; mask <= DayMasks.Week; mask++)
        {
            if ((mask & ~open) == 0 && DayMasks.Has(mask, day) && DayMasks.IsSpaced(mask) && DayMasks.Count(mask) == most && (best == 0 || Cost(mask, run).CompareTo(Cost(best, run)) < 0))
            {
                best = mask;
            }
        }

        return best == 0 ? null : (Weekdays)best;
    }

    private static bool HasAnother(WeekItem item, Availability availability, Weekdays before) =>
        Open((item.On ?? availability.TrainingDays) & ~item.Barred & ~before, availability, item.Minutes) != 0;

    private static (int Moved, int Unevenness, int Mask) Cost(int mask, WeekItem run) =>
        (run.Previous is Weekdays.None ? 0 : DayMasks.Moved(mask, (int)run.Previous), DayMasks.Unevenness(mask), mask);

    private static int Open(Weekdays days, Availability availability, int minutes)
    {
        var open = (int)days;
        for (var day = 0; day < DayMasks.DaysPerWeek && availability.Minutes is { } budget; day++)
        {
            open &= budget[day] < minutes ? ~DayMasks.Day(day) : DayMasks.Week;
        }

        return open;
    }

    private static int IndexOf(DayOfWeek day) => ((int)day + DayMasks.DaysPerWeek - 1) % DayMasks.DaysPerWeek;
}
