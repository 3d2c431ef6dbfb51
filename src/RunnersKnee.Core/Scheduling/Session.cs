using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What to do on one day. Immutable.</summary>
public sealed record Session
{
    /// <summary>The day.</summary>
    public required DateOnly On { get; init; }

    /// <summary>In the order in which to do it: warm-up, run, exercises; empty where everything due is held back.</summary>
    public required IReadOnlyList<Prescription> Items { get; init => field = Guard.Copy(value); }

    /// <summary>
    /// What the plan wanted and this day or week does not hold, and why. No room is said with the limit that was met: for time (R-SCH-09)
    /// <see cref="Finding.Observed"/> names the days and the minutes left on each, <c>tuesday 5, thursday 0</c>, and <see cref="Finding.Limit"/> the
    /// minutes it takes; for other limits the days alone, and the most there may be. An exercise without any day is told in every session with
    /// all its days, one with fewer days than are aimed at on the day it misses, what a date with other minutes does not hold with that date.
    /// </summary>
    public required IReadOnlyList<Finding> LeftOut { get; init => field = Guard.Copy(value); }

    /// <summary>Minutes for all items together.</summary>
    [JsonIgnore]
    public int Minutes => Items.Sum(i => i.Minutes);
}
