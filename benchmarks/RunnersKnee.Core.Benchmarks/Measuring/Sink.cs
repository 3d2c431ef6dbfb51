namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Where results go, so that the compiler may not drop the work.</summary>
internal static class Sink
{
    private static long _kept;

    public static void Keep(long value) => _kept ^= value;

    /// <summary>All that was kept.</summary>
    public static long Kept => _kept;

    /// <summary>Adds what each piece gives; running over the end is meant.</summary>
    public static long Sum<T>(IReadOnlyList<T> pieces, Func<T, long> work)
    {
        long sum = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            sum = unchecked(sum + work(pieces[i]));
        }

        return sum;
    }
}
