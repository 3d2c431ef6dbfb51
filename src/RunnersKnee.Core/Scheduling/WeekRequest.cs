using RunnersKnee.Internal;

namespace RunnersKnee.Scheduling;

/// <summary>One exercise that wants days of the week.</summary>
internal sealed record WeekItem
{
    public required ExerciseId Exercise { get; init; }

    /// <summary>Two exercises with the same movement are never on one day (R-SCH-03).</summary>
    public required string Movement { get; init; }

    /// <summary>Minutes of one session at its dose; never cut.</summary>
    public required int Minutes { get; init; }

    /// <summary>Days a week that are aimed at, 1 to 7.</summary>
    public required int Min { get; init; }

    /// <summary>Most days a week, warm-ups included, at least <see cref="Min"/>.</summary>
    public required int Max { get; init; }

    /// <summary>Never on two days in a row, Sunday and Monday included (R-SCH-02).</summary>
    public required bool NonConsecutive { get; init; }

    public required KneeLoad KneeLoad { get; init; }

    /// <summary>Days it may be on; null: the training days.</summary>
    public Weekdays? On { get; init; }

    /// <summary>Its minutes are the runner's own, beside those of a training day: a run on a running day.</summary>
    public bool IsUnbudgeted { get; init; }

    /// <summary>It is the run, and its days want a warm-up.</summary>
    public bool IsRun { get; init; }

    /// <summary>Its days in the plan before; <see cref="Weekdays.None"/>: it is new.</summary>
    public Weekdays Previous { get; init; }

    /// <summary>Days it may not be on.</summary>
    public Weekdays Barred { get; init; }
}

/// <summary>What a week has to hold. Dates with minutes of their own are not part of a week that repeats.</summary>
internal sealed record WeekRequest
{
    /// <summary>Most important first.</summary>
    public required IReadOnlyList<WeekItem> Items { get; init => field = Guard.Copy(value); }

    public required Availability Availability { get; init; }

    /// <summary>Warm-ups for running days, in the order in which they are tried; minutes of one set at the lowest dose (R-SCH-05).</summary>
    public required IReadOnlyList<WeekItem> WarmUps { get; init => field = Guard.Copy(value); }
}
