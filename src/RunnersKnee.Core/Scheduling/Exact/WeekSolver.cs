namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The best week, exactly: the counts, then the price, then the fullest day and the earliest days. Made once for each thread; solving asks for no memory.
/// </summary>
internal sealed class WeekSolver
{
    public static long[] Phase = new long[8];
    private readonly WeekFrame _frame = new();
    private readonly WeekEffort _effort = new();
    private readonly WeekOptions _options;
    private readonly WeekCounts _counts;
    private readonly WeekPrices _prices;
    private readonly WeekTieBreak _tieBreak;

    public WeekSolver()
    {
        _options = new(_frame);
        var waste = new WeekWaste(_frame);
        var memory = new WeekMemory();
        _counts = new(_frame, new(_frame, waste, memory, _effort));
        _prices = new(_frame, _options, waste, memory, _effort);
        _tieBreak = new(_frame, _options, waste, memory, _effort);
    }

    /// <summary>Steps the last week took.</summary>
    public int Steps => _effort.Used;

    /// <summary>Writes the days of each part and says whether they are proven to be the best.</summary>
    public bool Solve(WeekProblem problem, Span<byte> masks)
    {
        _effort.Start();
        _frame.Load(problem);
        var ok = TryEverything(); Phase[0] += _effort.Used;
        if (!ok)
        {
            var u = _effort.Used; _counts.Search(); Phase[1] += _effort.Used - u;
            Arrange(); Phase[4]++;
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
        var u = _effort.Used; var slack = _prices.Search(); Phase[2] += _effort.Used - u; u = _effort.Used;
        ListOptions();
        Keep(slack);
        _tieBreak.Search(slack); Phase[3] += _effort.Used - u; if (slack == 0) Phase[5]++;
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
