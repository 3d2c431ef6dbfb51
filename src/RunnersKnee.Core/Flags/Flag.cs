using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>A warning sign of the protocol: what it asks for and how it is known. RF-01 to RF-20 are red, YF-01 to YF-10 yellow (C4). Immutable.</summary>
public sealed record Flag
{
    /// <summary>Its id, as in <c>RF-07</c>.</summary>
    public required string Id { get; init => field = Guard.Text(value, 16); }

    /// <summary>What it asks for.</summary>
    public required Urgency Urgency { get; init => field = Guard.Defined(value); }

    /// <summary>Yellow only: true holds all progress until it clears; false only advises.</summary>
    public required bool CapsProgress { get; init; }

    /// <summary>True: a question for the runner. False: computed from the intake or the log.</summary>
    public required bool IsAsked { get; init; }

    /// <summary>True: a fact of the past. Once a clinician cleared it, ask only for new events: a later yes is one and raises it again (R-CLR-01).</summary>
    public required bool IsHistory { get; init; }

    /// <summary>How soon to be seen, hours, 0 to 720; 0: now; for yellow flags 720.</summary>
    public required int SeekCareWithinHours { get; init => field = Guard.InRange(value, 0, 720); }

    /// <summary>Where it comes from.</summary>
    public required Citation Source { get; init => field = Guard.NotNull(value); }
}
