namespace RunnersKnee.Scheduling;

/// <summary>One item of the request as the search sees it, with every set of days it could have in a week of its own.</summary>
internal sealed class WeekSlot
{
    private readonly int[][] _byCount;

    public WeekSlot(WeekItem item, int movement, int allowed)
    {
        (Minutes, Min, Max, Movement, Allowed) = (item.IsUnbudgeted ? 0 : item.Minutes, item.Min, item.Max, movement, allowed);
        IsSpaced = item.NonConsecutive;
        IsHeavy = item.KneeLoad >= KneeLoad.Moderate;
        Previous = (int)item.Previous;
        _byCount = [.. Enumerable.Range(0, DayMasks.DaysPerWeek + 1).Select(Sets)];
    }

    public int Minutes { get; }

    public int Min { get; }

    public int Max { get; }

    /// <summary>Number of its movement; equal numbers never share a day.</summary>
    public int Movement { get; }

    /// <summary>Days on which it fits an otherwise empty day.</summary>
    public int Allowed { get; }

    /// <summary>Never on two days in a row.</summary>
    public bool IsSpaced { get; }

    /// <summary>Load class 2 or 3.</summary>
    public bool IsHeavy { get; }

    /// <summary>Days of the plan before; 0: new.</summary>
    public int Previous { get; }

    /// <summary>Sets of so many days, earliest first.</summary>
    public ReadOnlySpan<int> Masks(int days) => _byCount[days];

    /// <summary>The most of these days it could have.</summary>
    public int MostOf(int open) => IsSpaced ? DayMasks.MostSpaced(open) : DayMasks.Count(open);

    private int[] Sets(int days) =>
    [
        .. Enumerable.Range(1, DayMasks.Week).Where(mask =>
            (mask & ~Allowed) == 0 && DayMasks.Count(mask) == days && (!IsSpaced || DayMasks.IsSpaced(mask))),
    ];
}
