namespace RunnersKnee.Scheduling.Exact;

/// <summary>Prices of sets of days: what is spread evenly is cheap (G-01).</summary>
internal static class WeekSpread
{
    /// <summary>Every set of days is equally good.</summary>
    public static byte[] None { get; } = new byte[DayMasks.Week + 1];

    /// <summary>Squares of the gaps between days (C7 templates: Monday and Thursday, then Monday, Wednesday and Friday).</summary>
    public static byte[] Gaps { get; } = Price(DayMasks.Unevenness);

    /// <summary>Pairs of days in a row, Sunday and Monday among them.</summary>
    public static byte[] PairsInAWeekThatRepeats { get; } = Price(mask => DayMasks.Count(mask & DayMasks.DaysAfter(mask)));

    /// <summary>Pairs of days in a row within one week.</summary>
    public static byte[] PairsInOneWeek { get; } = Price(mask => DayMasks.Count(mask & (mask << 1)));

    private static byte[] Price(Func<int, int> of)
    {
        var prices = new byte[DayMasks.Week + 1];
        for (var mask = 0; mask < prices.Length; mask++)
        {
            prices[mask] = (byte)of(mask);
        }

        return prices;
    }
}
