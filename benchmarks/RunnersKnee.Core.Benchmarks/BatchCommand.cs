using System.Diagnostics;
using RunnersKnee.Benchmarks.Batch;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks;

/// <summary><c>--batch N</c>: so many seeded runners re-planned over all cores with one planner.</summary>
internal static class BatchCommand
{
    private const int Lives = 1_024;

    /// <summary>So many are re-planned once more on one thread: the checksum must be the same.</summary>
    private const int Prefix = 20_000;

    public static void Run(int count)
    {
        var progress = new Progress();
        progress.Begin($"{Shown.Count(Lives)} runners live their first weeks");
        var crowd = new Crowd(new(Protocol.Standard), new(LivedRunners.First(Lives)));
        var (prefix, threads) = (Math.Min(count, Prefix), Environment.ProcessorCount);

        progress.Begin("one thread and all give the same");
        var alone = crowd.Replan(prefix, threads: 1, _ => { });
        Unequal.Refuse(alone.Sum == crowd.Replan(prefix, threads, _ => { }).Sum, "many threads decide otherwise than one");

        progress.Begin($"{Shown.Count(count)} runners");
        var start = Stopwatch.GetTimestamp();
        var all = crowd.Replan(count, threads, done => progress.Bar(done, count, $"{Shown.Count(done / Stopwatch.GetElapsedTime(start).TotalSeconds)} runners/s"));
        var wall = Stopwatch.GetElapsedTime(start).TotalSeconds;
        progress.End();

        var share = (double)all.Replanning / (all.Replanning + all.Drawing);
        using var process = Process.GetCurrentProcess();
        Console.WriteLine($"{Shown.Count(count)} runners re-planned in {wall:0.0} s over {threads} threads with one planner: {Shown.Count(count / wall)} runners/s, making up their answers included.");
        Console.WriteLine($"Re-planning alone took {share:P0} of that: {Shown.Count(count / (wall * share))} runners/s, {Shown.Time(wall * share * 1e9 * threads / count)} a runner and core.");
        Console.WriteLine($"Peak memory {process.PeakWorkingSet64 / 1e6:0} MB. Checksum {all.Sum:x16}; that of the first {Shown.Count(prefix)} is {alone.Sum:x16} on one thread and on {threads}.");
        Console.WriteLine($"{Machine.Description}.");
    }
}
