using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What becomes of one exercise; ordered, higher is more cautious.</summary>
[JsonConverter(typeof(KebabEnum<Verdict>))]
public enum Verdict
{
    /// <summary>It joins the plan, on trial.</summary>
    Add,

    /// <summary>More of it: the next dose level.</summary>
    ProgressDose,

    /// <summary>A harder rung.</summary>
    ProgressRung,

    /// <summary>It stays as it is.</summary>
    Hold,

    /// <summary>Less of it, or an easier rung: the exercise's own lever.</summary>
    ReduceDose,

    /// <summary>An easier rung, at the seed's smallest dose or below.</summary>
    Regress,

    /// <summary>Another exercise takes its place, or it leaves.</summary>
    Swap,

    /// <summary>It ends for today and waits for a calm morning; then it is easier.</summary>
    StopToday,

    /// <summary>The whole plan is suspended until a clinician clears it.</summary>
    StopAndRefer,
}
