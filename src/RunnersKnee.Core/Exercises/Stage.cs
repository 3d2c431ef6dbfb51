using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>The stages of a course, in order (C5.1).</summary>
[JsonConverter(typeof(KebabEnum<Stage>))]
public enum Stage
{
    /// <summary>The knee settles: two or three exercises of little load.</summary>
    CalmDown,

    /// <summary>Hip, knee and core are trained together.</summary>
    Build,

    /// <summary>Walking turns into running, level by level.</summary>
    RunReturn,

    /// <summary>Running again; strength is kept up.</summary>
    Maintain,
}
