namespace RunnersKnee.Scheduling.Exact;

/// <summary>The phases of the search in their order, over one kind of loads.</summary>
internal sealed class WeekSearch<TLoads>
    where TLoads : struct, IWeekLoads<TLoads>
{
    private readonly WeekFrame _frame;
    private readonly WeekOptions _options;
    private readonly WeekCounts<TLoads> _counts;
    private readonly WeekPrices<TLoads> _prices;
    private readonly WeekTieBreak<TLoads> _tieBreak;

    public WeekSearch(WeekFrame frame, WeekOptions options, WeekEffort effort, int memoryBits)
    {
        var (waste, memory) = (new WeekWaste(), new WeekMemory<TLoads>(memoryBits));
        var fit = new WeekFit<TLoads>(frame, options, waste, memory, effort);
        (_frame, _options) = (frame, options);
        _counts = new(frame, new(frame, fit));
        _prices = new(frame, options, waste, memory, effort);
        _tieBreak = new(frame, fit);
    }

    /// <summary>Days of each part in the best week.</summary>
    public ReadOnlySpan<byte> Search() => TryEverything() || TryWhatFits() ? _tieBreak.Best : _counts.Masks;

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

        return minutes <= _frame.MinutesAWeek && Arrange();
    }

    /// <summary>False only where the steps ran out: then the week that showed the counts to be possible is the answer, and it is not proven.</summary>
    private bool TryWhatFits()
    {
        _counts.Search();
        return Arrange();
    }

    /// <summary>Gives everyone its cheapest days where they fit together; otherwise finds what the cheapest days cost that do, then which they are. False: none do.</summary>
    private bool Arrange()
    {
        for (var i = 0; i < _frame.Count; i++)
        {
            if (_frame.Parts[i].Count > 0)
            {
                _options.ChooseCheapest(ref _frame.Parts[i]);
            }
        }

        return _tieBreak.Search(slack: 0) || ArrangeAbove();
    }

    private bool ArrangeAbove()
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
                _options.Choose(ref _frame.Parts[i], slack);
            }
        }

        return _tieBreak.Search(slack);
    }
}
