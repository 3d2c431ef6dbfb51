using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>What lies on the days so far. A value: the search keeps one for each exercise it has placed and drops it to go back.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct WeekLoads
{
    /// <summary>One place of an item: above the heavy ones, under the guard.</summary>
    public const int ItemPlace = 1 << ItemBit;

    /// <summary>One place of a heavy item.</summary>
    public const int HeavyPlace = 1;

    private const int ItemBit = 5;
    private const int HeavyGuardBit = 3;

    /// <summary>Minutes of each day, raised so that the guard is touched above the day's budget.</summary>
    public ulong Minutes;

    /// <summary>Items of each day in bits 5 to 7 under the guard, heavy ones in bits 0 to 2 under bit 3; raised likewise.</summary>
    public ulong Places;

    /// <summary>Days of each movement that two exercises share, eight bits each.</summary>
    public ulong Movements;

    /// <summary>Days with a heavy item.</summary>
    public int HeavyDays;

    /// <summary>Empty days on which so many places are free: 7 is as good as no limit, because a place then takes nothing.</summary>
    public static ulong EmptyPlaces(int items, int heavy) => DayLanes.Ones * (ulong)(((7 - items) << ItemBit) | (7 - heavy));

    /// <summary>Days on which one more session fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int OpenFor(in PreparedPart part, ulong cap)
    {
        var places = Places + part.Places;
        var full = (Minutes + cap + part.Minutes) | places | (places << (DayLanes.Bits - 1 - HeavyGuardBit));
        return DayLanes.DaysOf(~full & DayLanes.Guards) & part.Days & ~((int)(Movements >> part.MovementShift) & part.SharedDays);
    }

    /// <summary>The same with an exercise on these open days.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly WeekLoads With(in PreparedPart part, int mask)
    {
        var on = DayLanes.On(mask);
        return new()
        {
            Minutes = Minutes + (on * (ulong)(uint)part.MinutesADay),
            Places = Places + (on * (ulong)(uint)part.PlaceADay),
            Movements = Movements | ((ulong)(uint)(mask & part.SharedDays) << part.MovementShift),
            HeavyDays = HeavyDays | (mask & part.HeavyDays),
        };
    }
}
