namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Of all weeks with these counts whose price is at most the cheapest plus a slack: the lowest fullest day, and then the earliest days. Days are tried
/// from the earliest for each exercise in turn, so of equal weeks the first one seen is the answer; each week seen lowers the ceiling for the next.
/// </summary>
internal sealed class WeekTieBreak(WeekFrame frame, WeekOptions options, WeekWaste waste, WeekMemory memory, WeekEffort effort)
{
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];
    private readonly byte[] _best = new byte[WeekProblem.MostParts];
    private readonly int[] _order = new int[WeekProblem.MostParts];
    private readonly int[] _depths = new int[WeekProblem.MostParts + 1];
    private int _placed;
    private int _slack;
    private ulong _cap;
    private int _floor;
    private bool _isFound;
    private bool _isLowest;

    public ReadOnlySpan<byte> Best => _best;

    /// <summary>Looks for the week; false: there is none within the slack.</summary>
    public bool Search(int slack)
    {
        _slack = slack;
        var (total, days, floor) = (0, 0, 0);
        _placed = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            ref readonly var part = ref frame.Parts[i];
            _depths[i] = _placed;
            if (part.Count > 0)
            {
                _order[_placed++] = i;
                total += part.Count * part.MinutesADay;
                days |= part.Days;
                floor = Math.Max(floor, part.MinutesADay);
            }
        }

        if (total > frame.MinutesAWeek)
        {
            return false;
        }

        _floor = days == 0 ? 0 : Math.Max(floor, (total + DayLanes.Count(days) - 1) / DayLanes.Count(days));
        (_cap, _isFound, _isLowest) = (0, false, false);
        _depths[frame.Count] = _placed;
        memory.Start();
        waste.Start(_order.AsSpan(0, _placed), 0);
        var start = frame.Empty;
        if (!LeaveRoom(in start, 0, slack))
        {
            return false;
        }

        Place(0, in start, slack);
        return _isFound;
    }

    private void Place(int index, in WeekLoads loads, int slack)
    {
        while (index < frame.Count && frame.Parts[index].Count == 0)
        {
            _masks[index++] = 0;
        }

        if (index == frame.Count)
        {
            Take(in loads);
            return;
        }

        if (!effort.TryStep())
        {
            return;
        }

        ref readonly var part = ref frame.Parts[index];
        var open = loads.OpenFor(in part, _cap);
        foreach (var option in options.Of(index))
        {
            var mask = WeekOptions.MaskOf(option);
            var left = slack - (WeekOptions.PriceOf(option) - part.Cheapest);
            if ((mask & ~open) != 0 || left < 0)
            {
                continue;
            }

            var next = loads.With(in part, mask);
            if (DayLanes.Count(next.HeavyDays) > WeekFrame.MostHeavyDays || !LeaveRoom(in next, index + 1, left) || memory.Knows(in next, index + 1, left))
            {
                continue;
            }

            _masks[index] = (byte)mask;
            Place(index + 1, in next, left);
            if (_isLowest || effort.IsSpent)
            {
                return;
            }

            memory.Add(in next, index + 1, left);
        }
    }

    /// <summary>Everyone still to be placed would find enough days if it were alone.</summary>
    private bool LeaveRoom(in WeekLoads loads, int from, int slack)
    {
        if (((loads.Minutes + _cap) & DayLanes.Guards) != 0)
        {
            return false;
        }

        for (var i = from; i < frame.Count; i++)
        {
            ref readonly var part = ref frame.Parts[i];
            if (part.Count > 0 && (slack -= options.Above(i, loads.OpenFor(in part, _cap))) < 0)
            {
                return false;
            }
        }

        return !waste.IsTooMuch(in loads, _cap, _depths[from], _order.AsSpan(0, _placed));
    }

    /// <summary>Keeps a week and asks from now on for a lower fullest day.</summary>
    private void Take(in WeekLoads loads)
    {
        _masks.AsSpan(0, frame.Count).CopyTo(_best);
        _isFound = true;
        var peak = DayLanes.Highest(loads.Minutes - frame.Empty.Minutes);
        _isLowest = peak <= _floor;
        if (!_isLowest) { _cap = CapAt(peak - 1); waste.Lower(_cap); var start = frame.Empty; _isLowest = waste.Spare < 0 || !LeaveRoom(in start, 0, _slack); }
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
