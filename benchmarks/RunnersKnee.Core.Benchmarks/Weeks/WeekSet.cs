using RunnersKnee.Benchmarks.Nights;
using RunnersKnee.Benchmarks.Runners;
using RunnersKnee.Peers;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Weeks;

/// <summary>A family of weeks, how much of it the peer gets, and the goals.</summary>
/// <param name="Name">Letter of the family.</param>
/// <param name="What">What its weeks hold.</param>
/// <param name="Weeks">All its weeks.</param>
/// <param name="MaskSum">Checksum of the best days of all its weeks; null: none is frozen.</param>
/// <param name="Sample">How many of the first weeks the peer gets.</param>
/// <param name="Goal">Times faster than the peer; 0: none.</param>
/// <param name="LeastProven">Share of the weeks that must be proven.</param>
internal sealed record WeekSet(string Name, string What, WeekProblem[] Weeks, string? MaskSum, int Sample, double Goal, double LeastProven)
{
    public static IEnumerable<WeekSet> All =>
    [
        Frozen(WeekFamily.P, "2 to 6 exercises", 200, 1_500, 1),
        Frozen(WeekFamily.T, "3 to 8 exercises", 200, 1_000, 1),
        Frozen(WeekFamily.S, "3 to 10 exercises", 200, 500, 1),
        Frozen(WeekFamily.X, "10 exercises, critical minutes", 100, 200, 0.995),
        Real,
    ];

    /// <summary>Weeks of lived plans at all stages, with all the library's own rules; no goal is set for their time.</summary>
    private static WeekSet Real
    {
        get
        {
            WeekProblem[] weeks = [.. LivedRunners.First(NightWork.Runners).Select(runner => PlanWeek.Of(runner.Plan)).Where(week => week.Count > 0)];
            return new("R", "lived plans with all rules of the library", weeks, MaskSum: null, Sample: 200, Goal: 0, LeastProven: 1);
        }
    }

    private static WeekSet Frozen(WeekFamily family, string what, int sample, double goal, double leastProven) =>
        new(family.ToString(), what, FrozenWeeks.Problems(family, FrozenWeeks.Count(family)), FrozenWeeks.MaskSum(family), sample, goal, leastProven);
}
