using System.Numerics;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Seven numbers in one machine word, Monday lowest: nine bits a day, eight for 0 to 255 and a guard above them that catches what is too
/// much. One addition adds to all days, one mask tests them all.
/// </summary>
internal static class DayLanes
{
    public const int Bits = 9;

    /// <summary>The largest number of a lane whose guard is not touched.</summary>
    public const int Most = 255;

    /// <summary>All bits of the lowest lane.</summary>
    public const ulong Lane = (1 << Bits) - 1;

    /// <summary>A one on each day.</summary>
    public const ulong Ones = 0x0040_2010_0804_0201;

    /// <summary>The guard of each day.</summary>
    public const ulong Guards = Ones << (Bits - 1);

    /// <summary>A copy of a set of days every eighth bit; day d of copy d is bit 9·d, so a mask of ones leaves one day in each lane.</summary>
    private const ulong Copies = 0x0001_0101_0101_0101;

    /// <summary>A one on each of these days.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong On(int days) => ((ulong)(uint)days * Copies) & Ones;

    /// <summary>The days whose guard is set; nothing else may be set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int DaysOf(ulong guards) => (int)((guards >> (Bits - 1)) * Copies >> 48) & DayMasks.Week;

    /// <summary>This number on this day.</summary>
    public static ulong On(int day, int number) => (ulong)(uint)number << (Bits * day);

    /// <summary>The largest of seven numbers.</summary>
    public static int Highest(ulong lanes)
    {
        var highest = 0;
        for (; lanes != 0; lanes >>= Bits)
        {
            highest = Math.Max(highest, (int)(lanes & Lane));
        }

        return highest;
    }

    /// <summary>Of each day the larger of two numbers.</summary>
    public static ulong Larger(ulong lanes, ulong others)
    {
        var isLarger = ((lanes | Guards) - others) & Guards;
        var kept = isLarger - (isLarger >> (Bits - 1));
        return (lanes & kept) | (others & ~kept);
    }

    /// <summary>All seven numbers added up: neighbours first, as their sum needs more than one lane.</summary>
    public static int Sum(ulong lanes)
    {
        const ulong Every2nd = Lane | (Lane << (2 * Bits)) | (Lane << (4 * Bits)) | (Lane << (6 * Bits));
        const int Wide = 2 * Bits;
        var pairs = (lanes & Every2nd) + ((lanes >> Bits) & Every2nd);
        pairs += pairs >> (2 * Wide);
        return (int)((pairs + (pairs >> Wide)) & ((1 << Wide) - 1));
    }

    /// <summary>How many days these are.</summary>
    public static int Count(int days) => BitOperations.PopCount((uint)days);
}
