namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The best week, exactly: the counts, then the price, then the fullest day and the earliest days. Made once for each thread; solving asks for no memory.
/// </summary>
internal sealed class WeekSolver
{
    /// <summary>Weeks that count minutes alone come with critical budgets, where more dead ends pay: with a quarter of the entries the hardest takes six times the steps.</summary>
    private const int MinutesMemoryBits = 14, LimitedMemoryBits = 12;

    private readonly WeekFrame _frame = new();
    private readonly WeekEffort _effort;
    private readonly WeekSearch<MinuteLoads> _minutes;
    private readonly WeekSearch<LimitedLoads> _limited;

    /// <param name="steps">After so many steps the best week seen is the answer.</param>
    public WeekSolver(int steps = WeekEffort.Most)
    {
        _effort = new(steps);
        var options = new WeekOptions(_frame);
        _minutes = new(_frame, options, _effort, MinutesMemoryBits);
        _limited = new(_frame, options, _effort, LimitedMemoryBits);
    }

    /// <summary>Steps the last week took.</summary>
    public int Steps => _effort.Used;

    /// <summary>Writes the days of each part and says whether they are proven to be the best.</summary>
    public bool Solve(WeekProblem problem, Span<byte> masks)
    {
        _effort.Start();
        _frame.Load(problem);
        (_frame.NeedsLimits ? _limited.Search() : _minutes.Search())[..problem.Count].CopyTo(masks);
        return !_effort.IsSpent;
    }
}
