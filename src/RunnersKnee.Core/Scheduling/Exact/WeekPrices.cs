namespace RunnersKnee.Scheduling.Exact;

/// <summary>The lowest price of all weeks with these counts, by branch and bound: cheap days first, and no way on that must cost as much as what is known.</summary>
internal sealed class WeekPrices(WeekFrame frame, WeekOptions options, WeekWaste waste, WeekMemory memory, WeekEffort effort)
{
    private readonly int[] _order = new int[WeekProblem.MostParts];
    private int _placed;
    private int _best;

    /// <summary>What the cheapest week costs above everyone's own cheapest days; <see cref="WeekOptions.NoPrice"/>: there is no such week.</summary>
    public int Search()
    {
        _placed = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Parts[i].Count > 0)
            {
                options.Sort(i);
                var at = _placed++;
                for (; at > 0 && Weight(i) > Weight(_order[at - 1]); at--)
                {
                    _order[at] = _order[at - 1];
                }

                _order[at] = i;
            }
        }

        _best = WeekOptions.NoPrice;
        memory.Start();
        waste.Start(_order.AsSpan(0, _placed));
        var start = frame.Empty;
        if (waste.Lower(0))
        {
            Place(0, in start, 0);
        }

        return _best;
    }

    private int Weight(int i)
    {
        ref readonly var part = ref frame.Parts[i];
        return (options.Count(i) == 1 ? 1000 : 0) + part.MinutesADay;
    }

    private void Place(int depth, in WeekLoads loads, int above)
    {
        if (depth == _placed)
        {
            _best = above;
            return;
        }

        if (!effort.TryStep())
        {
            return;
        }

        ref readonly var part = ref frame.Parts[_order[depth]];
        var open = loads.OpenFor(in part, 0);
        foreach (var option in options.Sorted(_order[depth]))
        {
            var mask = WeekOptions.MaskOf(option);
            var sofar = above + WeekOptions.PriceOf(option) - part.Cheapest;
            if (sofar >= _best)
            {
                return;
            }

            if ((mask & ~open) == 0)
            {
                var next = loads.With(in part, mask);
                if (DayLanes.Count(next.HeavyDays) <= WeekFrame.MostHeavyDays && sofar + Rest(in next, depth + 1) < _best && !waste.IsTooMuch(in next, 0, depth + 1, _order) && !memory.Knows(in next, depth + 1, _best - sofar))
                {
                    Place(depth + 1, in next, sofar);
                    if (effort.IsSpent)
                    {
                        return;
                    }

                    memory.Add(in next, depth + 1, _best - sofar);
                }
            }
        }
    }

    /// <summary>What the others cost above their cheapest at least, each as if it were alone with these days.</summary>
    private int Rest(in WeekLoads loads, int from)
    {
        var sum = 0;
        for (var i = from; i < _placed && sum < _best; i++)
        {
            ref readonly var part = ref frame.Parts[_order[i]];
            sum += options.Above(_order[i], loads.OpenFor(in part, 0));
        }

        return sum;
    }
}
