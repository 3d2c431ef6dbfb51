namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// A problem, a solver and room for the answer. One planner serves all threads and a solver is half a megabyte that is written while it
/// works, so each thread has a desk of its own: nothing is shared, nothing is locked, and asking again costs no memory.
/// </summary>
internal sealed class WeekDesk
{
    [ThreadStatic]
    private static WeekDesk? _ofThisThread;

    private readonly WeekSolver _solver = new();
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];

    /// <summary>The desk of the thread that asks.</summary>
    public static WeekDesk OfThisThread => _ofThisThread ??= new();

    /// <summary>What is asked; whatever stood here before is to be written over.</summary>
    public WeekProblem Problem { get; } = new();

    /// <summary>Days of each part in the best week.</summary>
    public ReadOnlySpan<byte> Solve()
    {
        _ = _solver.Solve(Problem, _masks);
        return _masks.AsSpan(0, Problem.Count);
    }
}
