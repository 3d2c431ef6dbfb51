using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>How pain changed while the exercise was done, ordered.</summary>
[JsonConverter(typeof(KebabEnum<PainTrend>))]
public enum PainTrend
{
    /// <summary>It grew less.</summary>
    Easing,

    /// <summary>It stayed as it was.</summary>
    Steady,

    /// <summary>It grew: a stop as soon as there is any knee pain (G-03).</summary>
    Increasing,
}
