namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// What lies on the days so far: a value that the search keeps for each exercise it has placed and drops to go back. There are two, so that a
/// week without limits of its days is one word and pays for nothing else.
/// </summary>
internal interface IWeekLoads<TSelf>
    where TSelf : struct, IWeekLoads<TSelf>
{
    /// <summary>Minutes of each day, raised so that the guard is touched above what the day may hold.</summary>
    ulong Minutes { get; }

    /// <summary>A day of the week is left without a heavy item (R-SCH-06).</summary>
    bool HasHeavyFreeDay { get; }

    /// <summary>A number that differs for most loads that differ.</summary>
    ulong Mixed { get; }

    /// <summary>A week with nothing in it; its days raised so.</summary>
    static abstract TSelf Empty(ulong minutes, bool hasDayLimits);

    /// <summary>Days on which one more session fits.</summary>
    int OpenFor(in PreparedPart part);

    /// <summary>The same with an exercise on these open days.</summary>
    TSelf With(in PreparedPart part, int mask);

    bool IsSame(TSelf other);
}
