using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>How well the movement was done, ordered from best to worst.</summary>
[JsonConverter(typeof(KebabEnum<FormQuality>))]
public enum FormQuality
{
    /// <summary>As described.</summary>
    Good,

    /// <summary>Small faults.</summary>
    MinorFaults,

    /// <summary>It fell apart; for a run, limping or an altered stride (G-02).</summary>
    BrokenDown,
}
