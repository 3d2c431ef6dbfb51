using BenchmarkDotNet.Attributes;
using RunnersKnee.Benchmarks.Documents;

namespace RunnersKnee.Benchmarks;

/// <summary>W4: the document of a plan with six exercises and a fortnight of outcomes, beside Newtonsoft.Json.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private readonly DocumentWork _work = new();

    [GlobalSetup]
    public void Check() => _work.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = DocumentWork.Plans)]
    public long Write() => _work.OurWrite.Round();

    [Benchmark(OperationsPerInvoke = DocumentWork.Plans)]
    public long WriteByNewtonsoft() => _work.PeerWrite.Round();

    [Benchmark(OperationsPerInvoke = DocumentWork.Plans)]
    public long Read() => _work.OurRead.Round();

    [Benchmark(OperationsPerInvoke = DocumentWork.Plans)]
    public long ReadByNewtonsoft() => _work.PeerRead.Round();
}
