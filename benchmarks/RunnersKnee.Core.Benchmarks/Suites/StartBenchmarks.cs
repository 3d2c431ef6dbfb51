using BenchmarkDotNet.Attributes;
using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks;

/// <summary>W6 within a warm process: what a start costs once everything is loaded. Process start is measured by eng/measure-start.</summary>
[MemoryDiagnoser]
public class StartBenchmarks
{
    private const int Runners = 256;

    private readonly (Intake Intake, Availability Availability)[] _arrivals = [.. Enumerable.Range(1, Runners).Select(seed => new Chance((ulong)seed)).Select(chance => (Arrival.Intake(chance), Arrival.Availability(chance)))];

    [Benchmark(OperationsPerInvoke = Runners)]
    public int Start()
    {
        var items = 0;
        foreach (var (intake, availability) in _arrivals)
        {
            items += RehabPlanner.Default.Start(intake, availability, new(2026, 3, 2)).Plan.Items.Count;
        }

        return items;
    }
}
