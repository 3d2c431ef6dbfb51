using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>How much of the dose was done (C1).</summary>
[JsonConverter(typeof(KebabEnum<Completion>))]
public enum Completion
{
    /// <summary>All of it and at least 2 repetitions (or 10 s of a hold) more in the last set.</summary>
    ExceededTarget,

    /// <summary>All prescribed sets and repetitions.</summary>
    MetTarget,

    /// <summary>75 to 99 % of the total.</summary>
    MostlyDone,

    /// <summary>Less than 75 %, not because of pain.</summary>
    Partial,

    /// <summary>Ended by pain.</summary>
    StoppedByPain,

    /// <summary>Not done at all; it counts as no session and needs no pain number.</summary>
    NotAttempted,
}
