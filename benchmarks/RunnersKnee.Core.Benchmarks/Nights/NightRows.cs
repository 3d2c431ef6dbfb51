using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks.Nights;

/// <summary>W5 in the table.</summary>
internal static class NightRows
{
    private const double Goal = 1_000;
    private const double RunnersASecond = 100_000;

    /// <summary>Of each further core as much as a shared machine leaves.</summary>
    private const double CoreShare = 0.8;

    public static IEnumerable<Row> Measure(Progress progress, EngineMode mode, CpSatSetting setting)
    {
        progress.Begin("W5 nights");
        var work = new NightWork(mode, setting);
        work.Check();
        var timings = Duel.Run(progress, work.Ours, work.OursOnAllCores, work.Peer);
        var (one, all) = (timings[0], timings[1]);
        var row = Row.Of("W5", $"one runner's night ({Shown.Count(NightWork.Runners)} runners)", one, timings[2], Goal);
        yield return row with
        {
            Ours = $"{row.Ours}, {Shown.Count(1e9 / one.Nanoseconds)} runners/s",
            Goal = $"≥ {Shown.Count(RunnersASecond)} runners/s, {row.Goal}",
            Reached = row.Reached == true && 1e9 / one.Nanoseconds >= RunnersASecond,
        };

        var scale = all.TimesFasterThan(one);
        yield return new()
        {
            Id = "W5",
            What = $"the same over {NightWork.Threads} threads",
            Ours = $"{Shown.Time(all.Nanoseconds)}, {Shown.Count(1e9 / all.Nanoseconds)} runners/s",
            Peer = "ours, one thread",
            Ratio = Shown.Times(scale),
            Bytes = Shown.Bytes(all.Bytes),
            Goal = $"≥ {Shown.Times(CoreShare * NightWork.Threads)}",
            Reached = scale >= CoreShare * NightWork.Threads,
        };
    }
}
