using System.Diagnostics;
using RunnersKnee.Benchmarks.Nights;
using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks.Batch;

/// <summary>Re-plans many runners in chunks over threads that share one planner; memory holds one chunk a thread, however many runners there are.</summary>
internal sealed class Crowd(RehabPlanner planner, Pool pool)
{
    private const int ChunkSize = 512;

    public Tally Replan(int count, int threads, Action<int> done)
    {
        var next = 0;
        var gate = new Lock();
        Tally all = default;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (int from; (from = Interlocked.Add(ref next, ChunkSize) - ChunkSize) < count;)
            {
                var chunk = ReplanChunk(from, Math.Min(count, from + ChunkSize));
                lock (gate)
                {
                    all += chunk;
                    done(Math.Min(count, from + ChunkSize));
                }
            }
        })).ToArray();
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return all;
    }

    private Tally ReplanChunk(int from, int to)
    {
        var start = Stopwatch.GetTimestamp();
        var runners = new LivedRunner[to - from];
        for (var i = 0; i < runners.Length; i++)
        {
            runners[i] = pool.Runner(from + i);
        }

        var drawn = Stopwatch.GetTimestamp();
        var sum = Night.ReplanAll(planner, runners);
        return new(sum, drawn - start, Stopwatch.GetTimestamp() - drawn);
    }
}
