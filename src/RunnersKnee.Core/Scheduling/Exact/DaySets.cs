namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// What an exercise may do with days, by its spacing: the most days it can have of any set, and every set of so many days, earliest first.
/// </summary>
internal static class DaySets
{
    /// <summary>Kinds of spacing: days may follow each other; never, Sunday and Monday included; never within one week.</summary>
    public const int Free = 0, SpacedInAWeekThatRepeats = 1, SpacedInOneWeek = 2;

    private const int Sets = DayMasks.Week + 1;
    private const int Counts = DayMasks.DaysPerWeek + 2;
    private static readonly byte[] MostTable = new byte[3 * Sets];
    private static readonly byte[] Masks = new byte[3 * Sets];
    private static readonly byte[] Starts = new byte[3 * Counts];

    static DaySets()
    {
        for (var kind = Free; kind <= SpacedInOneWeek; kind++)
        {
            var next = 0;
            for (var count = 0; count <= DayMasks.DaysPerWeek; count++)
            {
                Starts[(kind * Counts) + count] = (byte)next;
                for (var mask = 0; mask < Sets; mask++)
                {
                    if (DayMasks.Count(mask) == count && Allows(kind, mask))
                    {
                        Masks[(kind * Sets) + next++] = (byte)mask;
                    }
                }
            }

            Starts[(kind * Counts) + Counts - 1] = (byte)next;
            for (var mask = 0; mask < Sets; mask++)
            {
                for (var part = 0; part < Sets; part++)
                {
                    if ((part & ~mask) == 0 && Allows(kind, part))
                    {
                        MostTable[(kind * Sets) + mask] = Math.Max(MostTable[(kind * Sets) + mask], (byte)DayMasks.Count(part));
                    }
                }
            }
        }
    }

    /// <summary>The most days of these it could have.</summary>
    public static int Most(int kind, int days) => MostTable[(kind * Sets) + days];

    /// <summary>Every set of so many days, earliest first.</summary>
    public static ReadOnlySpan<byte> Of(int kind, int count)
    {
        var at = (kind * Counts) + count;
        return Masks.AsSpan((kind * Sets) + Starts[at], Starts[at + 1] - Starts[at]);
    }

    private static bool Allows(int kind, int mask) => kind switch
    {
        Free => true,
        SpacedInAWeekThatRepeats => DayMasks.IsSpaced(mask),
        _ => (mask & (mask << 1)) == 0,
    };
}
