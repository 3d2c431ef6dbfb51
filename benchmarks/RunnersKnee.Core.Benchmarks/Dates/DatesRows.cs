using RunnersKnee.Benchmarks.Measuring;

namespace RunnersKnee.Benchmarks.Dates;

/// <summary>W3 in the table.</summary>
internal static class DatesRows
{
    private const double Goal = 100;

    public static IEnumerable<Row> Measure(Progress progress)
    {
        progress.Begin("W3 sessions");
        var work = new DatesWork();
        work.Check();
        var weeks = Duel.Run(progress, work.Ours, work.Calendar);
        yield return Row.Of("W3", "twelve weeks of dated sessions", weeks[0], weeks[1], Goal);

        var day = Duel.Run(progress, work.OurDay, work.CalendarDay);
        yield return Row.Of("W3", "one day's session in the ninth week, alone", day[0], day[1], goal: 0);
    }
}
