using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>One exercise of a plan: where it stands and when it is done. Immutable.</summary>
public sealed record PlanItem
{
    /// <summary>Where it stands.</summary>
    public required LadderPosition At { get; init => field = Guard.NotNull(value); }

    /// <summary>Training; trial until one set was accepted by the knee; the warm-up of running days; or a check of function that an exit from the stage asks for (C5.1).</summary>
    public required Purpose Purpose { get; init => field = Guard.Defined(value); }

    /// <summary>First day whose reports count for this position.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The days of the week it is done on; <see cref="Weekdays.None"/>: no room.</summary>
    public required Weekdays Days { get; init => field = Guard.Known(value, Weekdays.All); }

    /// <summary>Days in every second week (Monday to Sunday; the weeks whose <see cref="DateOnly.DayNumber"/> divided by 7, rounded down, is even), for four times a week on days that do not follow each other; null: the same every week.</summary>
    public Weekdays? AlternateDays { get; init => field = value is { } days ? Guard.Known(days, Weekdays.All) : null; }

    /// <summary>The day on which its days were last chosen anew, or on which it joined; null: they are those of the start.</summary>
    public DateOnly? DaysSince { get; init; }

    /// <summary>Days of the week up to and including <see cref="DaysSince"/> on which it was due or done before they were chosen anew, so that weeks join without breaking a rest (R-SCH-02); null: on none.</summary>
    public Weekdays? DaysBefore { get; init => field = value is { } days ? Guard.Known(days, Weekdays.All) : null; }

    /// <summary>Not before this day; null: no such limit.</summary>
    public DateOnly? NotBefore { get; init; }

    /// <summary>Stopped: not again until a morning at or below the baseline (C3, StopToday aftermath).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AwaitsMorning { get; init; }

    /// <summary>On this day it is offered at its lowest rung and dose only, or left out where <see cref="NotBefore"/> is later (R-PRE-02); null: no such day.</summary>
    public DateOnly? EasyOn { get; init; }

    /// <summary>Runs beyond the last walk-run level: at most this many minutes, 0 to 1440; null: not such a run.</summary>
    public int? RunMinutes { get; init => field = Guard.InRange(value, 0, 1440); }

    /// <summary>Id of the optional cue in use; null: none.</summary>
    public string? Cue { get; init => field = value is null ? null : Guard.Slug(value); }

    internal bool IsWarmUp => Purpose is Purpose.WarmUp;

    internal bool IsCheck => Purpose is Purpose.Check;
}
