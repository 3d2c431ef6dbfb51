namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>What one contender took, round by round.</summary>
/// <param name="Name">Who.</param>
/// <param name="Rounds">Nanoseconds a piece, one value a round.</param>
/// <param name="Bytes">Bytes allocated a piece.</param>
internal sealed record Timing(string Name, IReadOnlyList<double> Rounds, double Bytes)
{
    public double Nanoseconds { get; } = Statistics.Median(Rounds);

    /// <summary>How many times as long the other one takes: the median of the ratios of each round, so that a slow minute of the machine counts for both.</summary>
    public double TimesFasterThan(Timing other) => Statistics.Median([.. Rounds.Zip(other.Rounds, (ours, theirs) => theirs / ours)]);
}
