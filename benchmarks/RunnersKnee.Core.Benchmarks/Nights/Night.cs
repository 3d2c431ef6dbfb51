using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks.Nights;

/// <summary>One runner's night through the public API: four weeks of reports are judged, the change is applied, two weeks are scheduled.</summary>
internal static class Night
{
    public const int Fortnight = 14;

    /// <summary>A number that depends on all that was decided; adding those of many runners in any order gives the same.</summary>
    public static long Replan(RehabPlanner planner, LivedRunner runner)
    {
        var change = planner.Assess(runner.Plan, runner.Log, runner.On);
        var plan = runner.Plan.Apply(change);
        long sum = (plan.Revision * 31) + ((int)plan.Stage * 17) + change.ExitCriteria.Count;
        foreach (var decision in change.Decisions)
        {
            sum = (sum * 31) + ((int)decision.Verdict * 7) + decision.Reasons.Count;
        }

        var end = runner.On.AddDays(1 + Fortnight);
        foreach (var session in planner.Sessions(plan, runner.On.AddDays(1)))
        {
            if (session.On >= end)
            {
                break;
            }

            foreach (var item in session.Items)
            {
                sum = (sum * 31) + (session.On.DayNumber * item.At.Dose) + item.Minutes;
            }
        }

        return sum;
    }

    /// <summary>All of them, one after the other.</summary>
    public static long ReplanAll(RehabPlanner planner, IReadOnlyList<LivedRunner> runners)
    {
        long sum = 0;
        for (var i = 0; i < runners.Count; i++)
        {
            sum += Replan(planner, runners[i]);
        }

        return sum;
    }

    /// <summary>All of them over so many threads, with one planner for all.</summary>
    public static long ReplanAll(RehabPlanner planner, IReadOnlyList<LivedRunner> runners, int threads)
    {
        long sum = 0;
        _ = Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
        {
            long mine = 0;
            for (var i = thread; i < runners.Count; i += threads)
            {
                mine += Replan(planner, runners[i]);
            }

            _ = Interlocked.Add(ref sum, mine);
        });
        return sum;
    }
}
