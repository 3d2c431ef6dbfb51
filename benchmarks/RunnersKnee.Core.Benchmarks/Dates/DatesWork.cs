using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks.Dates;

/// <summary>
/// W3: dated sessions of a plan. Plans that hold something back for days (a rest, an easy day, a new run level) are left out, because a rule
/// that only repeats cannot say so; the others must give the same days and the same exercises.
/// </summary>
internal sealed class DatesWork
{
    public const int Plans = 64;
    private const int TwelveWeeks = 84;
    private const int Searched = 512;

    private readonly (RehabPlan Plan, DateOnly From, PlanCalendar Calendar)[] _plans = [.. LivedRunners.First(Searched)
        .Select(runner => (runner.Plan, From: runner.On.AddDays(1)))
        .Where(it => Sessions(it.Plan, it.From, TwelveWeeks).All(session => session.LeftOut.All(left => left.Observed == "0")))
        .Take(Plans)
        .Select(it => (it.Plan, it.From, new PlanCalendar(it.Plan, it.From)))];

    private readonly int[][] _sizes;

    public DatesWork() => _sizes = [.. _plans.Select(it => Sessions(it.Plan, it.From, TwelveWeeks).Select(session => session.Items.Count).ToArray())];

    public Contender Ours => new("ours", Plans, () => Sink.Sum(_plans, it =>
    {
        long sum = 0;
        foreach (var session in Sessions(it.Plan, it.From, TwelveWeeks))
        {
            sum += session.On.DayNumber * session.Items.Count;
        }

        return sum;
    }));

    public Contender Calendar => new("Ical.Net", Plans, () => Sink.Sum(_plans, it => it.Calendar.Due(it.From, it.From.AddDays(TwelveWeeks)).Sum(due => (long)due.On.DayNumber)));

    /// <summary>As many sessions with as many places in their lists, and nothing in them: the least that the sessions weigh.</summary>
    public Contender Allocation => new("allocation", Plans, () => Sink.Sum(_sizes, sizes =>
    {
        long sum = 0;
        foreach (var size in sizes)
        {
            sum += new Weight(default, new object[size], new object()).Items.Length;
        }

        return sum;
    }));

    /// <summary>Sessions of a plan in twelve weeks, on average.</summary>
    public double SessionsEach => _sizes.Average(sizes => sizes.Length);

    /// <summary>One day in the ninth week, and none of the days before it.</summary>
    public Contender OurDay => new("ours", Plans, () => Sink.Sum(_plans, it => Sessions(it.Plan, it.From.AddDays(60), 1).Sum(session => session.Items.Count)));

    public Contender CalendarDay => new("Ical.Net", Plans, () => Sink.Sum(_plans, it => it.Calendar.Due(it.From.AddDays(60), it.From.AddDays(61)).Count()));

    /// <summary>The same exercises on the same days.</summary>
    public void Check()
    {
        Unequal.Refuse(_plans.Length == Plans, $"only {_plans.Length} plans can be said with rules that repeat");
        foreach (var (plan, from, calendar) in _plans)
        {
            foreach (var (first, days) in new[] { (from, TwelveWeeks), (from.AddDays(60), 1) })
            {
                var ours = Sessions(plan, first, days).SelectMany(session => session.Items.Select(item => (session.On, item.At.Exercise, item.Purpose)));
                var theirs = calendar.Due(first, first.AddDays(days)).Select(due => (due.On, plan.Items[due.Item].At.Exercise, plan.Items[due.Item].Purpose));
                Unequal.Refuse(ours.Order().SequenceEqual(theirs.Order()), "Ical.Net gives other days");
            }
        }
    }

    private static IEnumerable<Session> Sessions(RehabPlan plan, DateOnly from, int days)
    {
        var end = from.AddDays(days);
        foreach (var session in RehabPlanner.Default.Sessions(plan, from))
        {
            if (session.On >= end)
            {
                yield break;
            }

            yield return session;
        }
    }

    /// <summary>As heavy as a session: a day and two lists.</summary>
    private sealed record Weight(DateOnly On, object[] Items, object LeftOut);
}
