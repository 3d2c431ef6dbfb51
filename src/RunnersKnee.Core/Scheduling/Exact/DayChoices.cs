using System.Numerics;
using System.Runtime.CompilerServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Some of the 128 sets of days there are, a bit for each: 64 without Sunday and the same 64 with it. All sets within some days, or all days that
/// hold one of the sets, are a few operations on two words, where a list would have to be walked.
/// </summary>
internal readonly struct DayChoices(ulong withoutSunday, ulong withSunday)
{
    private const int Sunday = 1 << (DayMasks.DaysPerWeek - 1);
    private const int Half = Sunday - 1;

    /// <summary>For each set of days from Monday to Saturday the sets within it.</summary>
    private static readonly ulong[] Parts = PartsOfAll();

    public bool IsEmpty => (withoutSunday | withSunday) == 0;

    public int Count => BitOperations.PopCount(withoutSunday) + BitOperations.PopCount(withSunday);

    /// <summary>The earliest days of them.</summary>
    public int First
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => withoutSunday != 0 ? BitOperations.TrailingZeroCount(withoutSunday) : Sunday + BitOperations.TrailingZeroCount(withSunday);
    }

    /// <summary>All but the earliest.</summary>
    public DayChoices Later
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => withoutSunday != 0 ? new(withoutSunday & (withoutSunday - 1), withSunday) : new(0, withSunday & (withSunday - 1));
    }

    /// <summary>This one is among them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(int days) => (((days & Sunday) == 0 ? withoutSunday : withSunday) >> (days & Half) & 1) != 0;

    /// <summary>These and one more.</summary>
    public DayChoices And(int days) => (days & Sunday) == 0 ? new(withoutSunday | 1UL << days, withSunday) : new(withoutSunday, withSunday | 1UL << (days & Half));

    /// <summary>Those that come before this one.</summary>
    public DayChoices Before(int days) =>
        (days & Sunday) == 0 ? new(withoutSunday & ((1UL << days) - 1), 0) : new(withoutSunday, withSunday & ((1UL << (days & Half)) - 1));

    /// <summary>These and those.</summary>
    public DayChoices And(DayChoices others) => others.And(withoutSunday, withSunday);

    /// <summary>Those that need no other days than these.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public DayChoices Within(int days)
    {
        var parts = Parts[days & Half];
        return new(withoutSunday & parts, (days & Sunday) == 0 ? 0 : withSunday & parts);
    }

    /// <summary>All sets of days in which one of these lies: a day more is added, for each day in turn.</summary>
    public DayChoices Reached()
    {
        var (without, with) = (withoutSunday, withSunday | withoutSunday);
        Add(0x5555_5555_5555_5555, 1);
        Add(0x3333_3333_3333_3333, 2);
        Add(0x0F0F_0F0F_0F0F_0F0F, 4);
        Add(0x00FF_00FF_00FF_00FF, 8);
        Add(0x0000_FFFF_0000_FFFF, 16);
        Add(0x0000_0000_FFFF_FFFF, 32);
        return new(without, with);

        void Add(ulong lackingIt, int day)
        {
            without |= (without & lackingIt) << day;
            with |= (with & lackingIt) << day;
        }
    }

    private DayChoices And(ulong without, ulong with) => new(withoutSunday | without, withSunday | with);

    private static ulong[] PartsOfAll()
    {
        var all = new ulong[Half + 1];
        for (var days = 0; days < all.Length; days++)
        {
            // every subset once, from the whole down to nothing
            for (var part = days; part > 0; part = (part - 1) & days)
            {
                all[days] |= 1UL << part;
            }

            all[days] |= 1;
        }

        return all;
    }
}
