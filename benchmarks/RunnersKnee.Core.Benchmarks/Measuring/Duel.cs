using System.Diagnostics;
using System.Runtime;

namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>
/// Measures contenders side by side in one process: each is warmed, then all take turns, so that a slow minute of a shared machine falls on
/// every one of them.
/// </summary>
internal static class Duel
{
    public const int Rounds = 25;

    private static readonly TimeSpan Warm = TimeSpan.FromMilliseconds(400);

    private static readonly TimeSpan LongestWarm = TimeSpan.FromSeconds(10);

    /// <summary>The compiler's second thoughts come from a thread of their own, which waits until nothing new is compiled: it is done when it was silent for so long.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    /// <summary>A round is repeated until it is this long: a clock tick and an interrupt must not matter.</summary>
    private static readonly TimeSpan LeastRound = TimeSpan.FromMilliseconds(4);

    /// <summary>The timings, in the order of the contenders.</summary>
    public static IReadOnlyList<Timing> Run(Progress progress, params IReadOnlyList<Contender> contenders)
    {
        int[] repeats = [.. contenders.Select(WarmUp)];
        var times = contenders.Select(_ => new double[Rounds]).ToArray();
        var bytes = new double[contenders.Count];
        for (var round = 0; round < Rounds; round++)
        {
            progress.Step($"round {round + 1} of {Rounds}");
            for (var i = 0; i < contenders.Count; i++)
            {
                (times[i][round], bytes[i]) = Measure(contenders[i], repeats[i]);
            }
        }

        return [.. contenders.Select((contender, i) => new Timing(contender.Name, times[i], bytes[i]))];
    }

    /// <summary>Nanoseconds and bytes a piece.</summary>
    public static (double Nanoseconds, double Bytes) Measure(Contender contender, int repeats)
    {
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < repeats; i++)
        {
            Sink.Keep(contender.Round());
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        double pieces = (double)contender.Pieces * repeats;
        return (elapsed.TotalNanoseconds / pieces, (GC.GetTotalAllocatedBytes(precise: true) - allocated) / pieces);
    }

    /// <summary>Runs it until the compiler has had its say; how often it has to be repeated to make a round.</summary>
    public static int WarmUp(Contender contender)
    {
        var (start, changed) = (Stopwatch.GetTimestamp(), Stopwatch.GetTimestamp());
        var (best, methods) = (TimeSpan.MaxValue, 0L);
        for (var count = 1; count <= 3 || Stopwatch.GetElapsedTime(start) < Warm || (Stopwatch.GetElapsedTime(changed) < Silence && Stopwatch.GetElapsedTime(start) < LongestWarm); count++)
        {
            var before = Stopwatch.GetTimestamp();
            Sink.Keep(contender.Round());
            var took = Stopwatch.GetElapsedTime(before);
            best = took < best ? took : best;
            if (JitInfo.GetCompiledMethodCount() is var compiled && compiled != methods)
            {
                (methods, changed) = (compiled, Stopwatch.GetTimestamp());
            }
        }

        return Math.Max(1, (int)Math.Ceiling(LeastRound / best));
    }
}
