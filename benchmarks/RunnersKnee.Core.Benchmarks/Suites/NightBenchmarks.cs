using BenchmarkDotNet.Attributes;
using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Benchmarks.Nights;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks;

/// <summary>W5: one runner's night, alone and over all cores, beside the three libraries it would take.</summary>
[MemoryDiagnoser]
public class NightBenchmarks
{
    private readonly NightWork _work = new(EngineMode.All[2], CpSatSetting.All[3]);

    [GlobalSetup]
    public void Check() => _work.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = NightWork.Runners)]
    public long OneThread() => _work.Ours.Round();

    [Benchmark(OperationsPerInvoke = NightWork.Runners)]
    public long AllCores() => _work.OursOnAllCores.Round();

    [Benchmark(OperationsPerInvoke = NightWork.Runners / NightWork.Sample)]
    public long ThreeLibraries() => _work.Peer.Round();
}
