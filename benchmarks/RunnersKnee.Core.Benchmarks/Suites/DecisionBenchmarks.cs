using BenchmarkDotNet.Attributes;
using RunnersKnee.Benchmarks.Decisions;

namespace RunnersKnee.Benchmarks;

/// <summary>W2: the decision with all rules that fired, beside RulesEngine.</summary>
[MemoryDiagnoser]
public class DecisionBenchmarks
{
    // lean and with one parameter: within noise the fastest way of running it
    private readonly DecisionWork _work = new(EngineMode.All[2]);

    [GlobalSetup]
    public void Check() => _work.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = Inputs.Count)]
    public long Ours() => DecisionWork.Ours.Round();

    [Benchmark(OperationsPerInvoke = DecisionWork.EngineInputs)]
    public long RulesEngine() => _work.Engine.Round();
}
