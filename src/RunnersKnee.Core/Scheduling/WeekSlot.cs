namespace RunnersKnee.Scheduling;

/// <summary>One item of the request as the search sees it, with every set of days it could have in a week of its own.</summary>
internal sealed class WeekSlot
{
    /// <summary>All sets of so many days, earliest first.</summary>
    private static readonly int[][] AllByCount = [.. Enumerable.Range(0, DayMasks.DaysPerWeek + 1).Select(days => Enumerable.Range(1, DayMasks.Week).Where(mask => DayMasks.Count(mask) == days).ToArray())];

    private readonly int[]?[] _byCount = new int[DayMasks.DaysPerWeek + 1][];

    public WeekSlot(WeekItem item, int movement, int allowed)
    {
        (Minutes, Min, Max, Movement, Allowed) = (item.IsUnbudgeted ? 0 : item.Minutes, item.Min, item.Max, movement, allowed);
        IsSpaced = item.NonConsecutive;
        IsHeavy = item.KneeLoad >= KneeLoad.Moderate;
        Previous = (int)item.Previous;
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
    public ReadOnlySpan<int> Masks(int days) => _byCount[days] ??= Sets(days);

    /// <summary>The most of these days it could have.</summary>
    public int MostOf(int open) => IsSpaced ? DayMasks.MostSpaced(open) : DayMasks.Count(open);

    private int[] Sets(int days) => Array.FindAll(AllByCount[days], mask => (mask & ~Allowed) == 0 && (!IsSpaced || DayMasks.IsSpaced(mask)));
}
