using RunnersKnee.Internal;

namespace RunnersKnee.Scheduling;

/// <summary>The days of a week that repeats.</summary>
internal sealed record WeekChoice
{
    /// <summary>Days of each item, in the order of the request; <see cref="Weekdays.None"/>: no room.</summary>
    public required IReadOnlyList<Weekdays> Days { get; init => field = Guard.Copy(value); }

    /// <summary>Items with fewer days than they aim at (R-SCH-01: days given, days aimed at) or with none (R-SCH-09), most important first.</summary>
    public required IReadOnlyList<Finding> LeftOut { get; init => field = Guard.Copy(value); }

    /// <summary>Warm-ups that found a running day, in the order of the request.</summary>
    public required IReadOnlyList<(ExerciseId Exercise, Weekdays Days)> WarmUps { get; init => field = Guard.Copy(value); }
}
