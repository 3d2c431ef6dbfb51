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

    /// <summary>What the plan wanted and this day or week does not hold, and why.</summary>
    public required IReadOnlyList<Finding> LeftOut { get; init => field = Guard.Copy(value); }

    /// <summary>Minutes for all items together.</summary>
    [JsonIgnore]
    public int Minutes => Items.Sum(i => i.Minutes);
}
