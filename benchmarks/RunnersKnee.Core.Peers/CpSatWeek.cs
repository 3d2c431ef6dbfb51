using Google.OrTools.Sat;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>
/// The best week from a solver library, proven. All levels are one whole number in mixed radix, as long as that stays exact; where they do not
/// fit (weeks of the library with many exercises) the next levels follow as a second number once the first is fixed.
/// </summary>
internal static class CpSatWeek
{
    /// <summary>Far below the 2^63 at which the solver refuses, and exact where it counts in doubles.</summary>
    private const long Largest = 1L << 52;

    public static CpSatAnswer Solve(WeekProblem problem, CpSatSetting setting)
    {
        var week = new CpSatModel(problem);
        var solver = new CpSolver { StringParameters = setting.Parameters };
        var (stages, from) = (0, 0);
        long best;
        do
        {
            var (objective, next) = Pack(week.Levels, from);
            week.Model.Maximize(objective);
            var status = solver.Solve(week.Model);
            if (status != CpSolverStatus.Optimal)
            {
                throw new InvalidOperationException($"CP-SAT says {status}.");
            }

            best = (long)Math.Round(solver.ObjectiveValue);
            from = next;
            stages++;
            if (from < week.Levels.Count)
            {
                week.Model.Add(objective == best);
            }
        }
        while (from < week.Levels.Count);

        return new(week.Masks(solver), best, stages);
    }

    /// <summary>As many levels as fit into one number, and which comes next.</summary>
    private static (LinearExpr Objective, int Next) Pack(List<(LinearExpr Term, long Range)> levels, int from)
    {
        var (next, size) = (from, 1L);
        while (next < levels.Count && size <= Largest / (levels[next].Range + 1))
        {
            size *= levels[next].Range + 1;
            next++;
        }

        var (objective, weight) = (LinearExpr.NewBuilder(), 1L);
        for (var i = next - 1; i >= from; i--)
        {
            objective.AddTerm(levels[i].Term, weight);
            weight *= levels[i].Range + 1;
        }

        return (objective, next);
    }
}
