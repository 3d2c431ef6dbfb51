using RunnersKnee.Benchmarks.Measuring;

namespace RunnersKnee.Benchmarks.Documents;

/// <summary>W4 in the table.</summary>
internal static class DocumentRows
{
    private const double Goal = 3;
    private const int MostBytes = 3_000;
    private const double WriteMost = 5_000;
    private const double ReadMost = 20_000;

    public static IEnumerable<Row> Measure(Progress progress)
    {
        progress.Begin("W4 documents");
        var work = new DocumentWork();
        work.Check();
        var (ours, theirs) = (Middle(work.Sizes), Middle(work.PeerSizes));
        yield return new()
        {
            Id = "W4",
            What = $"document of a plan, six exercises and a fortnight of outcomes ({work.Sizes.Count} plans: {Shown.Bytes(work.Sizes[0])} to {Shown.Bytes(work.Sizes[^1])})",
            Ours = Shown.Bytes(ours),
            Peer = $"Newtonsoft.Json {Shown.Bytes(theirs)}",
            Ratio = Shown.Times((double)theirs / ours),
            Goal = $"≤ {Shown.Bytes(MostBytes)}",
            Reached = ours <= MostBytes,
        };
        yield return Timed("write it", Duel.Run(progress, work.OurWrite, work.PeerWrite), WriteMost);
        yield return Timed("read it", Duel.Run(progress, work.OurRead, work.PeerRead), ReadMost);
    }

    private static Row Timed(string what, IReadOnlyList<Timing> timings, double most)
    {
        var row = Row.Of("W4", what, timings[0], timings[1], Goal);
        return row with { Goal = $"≤ {Shown.Time(most)}, {row.Goal}", Reached = row.Reached == true && timings[0].Nanoseconds <= most };
    }

    private static int Middle(IReadOnlyList<int> sorted) => sorted[sorted.Count / 2];
}
