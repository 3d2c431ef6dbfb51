using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>A warning sign in the life of one plan: when it was raised and when a clinician cleared or reviewed it. Immutable.</summary>
public sealed record RaisedFlag
{
    /// <summary>Id of the flag, as in <c>RF-07</c>; one that the protocol does not know counts as urgent.</summary>
    public required string Id { get; init => field = Guard.Text(value, 64); }

    /// <summary>The day whose answers raised it.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The day up to which a clinician cleared (red) or reviewed (yellow) it; null: open.</summary>
    public DateOnly? ClearedOn { get; init; }
}
