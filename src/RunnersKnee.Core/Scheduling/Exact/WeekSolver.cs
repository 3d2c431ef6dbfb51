namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The best week, exactly: the counts, then the price, then the fullest day and the earliest days. Made once for each thread; solving asks for no memory.
/// </summary>
internal sealed class WeekSolver
{
    private readonly WeekFrame _frame = new();
    private readonly WeekEffort _effort;
    private readonly WeekOptions _options;
    private readonly WeekCounts _counts;
    private readonly WeekPrices _prices;
    private readonly WeekTieBreak _tieBreak;

    /// <param name="steps">After so many steps the best week seen is the answer.</param>
    public WeekSolver(int steps = WeekEffort.Most)
    {
        _effort = new(steps);
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
        (TryEverything() || TryWhatFits() ? _tieBreak.Best : _counts.Masks)[..problem.Count].CopyTo(masks);
        return !_effort.IsSpent;
    }

    /// <summary>Most weeks have room for everything, often at everyone's own cheapest days: nothing can be better, so nothing else is asked.</summary>
    private bool TryEverything()
    {
        var minutes = 0;
        for (var i = 0; i < _frame.Count; i++)
        {
            ref var part = ref _frame.Parts[i];
            part.Count = part.Top;
            minutes += part.Count * part.MinutesADay;
        }

        if (minutes > _frame.MinutesAWeek)
        {
            return false;
        }

        List();
        return _tieBreak.Search(0) || Arrange();
    }

    /// <summary>False only where the steps ran out: then the week that showed the counts to be possible is the answer, and it is not proven.</summary>
    private bool TryWhatFits()
    {
        _counts.Search();
        List();
        return _tieBreak.Search(0) || Arrange();
    }

    /// <summary>Finds what the cheapest days cost that fit together, then which they are; false: none fit together.</summary>
    private bool Arrange()
    {
        var slack = _prices.Search();
        if (slack >= WeekOptions.NoPrice)
        {
            return false;
        }

        for (var i = 0; i < _frame.Count; i++)
        {
            if (_frame.Parts[i].Count > 0)
            {
                _options.Choose(i, slack);
            }
        }

        return _tieBreak.Search(slack);
    }

    private void List()
    {
        for (var i = 0; i < _frame.Count; i++)
        {
            if (_frame.Parts[i].Count > 0)
            {
                _options.List(i);
            }
        }
    }
}
