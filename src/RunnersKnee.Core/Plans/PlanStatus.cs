using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>Whether a plan yields sessions.</summary>
[JsonConverter(typeof(KebabEnum<PlanStatus>))]
public enum PlanStatus
{
    /// <summary>It does.</summary>
    Active,

    /// <summary>Not now; the runner paused it.</summary>
    Paused,

    /// <summary>Not until a new intake: after a long break, or where a guardian has not agreed yet.</summary>
    NeedsIntake,

    /// <summary>Not until a clinician clears the warning signs.</summary>
    Suspended,
}
