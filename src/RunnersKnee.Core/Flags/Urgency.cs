using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What a warning sign asks for, ordered.</summary>
[JsonConverter(typeof(KebabEnum<Urgency>))]
public enum Urgency
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>No progress until it clears or a clinician reviews it.</summary>
    Yellow,

    /// <summary>The plan is suspended until a clinician clears it; be seen soon.</summary>
    Urgent,

    /// <summary>The plan is suspended; get emergency care now.</summary>
    Emergency,
}
