namespace RunnersKnee.Scheduling.Exact;

/// <summary>The lowest price of all weeks with these counts, by branch and bound: cheap days first, and no way on that must cost as much as what is known.</summary>
internal sealed class WeekPrices<TLoads>(WeekFrame frame, WeekOptions options, WeekWaste waste, WeekMemory<TLoads> memory, WeekEffort effort)
    where TLoads : struct, IWeekLoads<TLoads>
{
    private readonly PreparedPart[] _parts = new PreparedPart[WeekProblem.MostParts];
    private int _count;
    private int _best;

    private ReadOnlySpan<PreparedPart> Parts => _parts.AsSpan(0, _count);

    /// <summary>What the cheapest week costs above everyone's own cheapest days; <see cref="WeekOptions.NoPrice"/>: there is no such week.</summary>
    public int Search()
    {
        _count = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            ref readonly var part = ref frame.Parts[i];
            if (part.Count > 0)
            {
                options.List(in part);
                var at = _count++;
                for (; at > 0 && Weight(in part) > Weight(in _parts[at - 1]); at--)
                {
                    _parts[at] = _parts[at - 1];
                }

                _parts[at] = part;
            }
        }

        _best = WeekOptions.NoPrice;
        memory.Start();
        waste.Start(Parts);
        if (waste.Lower(frame.Budgets))
        {
            Place(TLoads.Empty(frame.Budgets, frame.Problem.HasDayLimits), 0, 0);
        }

        return _best;
    }

    private static int Weight(in PreparedPart part) => (part.All.Count == 1 ? 1000 : 0) + part.MinutesADay;

    private void Place(TLoads loads, int depth, int above)
    {
        if (depth == _count)
        {
            _best = above;
            return;
        }

        if (!effort.TryStep())
        {
            return;
        }

        ref readonly var part = ref _parts[depth];
        var open = loads.OpenFor(in part);
        foreach (ref readonly var level in options.Levels(part.Index))
        {
            var sofar = above + level.Above;
            for (var left = level.Choices.Within(open); !left.IsEmpty; left = left.Later)
            {
                if (sofar >= _best || effort.IsSpent)
                {
                    return;
                }

                Try(loads.With(in part, left.First), depth + 1, sofar);
            }
        }
    }

    private void Try(TLoads loads, int depth, int above)
    {
        if (loads.HasHeavyFreeDay && above + Rest(loads, depth) < _best && !memory.Knows(loads, depth, _best - above) && !waste.IsTooMuch(loads.Minutes, depth, Parts))
        {
            Place(loads, depth, above);
            memory.Add(loads, depth, _best - above);
        }
    }

    /// <summary>What the others cost above their cheapest at least, each as if it were alone with these days.</summary>
    private int Rest(TLoads loads, int from)
    {
        var sum = 0;
        var parts = _parts.AsSpan(from, _count - from);
        for (var i = 0; i < parts.Length && sum < _best; i++)
        {
            sum += options.Above(parts[i].Index, loads.OpenFor(in parts[i]));
        }

        return sum;
    }
}
