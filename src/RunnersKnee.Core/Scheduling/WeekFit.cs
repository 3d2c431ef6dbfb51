namespace RunnersKnee.Scheduling;

/// <summary>
/// Is there a week in which each item has so many days? A search with the tightest item first and the emptiest days first. It gives up after
/// a fixed number of steps, so a week always comes at once; what it then calls impossible may be possible, what it finds always is.
/// </summary>
internal sealed class WeekFit
{
    private const int Steps = 400;
    private readonly WeekFrame _frame;
    private readonly WeekBoard _board;
    private readonly IReadOnlyList<int> _days;
    private readonly int[] _masks;
    private int _left = Steps;

    private WeekFit(WeekFrame frame, IReadOnlyList<int> days)
    {
        (_frame, _board, _days) = (frame, frame.EmptyBoard(), days);
        _masks = new int[days.Count];
    }

    /// <summary>Days of each slot, or null when none were found. Independent of the plan before, so that counts never depend on it.</summary>
    public static int[]? Find(WeekFrame frame, IReadOnlyList<int> days)
    {
        var fit = new WeekFit(frame, days);
        var open = 0;
        for (var i = 0; i < days.Count; i++)
        {
            open |= days[i] > 0 ? 1 << i : 0;
        }

        return fit.Place(open) ? fit._masks : null;
    }

    private bool Place(int open)
    {
        if (open == 0)
        {
            return true;
        }

        if (--_left < 0 || !TryTightest(open, out var next, out var room))
        {
            return false;
        }

        var slot = _frame.Slots[next];
        foreach (var mask in EmptiestFirst(slot, _days[next], room))
        {
            _board.Put(slot, mask);
            _masks[next] = mask;
            if (Place(open & ~(1 << next)))
            {
                return true;
            }

            _board.Take(slot, mask);
        }

        return false;
    }

    /// <summary>The item with the fewest days to spare; false when one has too few, or all together find no room.</summary>
    private bool TryTightest(int open, out int tightest, out int room)
    {
        (tightest, room) = (-1, 0);
        var least = int.MaxValue;
        var (days, sessions, minutes) = (0, 0, 0);
        for (var i = 0; i < _days.Count; i++)
        {
            if ((open & (1 << i)) == 0)
            {
                continue;
            }

            var free = _board.OpenFor(_frame.Slots[i]);
            var spare = _frame.Slots[i].MostOf(free) - _days[i];
            if (spare < 0)
            {
                return false;
            }

            days |= free;
            sessions += _days[i];
            minutes += _days[i] * _frame.Slots[i].Minutes;
            if (spare < least)
            {
                (tightest, room, least) = (i, free, spare);
            }
        }

        return _board.CouldHold(days, sessions, minutes);
    }

    private List<int> EmptiestFirst(WeekSlot slot, int days, int room)
    {
        List<int> masks = [];
        foreach (var mask in slot.Masks(days))
        {
            if ((mask & ~room) == 0 && _board.LeavesRest(slot, mask))
            {
                masks.Add(mask);
            }
        }

        masks.Sort((a, b) => (_board.Crowd(a), a).CompareTo((_board.Crowd(b), b)));
        return masks;
    }
}
