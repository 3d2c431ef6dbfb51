namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Where results go, so that the compiler may not drop the work.</summary>
internal static class Sink
{
    private static long _kept;

    public static void Keep(long value) => _kept ^= value;

    /// <summary>All that was kept.</summary>
    public static long Kept => _kept;
}
