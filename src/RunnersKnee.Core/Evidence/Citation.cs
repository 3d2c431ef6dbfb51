using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>A fact or a source behind a number: <c>F-SLR-09</c>, <c>E-PAIN-05</c>, <c>S-TREK-PT</c>. Immutable; safe to share between threads.</summary>
public sealed record Citation
{
    /// <summary>Id of the fact, rule, design note or register entry, 1 to 64 characters.</summary>
    public required string Id { get; init => field = Guard.Text(value, 64); }

    /// <summary>How well it is founded.</summary>
    public required Provenance Provenance { get; init => field = Guard.Defined(value); }

    /// <summary>Id of the register entry it rests on, as in <c>S-TREK-PT</c>; null for the seed and for design choices.</summary>
    public string? Source { get; init => field = value is null ? null : Guard.Text(value, 64); }

    /// <summary>Author, title, year and address, up to 400 characters; only on register entries, null elsewhere.</summary>
    public string? Reference { get; init => field = value is null ? null : Guard.Text(value); }
}
