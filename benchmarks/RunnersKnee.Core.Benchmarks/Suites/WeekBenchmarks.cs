using BenchmarkDotNet.Attributes;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Weeks;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks;

/// <summary>W1: the best week of each week of a frozen family, beside CP-SAT in the setting that is usually fastest.</summary>
[MemoryDiagnoser]
public class WeekBenchmarks
{
    public const int Weeks = 100;

    private WeekWork _work = null!;

    /// <summary>Letter of the family.</summary>
    [Params("P", "T", "S", "X")]
    public string Family { get; set; } = "P";

    [GlobalSetup]
    public void Check()
    {
        _work = new(WeekSet.All.Single(set => set.Name == Family) with { Sample = Weeks });
        _ = _work.Check(new Progress());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Weeks)]
    public long Ours() => _work.Ours.Round();

    [Benchmark(OperationsPerInvoke = Weeks)]
    public long CpSat() => _work.Peer(CpSatSetting.All[3], 0, Weeks).Round();
}
