using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>Loads of a week that counts items and heavy items a day, keeps movements apart and keeps a day free of heavy items.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct LimitedLoads : IWeekLoads<LimitedLoads>
{
    /// <summary>One place of an item: above the heavy ones, under the guard.</summary>
    public const int ItemPlace = 1 << ItemBit;

    /// <summary>One place of a heavy item.</summary>
    public const int HeavyPlace = 1;

    private const int ItemBit = 5;
    private const int HeavyGuardBit = 3;

    /// <summary>Most of an item's or a heavy item's three bits: a limit of seven is as good as none, because without limits a place takes nothing.</summary>
    private const int MostPlaces = 7;

    /// <summary>Items of each day in bits 5 to 7 under the guard, heavy ones in bits 0 to 2 under bit 3; raised as the minutes are.</summary>
    private ulong _places;

    /// <summary>Days of each movement that two exercises share, eight bits each.</summary>
    private ulong _movements;

    private int _heavyDays;

    public ulong Minutes { get; private set; }

    public readonly bool HasHeavyFreeDay => DayLanes.Count(_heavyDays) <= WeekFrame.MostHeavyDays;

    public readonly ulong Mixed => Minutes + (_places * 0xBF58476D1CE4E5B9) + (_movements * 0x94D049BB133111EB);

    public static LimitedLoads Empty(ulong minutes, bool hasDayLimits) => new()
    {
        Minutes = minutes,
        _places = hasDayLimits ? DayLanes.Ones * (ulong)(((MostPlaces - Limits.ItemsPerDay) << ItemBit) | (MostPlaces - Limits.HeavyItemsPerDay)) : 0,
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly int OpenFor(in PreparedPart part)
    {
        var places = _places + part.Places;
        var full = (Minutes + part.Minutes) | places | (places << (DayLanes.Bits - 1 - HeavyGuardBit));
        return DayLanes.DaysOf(~full & DayLanes.Guards) & ~((int)(_movements >> part.MovementShift) & part.SharedDays);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly LimitedLoads With(in PreparedPart part, int mask)
    {
        var on = DayLanes.On(mask);
        return new()
        {
            Minutes = Minutes + (on * (ulong)(uint)part.MinutesADay),
            _places = _places + (on * (ulong)(uint)part.PlaceADay),
            _movements = _movements | ((ulong)(uint)(mask & part.SharedDays) << part.MovementShift),
            _heavyDays = _heavyDays | (mask & part.HeavyDays),
        };
    }

    public readonly bool IsSame(LimitedLoads other) =>
        Minutes == other.Minutes && _places == other._places && _movements == other._movements && _heavyDays == other._heavyDays;
}
