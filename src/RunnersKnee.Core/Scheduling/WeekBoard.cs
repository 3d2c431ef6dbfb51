using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling;

/// <summary>What lies on each day so far, and what still fits: minutes, four items, two heavy ones, no movement twice, one day without heavy ones.</summary>
internal sealed class WeekBoard(IReadOnlyList<int>? budget, int movements)
{
    private readonly int[] _minutes = new int[DayMasks.DaysPerWeek];
    private readonly int[] _items = new int[DayMasks.DaysPerWeek];
    private readonly int[] _heavy = new int[DayMasks.DaysPerWeek];
    private readonly int[] _movementDays = new int[movements];

    /// <summary>Minutes of the fullest day.</summary>
    public int Peak => _minutes.Max();

    /// <summary>Days on which one more session of it fits.</summary>
    public int OpenFor(WeekSlot slot)
    {
        var open = slot.Allowed & ~_movementDays[slot.Movement];
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (!HasRoom(slot, day))
            {
                open &= ~DayMasks.Day(day);
            }
        }

        return open;
    }

    /// <summary>On these days together so many more sessions and minutes find a place, if the days could share them out freely.</summary>
    public bool CouldHold(int days, int sessions, int minutes)
    {
        var (places, free) = (0, 0);
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (DayMasks.Has(days, day))
            {
                places += Limits.ItemsPerDay - _items[day];
                free += budget is null ? 0 : budget[day] - _minutes[day];
            }
        }

        return sessions <= places && (budget is null || minutes <= free);
    }

    /// <summary>These open days keep one weekday free of heavy items (R-SCH-06).</summary>
    public bool LeavesRest(WeekSlot slot, int mask) => !slot.IsHeavy || DayMasks.Count(HeavyDays | mask) <= DayMasks.DaysPerWeek - Limits.HeavyFreeDays;

    /// <summary>These may be all its days of the week.</summary>
    public bool Admits(WeekSlot slot, int mask) =>
        (mask & ~OpenFor(slot)) == 0 && DayMasks.Count(mask) <= slot.Max && (!slot.IsSpaced || DayMasks.IsSpaced(mask)) && LeavesRest(slot, mask);

    /// <summary>One more day for what already lies on <paramref name="mask"/>, where the week then is most even; false when no day is open.</summary>
    public bool TryExtend(WeekSlot slot, int mask, out int extended)
    {
        extended = 0;
        var open = OpenFor(slot);
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            var more = mask | DayMasks.Day(day);
            if (DayMasks.Has(open, day) && (!slot.IsSpaced || DayMasks.IsSpaced(more)) && LeavesRest(slot, more)
                && (extended == 0 || DayMasks.Unevenness(more) < DayMasks.Unevenness(extended)))
            {
                extended = more;
            }
        }

        return extended != 0;
    }

    /// <summary>Items already on these days, a measure of how crowded they are.</summary>
    public int Crowd(int mask)
    {
        var crowd = 0;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            crowd += DayMasks.Has(mask, day) ? _items[day] : 0;
        }

        return crowd;
    }

    public void Put(WeekSlot slot, int mask) => Change(slot, mask, 1);

    public void Take(WeekSlot slot, int mask) => Change(slot, mask, -1);

    private int HeavyDays
    {
        get
        {
            var days = 0;
            for (var day = 0; day < DayMasks.DaysPerWeek; day++)
            {
                days |= _heavy[day] > 0 ? DayMasks.Day(day) : 0;
            }

            return days;
        }
    }

    private bool HasRoom(WeekSlot slot, int day) =>
        _items[day] < Limits.ItemsPerDay
        && (!slot.IsHeavy || _heavy[day] < Limits.HeavyItemsPerDay)
        && (budget is null || _minutes[day] + slot.Minutes <= budget[day]);

    private void Change(WeekSlot slot, int mask, int sign)
    {
        _movementDays[slot.Movement] ^= mask;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (DayMasks.Has(mask, day))
            {
                _minutes[day] += sign * slot.Minutes;
                _items[day] += sign;
                _heavy[day] += slot.IsHeavy ? sign : 0;
            }
        }
    }
}
