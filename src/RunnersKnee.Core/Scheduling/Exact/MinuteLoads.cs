using System.Runtime.CompilerServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>Loads of a week in which nothing but minutes is counted.</summary>
internal readonly struct MinuteLoads(ulong minutes) : IWeekLoads<MinuteLoads>
{
    public ulong Minutes => minutes;

    public bool HasHeavyFreeDay => true;

    public ulong Mixed => minutes;

    public static MinuteLoads Empty(ulong minutes, bool hasDayLimits) => new(minutes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int OpenFor(in PreparedPart part) => DayLanes.DaysOf(~(minutes + part.Minutes) & DayLanes.Guards);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MinuteLoads With(in PreparedPart part, int mask) => new(minutes + (DayLanes.On(mask) * (ulong)(uint)part.MinutesADay));

    public bool IsSame(MinuteLoads other) => minutes == other.Minutes;
}
