using System.Runtime.InteropServices;

namespace RunnersKnee.Scheduling;

/// <summary>
/// Which days, once the shares are known: fewest days moved against the plan before, then the most even spread (G-01), then the lowest
/// fullest day, then the earliest days. Branch and bound that stops after a fixed number of steps and keeps the best week seen.
/// </summary>
internal sealed class WeekArrangement
{
    private const int Steps = 3000;
    private readonly WeekFrame _frame;
    private readonly WeekBoard _board;
    private readonly (int Mask, Cost Cost)[][] _options;
    private readonly Cost[] _atLeast;
    private readonly int[] _masks;
    private readonly int _fairPeak;
    private int[] _best;
    private Cost _bestCost = Cost.Highest;
    private int _left = Steps;

    private WeekArrangement(WeekFrame frame, int[] found)
    {
        (_frame, _board, _best) = (frame, frame.EmptyBoard(), found);
        _masks = new int[found.Length];
        _options = [.. frame.Slots.Select((slot, i) => Options(slot, DayMasks.Count(found[i])))];
        _atLeast = new Cost[found.Length + 1];
        for (var i = found.Length - 1; i >= 0; i--)
        {
            _atLeast[i] = _atLeast[i + 1].Plus(_options[i][0].Cost);
        }

        var (total, days) = (0, 0);
        for (var i = 0; i < found.Length; i++)
        {
            total += frame.Slots[i].Minutes * DayMasks.Count(found[i]);
            days |= frame.Slots[i].Allowed;
        }

        _fairPeak = days == 0 ? 0 : (total + DayMasks.Count(days) - 1) / DayMasks.Count(days);
    }

    /// <summary>The best days with the same shares as the week that was found.</summary>
    public static int[] Improve(WeekFrame frame, int[] found)
    {
        var arrangement = new WeekArrangement(frame, found);
        arrangement.Place(0, default);
        return arrangement._best;
    }

    private void Place(int index, Cost cost)
    {
        if (index == _masks.Length)
        {
            (_best, _bestCost) = ((int[])_masks.Clone(), cost with { Peak = _board.Peak });
            return;
        }

        if (--_left < 0 || !OthersStillFit(index))
        {
            return;
        }

        var slot = _frame.Slots[index];
        var open = _board.OpenFor(slot);
        foreach (var (mask, own) in _options[index])
        {
            if ((mask & ~open) != 0 || !_board.LeavesRest(slot, mask))
            {
                continue;
            }

            var sofar = cost.Plus(own);
            _board.Put(slot, mask);
            _masks[index] = mask;
            var bound = sofar.Plus(_atLeast[index + 1]);
            if ((bound with { Peak = Math.Max(_fairPeak, _board.Peak) }).IsBelow(_bestCost))
            {
                Place(index + 1, sofar);
            }

            _board.Take(slot, mask);
            if (_left < 0 || !(bound with { Peak = _fairPeak }).IsBelow(_bestCost))
            {
                return; // the options after this one cost at least as much
            }
        }
    }

    private bool OthersStillFit(int index)
    {
        for (var i = index; i < _masks.Length; i++)
        {
            var slot = _frame.Slots[i];
            if (slot.MostOf(_board.OpenFor(slot)) < DayMasks.Count(_options[i][0].Mask))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every set of so many days with what it costs by itself, cheapest and then earliest first.</summary>
    private static (int Mask, Cost Cost)[] Options(WeekSlot slot, int days)
    {
        if (days == 0)
        {
            return [(0, default)];
        }

        var options = new List<(int Mask, Cost Cost)>();
        foreach (var mask in slot.Masks(days))
        {
            options.Add((mask, new(slot.Previous == 0 ? 0 : DayMasks.Moved(mask, slot.Previous), DayMasks.Unevenness(mask), 0)));
        }

        return [.. options.OrderBy(o => o.Cost.Moved).ThenBy(o => o.Cost.Unevenness).ThenBy(o => o.Mask)];
    }

    /// <summary>What a week costs, the first difference decides.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cost(int Moved, int Unevenness, int Peak)
    {
        public static Cost Highest { get; } = new(int.MaxValue, int.MaxValue, int.MaxValue);

        public Cost Plus(Cost other) => new(Moved + other.Moved, Unevenness + other.Unevenness, 0);

        public bool IsBelow(Cost other) => (Moved, Unevenness, Peak).CompareTo((other.Moved, other.Unevenness, other.Peak)) < 0;
    }
}
