namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The best week, exactly: the counts, then the price, then the fullest day and the earliest days. Made once for each thread; solving asks for no memory.
/// </summary>
internal sealed class WeekSolver
{
    private readonly WeekFrame _frame = new();
    private readonly WeekEffort _effort = new();
    private readonly WeekOptions _options;
    private readonly WeekCounts _counts;
    private readonly WeekPrices _prices;
    private readonly WeekTieBreak _tieBreak;

    public WeekSolver()
    {
        _options = new(_frame);
        _counts = new(_frame, new(_frame, _effort));
        _prices = new(_frame, _options, _effort);
        _tieBreak = new(_frame, _options, _effort);
    }

    /// <summary>Steps the last week took.</summary>
    public int Steps => _effort.Used;

    /// <summary>Writes the days of each part and says whether they are proven to be the best.</summary>
    public bool Solve(WeekProblem problem, Span<byte> masks)
    {
        _effort.Start();
        _frame.Load(problem);
        if (!TryEverything())
        {
            _counts.Search();
            Arrange();
        }

        _tieBreak.Best[..problem.Count].CopyTo(masks);
        return !_effort.IsSpent;
    }

    /// <summary>Most weeks have room for everything at everyone's own cheapest days: nothing can be better, so nothing else is asked.</summary>
    private bool TryEverything()
    {
        for (var i = 0; i < _frame.Count; i++)
        {
            _frame.Parts[i].Count = _frame.Parts[i].Top;
        }

        ListOptions();
        Keep(0);
        return _tieBreak.Search(0);
    }

    private void Arrange()
    {
        ListOptions();
        var slack = _prices.Search();
        ListOptions();
        Keep(slack);
        _tieBreak.Search(slack);
    }

    private void ListOptions()
    {
        for (var i = 0; i < _frame.Count; i++)
        {
            if (_frame.Parts[i].Count > 0)
            {
                _options.List(i);
            }
        }
    }

    private void Keep(int slack)
    {
        for (var i = 0; i < _frame.Count; i++)
        {
            if (_frame.Parts[i].Count > 0)
            {
                _options.Keep(i, slack);
            }
        }
    }
}
