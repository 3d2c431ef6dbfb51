using BenchmarkDotNet.Attributes;
using RunnersKnee.Benchmarks.Dates;

namespace RunnersKnee.Benchmarks;

/// <summary>W3: twelve weeks of dated sessions, and one day alone, beside Ical.Net.</summary>
[MemoryDiagnoser]
public class SessionBenchmarks
{
    private readonly DatesWork _work = new();

    [GlobalSetup]
    public void Check() => _work.Check();

    [Benchmark(Baseline = true, OperationsPerInvoke = DatesWork.Plans)]
    public long TwelveWeeks() => _work.Ours.Round();

    [Benchmark(OperationsPerInvoke = DatesWork.Plans)]
    public long TwelveWeeksByIcalNet() => _work.Calendar.Round();

    [Benchmark(OperationsPerInvoke = DatesWork.Plans)]
    public long OneDay() => _work.OurDay.Round();

    [Benchmark(OperationsPerInvoke = DatesWork.Plans)]
    public long OneDayByIcalNet() => _work.CalendarDay.Round();
}
