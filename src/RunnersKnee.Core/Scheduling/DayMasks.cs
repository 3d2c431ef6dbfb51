using System.Numerics;

namespace RunnersKnee.Scheduling;

/// <summary>Sets of weekdays as seven bits, Monday lowest, in a week that repeats: Sunday is followed by Monday.</summary>
internal static class DayMasks
{
    public const int DaysPerWeek = 7;

    public const int Week = (int)Weekdays.All;

    public static int Count(int mask) => BitOperations.PopCount((uint)mask);

    public static int Day(int day) => 1 << day;

    public static bool Has(int mask, int day) => (mask & Day(day)) != 0;

    /// <summary>The day after each of them.</summary>
    public static int DaysAfter(int mask) => ((mask << 1) | (mask >> (DaysPerWeek - 1))) & Week;

    /// <summary>The day before each of them.</summary>
    public static int DaysBefore(int mask) => ((mask >> 1) | (mask << (DaysPerWeek - 1))) & Week;

    /// <summary>No two of them follow each other, Sunday and Monday included.</summary>
    public static bool IsSpaced(int mask) => (mask & DaysAfter(mask)) == 0;

    /// <summary>The most days that can be taken of <paramref name="mask"/> without two in a row: every second day of each run of days.</summary>
    public static int MostSpaced(int mask)
    {
        if (mask == Week)
        {
            return DaysPerWeek / 2;
        }

        var first = BitOperations.TrailingZeroCount(~mask);
        var (most, taken) = (0, false);
        for (var i = 1; i < DaysPerWeek; i++)
        {
            taken = !taken && Has(mask, (first + i) % DaysPerWeek);
            most += taken ? 1 : 0;
        }

        return most;
    }

    /// <summary>
    /// How unevenly the days lie: the squares of the gaps between one and the next, added up. Of sets with equally many days the lowest is the
    /// most even: Monday and Thursday 25, Monday and Wednesday 29.
    /// </summary>
    public static int Unevenness(int mask)
    {
        if (mask == 0)
        {
            return 0;
        }

        var first = BitOperations.TrailingZeroCount(mask);
        var (sum, gap) = (0, 0);
        for (var i = 1; i <= DaysPerWeek; i++)
        {
            gap++;
            if (Has(mask, (first + i) % DaysPerWeek))
            {
                sum += gap * gap;
                gap = 0;
            }
        }

        return sum;
    }

    /// <summary>Days that differ between two sets.</summary>
    public static int Moved(int mask, int previous) => Count(mask ^ previous);
}
