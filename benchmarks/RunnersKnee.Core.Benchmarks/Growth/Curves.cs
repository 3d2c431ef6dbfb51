using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Nights;
using RunnersKnee.Benchmarks.Runners;
using RunnersKnee.Peers;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Growth;

/// <summary>What grows: exercises in a week, weeks of sessions, runners in a batch.</summary>
internal static class Curves
{
    private const int Plans = 64;
    private const int Rounds = 9;
    private static readonly int[] Weeks = [1, 2, 4, 8, 13, 26, 52];
    private static readonly int[] Batches = [1, 10, 100, 1_000, 10_000, 100_000];

    public static IEnumerable<Curve> All(Progress progress)
    {
        progress.Begin("growth: exercises in a week");
        yield return new("week", "The best week", "exercises in it", [.. Enumerable.Range(2, 9).Select(count => (count, WeekOf(count)))]);

        progress.Begin("growth: weeks of sessions");
        yield return new("sessions", "Dated sessions of one plan", "weeks", [.. Weeks.Select(weeks => (weeks, SessionsOf(weeks)))]);

        progress.Begin("growth: runners");
        yield return new("nights", "Nights of a batch on one thread", "runners", [.. Batches.Select(runners => (runners, NightsOf(runners, progress)))]);
    }

    /// <summary>The mean over all frozen weeks of ordinary plans that hold so many exercises.</summary>
    private static double WeekOf(int count)
    {
        WeekProblem[] weeks = [.. new[] { WeekFamily.P, WeekFamily.T, WeekFamily.S }.SelectMany(family => FrozenWeeks.Problems(family, FrozenWeeks.Count(family))).Where(week => week.Count == count)];
        var (solver, masks) = (new WeekSolver(), new byte[WeekProblem.MostParts]);
        return Middle(new("", weeks.Length, () => Sink.Sum(weeks, week => solver.Solve(week, masks) ? masks[0] : 1)));
    }

    private static double SessionsOf(int weeks)
    {
        LivedRunner[] runners = [.. LivedRunners.First(NightWork.Runners).Take(Plans)];
        return Middle(new("", Plans, () => Sink.Sum(runners, runner =>
        {
            var (count, end) = (0, runner.On.AddDays(1 + (7 * weeks)));
            foreach (var session in RehabPlanner.Default.Sessions(runner.Plan, runner.On.AddDays(1)))
            {
                if (session.On >= end)
                {
                    break;
                }

                count++;
            }

            return count;
        })));
    }

    /// <summary>The whole batch; a large one meets the same runners again, in between hundreds of others.</summary>
    private static double NightsOf(int count, Progress progress)
    {
        progress.Step($"{count} runners");
        var runners = LivedRunners.First(NightWork.Runners);
        Contender batch = new("", 1, () =>
        {
            long sum = 0;
            for (var i = 0; i < count; i++)
            {
                sum += Night.Replan(RehabPlanner.Default, runners[i % runners.Count]);
            }

            return sum;
        });
        return count <= 1_000 ? Middle(batch) : Duel.Measure(batch, repeats: 1).Nanoseconds;
    }

    private static double Middle(Contender contender)
    {
        var repeats = Duel.WarmUp(contender);
        return Statistics.Median([.. Enumerable.Range(0, Rounds).Select(_ => Duel.Measure(contender, repeats).Nanoseconds)]);
    }
}
