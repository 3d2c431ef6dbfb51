namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Of all weeks with these counts whose price is at most the cheapest plus a slack: the lowest fullest day, and then the earliest days. Days are tried
/// from the earliest for each exercise in turn, so of equal weeks the first one seen is the answer; each week seen brings the ceiling
/// down for the next.
/// </summary>
internal sealed class WeekTieBreak(WeekFrame frame, WeekOptions options, WeekWaste waste, WeekMemory memory, WeekEffort effort)
{
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];
    private readonly byte[] _best = new byte[WeekProblem.MostParts];
    private readonly int[] _order = new int[WeekProblem.MostParts];
    private int _placed;
    private int _floor;
    private int _slack;
    private ulong _cap;
    private bool _isFound;
    private bool _isLowest;

    public ReadOnlySpan<byte> Best => _best;

    /// <summary>Looks for the week; false: there is none within the slack.</summary>
    public bool Search(int slack)
    {
        (_slack, _isFound, _isLowest) = (slack, false, false);
        _floor = Begin();
        memory.Start();
        var start = frame.Empty;
        if (MayGoOnUnder(0, in start))
        {
            Place(0, in start, slack);
        }

        return _isFound;
    }

    /// <summary>Lists who is to be placed and says how short the fullest day could be at best.</summary>
    private int Begin()
    {
        var (total, days, longest) = (0, 0, 0);
        _placed = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            ref readonly var part = ref frame.Parts[i];
            _masks[i] = 0;
            if (part.Count > 0)
            {
                _order[_placed++] = i;
                total += part.Count * part.MinutesADay;
                days |= part.Days;
                longest = Math.Max(longest, part.MinutesADay);
            }
        }

        waste.Start(_order.AsSpan(0, _placed));
        return days == 0 ? 0 : Math.Max(longest, (total + DayLanes.Count(days) - 1) / DayLanes.Count(days));
    }

    private void Place(int depth, in WeekLoads loads, int slack)
    {
        if (depth == _placed)
        {
            Take(in loads);
            return;
        }

        if (!effort.TryStep())
        {
            return;
        }

        ref readonly var part = ref frame.Parts[_order[depth]];
        var closed = ~loads.OpenFor(in part, _cap);
        foreach (var option in options.Of(_order[depth]))
        {
            var mask = WeekOptions.MaskOf(option);
            var left = slack - (WeekOptions.PriceOf(option) - part.Cheapest);
            if ((mask & closed) != 0 || left < 0)
            {
                continue;
            }

            var next = loads.With(in part, mask);
            if (DayLanes.Count(next.HeavyDays) <= WeekFrame.MostHeavyDays && LeaveRoom(in next, depth + 1, left) && !memory.Knows(in next, depth + 1, left))
            {
                _masks[_order[depth]] = (byte)mask;
                Place(depth + 1, in next, left);
                if (_isLowest || effort.IsSpent)
                {
                    return;
                }

                memory.Add(in next, depth + 1, left);
            }
        }
    }

    /// <summary>Keeps a week and asks from now on for a lower fullest day.</summary>
    private void Take(in WeekLoads loads)
    {
        _masks.AsSpan(0, frame.Count).CopyTo(_best);
        _isFound = true;
        var (peak, start) = (DayLanes.Highest(loads.Minutes - frame.Empty.Minutes), frame.Empty);
        _isLowest = peak <= _floor || !MayGoOnUnder(CapAt(peak - 1), in start);
    }

    private bool MayGoOnUnder(ulong cap, in WeekLoads start)
    {
        _cap = cap;
        return waste.Lower(cap) && LeaveRoom(in start, 0, _slack);
    }

    /// <summary>Everyone still to be placed would find days it can pay for if it were alone, and together they could fill the days.</summary>
    private bool LeaveRoom(in WeekLoads loads, int from, int slack)
    {
        if (((loads.Minutes + _cap) & DayLanes.Guards) != 0)
        {
            return false;
        }

        for (var depth = from; depth < _placed; depth++)
        {
            var index = _order[depth];
            slack -= options.Above(index, loads.OpenFor(in frame.Parts[index], _cap));
            if (slack < 0)
            {
                return false;
            }
        }

        return !waste.IsTooMuch(in loads, _cap, from, _order);
    }

    /// <summary>What must be added to every day so that more than so many minutes touch the guard.</summary>
    private ulong CapAt(int minutes)
    {
        var cap = 0UL;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            cap |= DayLanes.On(day, Math.Max(0, frame.Problem.Budgets[day] - minutes));
        }

        return cap;
    }
}
