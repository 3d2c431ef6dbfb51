using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>When, how long and with what a runner can train. Immutable.</summary>
public sealed record Availability
{
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

    /// <summary>The day on which the longest run should be; null: any.</summary>
    public DayOfWeek? LongRunDay { get; init => field = Guard.Defined(value); }

    /// <summary>Minutes on particular dates instead of the week's, 0 to 255: 0 is a day off, a travel week is seven of them; null: none.</summary>
    public IReadOnlyDictionary<DateOnly, int>? OtherMinutes { get; init => field = value is null ? null : Dates(value); }

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
