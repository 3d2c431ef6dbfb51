using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What an exercise felt like, ordered; the runner's own word for it (C1).</summary>
[JsonConverter(typeof(KebabEnum<PainQuality>))]
public enum PainQuality
{
    /// <summary>Nothing felt.</summary>
    None,

    /// <summary>A tired muscle and no knee pain; the score then rates the muscle (G-03).</summary>
    MuscleFatigue,

    /// <summary>A dull knee pain.</summary>
    Ache,

    /// <summary>A sharp or stabbing knee pain: always a stop (G-03).</summary>
    Sharp,
}
