using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>Why an exercise is done.</summary>
[JsonConverter(typeof(KebabEnum<Purpose>))]
public enum Purpose
{
    /// <summary>To train: all its sets.</summary>
    Training,

    /// <summary>One set, to find out whether the knee accepts it (R-VAR-02).</summary>
    Trial,

    /// <summary>One set at the lowest dose before a run (R-SCH-05).</summary>
    WarmUp,

    /// <summary>A check of function: as much as the rung asks for one, or one set (C5.1).</summary>
    Check,
}
