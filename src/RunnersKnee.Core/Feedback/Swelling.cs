using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>Swelling of the knee on one day, ordered.</summary>
[JsonConverter(typeof(KebabEnum<Swelling>))]
public enum Swelling
{
    /// <summary>None.</summary>
    None,

    /// <summary>Mild puffiness, gone within a day.</summary>
    PuffyGoneInADay,

    /// <summary>Clear, or still there the next day; raises RF-09.</summary>
    ClearOrLasting,
}
