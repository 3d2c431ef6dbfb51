using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Tests.Scheduling.Exact;

/// <summary>A week as the solver leaves it.</summary>
internal sealed record Solved(byte[] Masks, bool IsProven)
{
    private static readonly ThreadLocal<WeekSolver> Solver = new(() => new());

    public static Solved Of(WeekProblem problem)
    {
        var masks = new byte[problem.Count];
        var isProven = Solver.Value!.Solve(problem, masks);
        return new(masks, isProven);
    }
}
