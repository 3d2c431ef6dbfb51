using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>When, how long and with what a runner can train. Immutable.</summary>
public sealed record Availability
{
    private const int MostDates = 366; // of one range: a slip of the year is refused, not stored

    /// <summary>Days on which the runner can train, at least one.</summary>
    public required Weekdays TrainingDays
    {
        get;
        init => field = Guard.Known(value, Weekdays.All) is var days and not Weekdays.None ? days : throw new ArgumentException("TrainingDays must name at least one day.", nameof(TrainingDays));
    }

    /// <summary>Days on which the runner runs; default none. A warm-up is planned on them (R-SCH-05).</summary>
    public Weekdays RunningDays { get; init => field = Guard.Known(value, Weekdays.All); }

    /// <summary>What is at hand.</summary>
    public required Equipment Equipment { get; init => field = Guard.Known(value, EquipmentSet.All); }

    /// <summary>Minutes for each day, Monday first, exactly seven, each 0 to 255 (0: no session that day); null: no limit but four exercises a day.</summary>
    public IReadOnlyList<int>? Minutes { get; init => field = value is null ? null : Week(value); }

    /// <summary>
    /// The day on which the longest run should be; null: any. Runs of one week are alike, so where it is a day for runs it has its run before any
    /// other day, and the day before it stays free of exercises that load the knee much, as long as they have another (R-SCH-10). It never costs a run.
    /// </summary>
    public DayOfWeek? LongRunDay { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// Minutes on particular dates instead of the week's, 0 to 255, for everything on that date, a run too: 0 is a day off, a travel week is seven
    /// of them; null: none. The days of the week stay as they are: what a date does not hold is left out of its session and says so, counts
    /// neither as missed nor is made up later (R-SCH-08, R-SCH-09). <see cref="WithMinutes"/> and <see cref="WithDaysOff"/> write ranges of dates.
    /// </summary>
    public IReadOnlyDictionary<DateOnly, int>? OtherMinutes { get; init => field = value is null ? null : Dates(value); }

    /// <summary>The same with other minutes on each date of a range, as for a travel week: what was said of these dates before is replaced.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date, included; from <paramref name="from"/> to 365 days after it.</param>
    /// <param name="minutes">Minutes on each of them, 0 to 255; 0: a day off; null: what the week says, as if nothing had been said.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> or <paramref name="minutes"/> is outside its range.</exception>
    public Availability WithMinutes(DateOnly from, DateOnly to, int? minutes)
    {
        _ = Guard.InRange(to.DayNumber - from.DayNumber, 0, MostDates - 1, nameof(to));
        _ = Guard.InRange(minutes, 0, 255);
        Dictionary<DateOnly, int> dates = new(OtherMinutes ?? new Dictionary<DateOnly, int>());
        for (var number = from.DayNumber; number <= to.DayNumber; number++)
        {
            _ = dates.Remove(DateOnly.FromDayNumber(number));
            if (minutes is { } given)
            {
                dates.Add(DateOnly.FromDayNumber(number), given);
            }
        }

        return this with { OtherMinutes = dates.Count > 0 ? dates : null };
    }

    /// <summary>The same with days off, both ends included: nothing is done on these dates, and nothing of them is missed or made up.</summary>
    /// <param name="from">The first day off.</param>
    /// <param name="to">The last day off, included; from <paramref name="from"/> to 365 days after it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is outside its range.</exception>
    public Availability WithDaysOff(DateOnly from, DateOnly to) => WithMinutes(from, to, 0);

    private static IReadOnlyList<int> Week(IReadOnlyList<int> minutes)
    {
        if (minutes.Count != 7)
        {
            throw new ArgumentException($"Minutes must have seven values, Monday to Sunday; it has {minutes.Count}.", nameof(Minutes));
        }

        foreach (var value in minutes)
        {
            _ = Guard.InRange(value, 0, 255, nameof(Minutes));
        }

        return Guard.Copy(minutes, nameof(Minutes));
    }

    private static IReadOnlyDictionary<DateOnly, int> Dates(IReadOnlyDictionary<DateOnly, int> minutes)
    {
        foreach (var value in minutes.Values)
        {
            _ = Guard.InRange(value, 0, 255, nameof(OtherMinutes));
        }

        return Guard.Copy(minutes, nameof(OtherMinutes));
    }
}
