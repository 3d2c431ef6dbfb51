namespace RunnersKnee.Benchmarks.Batch;

/// <summary>What one chunk of a batch came to; tallies add up to the same in any order.</summary>
/// <param name="Sum">Checksum of all that was decided.</param>
/// <param name="Drawing">Ticks spent on making the runners.</param>
/// <param name="Replanning">Ticks spent on their nights.</param>
internal readonly record struct Tally(long Sum, long Drawing, long Replanning)
{
    public static Tally operator +(Tally left, Tally right) => new(unchecked(left.Sum + right.Sum), left.Drawing + right.Drawing, left.Replanning + right.Replanning);
}
