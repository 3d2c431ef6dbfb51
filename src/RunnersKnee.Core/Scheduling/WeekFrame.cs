namespace RunnersKnee.Scheduling;

/// <summary>The request made ready for the search: its slots, most important first, and empty boards to lay them on.</summary>
internal sealed class WeekFrame
{
    private readonly IReadOnlyList<int>? _budget;
    private readonly int _movements;

    public WeekFrame(WeekRequest request)
    {
        _budget = request.Availability.Minutes;
        var movements = request.Items.Select(i => i.Movement).Distinct(StringComparer.Ordinal).ToList();
        _movements = movements.Count;
        Slots = [.. request.Items.Select(i => new WeekSlot(i, movements.IndexOf(i.Movement), Allowed(i, request.Availability)))];
    }

    public IReadOnlyList<WeekSlot> Slots { get; }

    public WeekBoard EmptyBoard() => new(_budget, _movements);

    /// <summary>A board with these days on it.</summary>
    public WeekBoard BoardWith(IReadOnlyList<int> masks)
    {
        var board = EmptyBoard();
        for (var i = 0; i < masks.Count; i++)
        {
            board.Put(Slots[i], masks[i]);
        }

        return board;
    }

    /// <summary>The days of the plan before, or null when they would now break a rule.</summary>
    public int[]? PreviousIfItHolds()
    {
        var board = EmptyBoard();
        foreach (var slot in Slots)
        {
            if (!board.Admits(slot, slot.Previous))
            {
                return null;
            }

            board.Put(slot, slot.Previous);
        }

        return [.. Slots.Select(slot => slot.Previous)];
    }

    private static int Allowed(WeekItem item, Availability availability)
    {
        var allowed = (int)((item.On ?? availability.TrainingDays) & ~item.Barred);
        for (var day = 0; day < DayMasks.DaysPerWeek && !item.IsUnbudgeted; day++)
        {
            if (availability.Minutes is { } budget && budget[day] < item.Minutes)
            {
                allowed &= ~DayMasks.Day(day);
            }
        }

        return allowed;
    }
}
