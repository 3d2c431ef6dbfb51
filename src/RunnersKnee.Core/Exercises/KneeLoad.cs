using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>How hard a rung loads the knee, ordered: the load classes 0 to 3 of C3.5, a design choice guided by E-LOAD-01 and E-LOAD-02.</summary>
[JsonConverter(typeof(KebabEnum<KneeLoad>))]
public enum KneeLoad
{
    /// <summary>Class 0: the knee joint is not loaded.</summary>
    None,

    /// <summary>Class 1.</summary>
    Low,

    /// <summary>Class 2: weight bearing with a bending knee.</summary>
    Moderate,

    /// <summary>Class 3: deep or single-leg bending.</summary>
    High,
}
