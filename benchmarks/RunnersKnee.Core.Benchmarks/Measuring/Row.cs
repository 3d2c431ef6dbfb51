namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>One line of the table: one piece of work, done by us and by what a team would use instead.</summary>
internal sealed record Row
{
    /// <summary>The row of the goals, as in <c>W2</c>.</summary>
    public required string Id { get; init; }

    public required string What { get; init; }

    public required string Ours { get; init; }

    /// <summary>What the peer took, with its name; empty: there is none.</summary>
    public string Peer { get; init; } = "";

    public string Ratio { get; init; } = "";

    /// <summary>Bytes allocated a piece by us and by the peer.</summary>
    public string Bytes { get; init; } = "";

    /// <summary>Empty: none is set.</summary>
    public string Goal { get; init; } = "";

    /// <summary>Null: no goal.</summary>
    public bool? Reached { get; init; }

    /// <summary>A row of one duel: us first, then the peer.</summary>
    public static Row Of(string id, string what, Timing ours, Timing peer, double goal)
    {
        var ratio = ours.TimesFasterThan(peer);
        return new()
        {
            Id = id,
            What = what,
            Ours = Shown.Time(ours.Nanoseconds),
            Peer = $"{peer.Name} {Shown.Time(peer.Nanoseconds)}",
            Ratio = Shown.Times(ratio),
            Bytes = $"{Shown.Bytes(ours.Bytes)} / {Shown.Bytes(peer.Bytes)}",
            Goal = goal > 0 ? $"≥ {Shown.Times(goal)}" : "",
            Reached = goal > 0 ? ratio >= goal : null,
        };
    }
}
