namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// What an exercise may do with days, by its spacing: every set of so many days, and the most days it can have of any set.
/// </summary>
internal static class DaySets
{
    /// <summary>Kinds of spacing: days may follow each other; never, Sunday and Monday included; never within one week.</summary>
    public const int Free = 0, SpacedInAWeekThatRepeats = 1, SpacedInOneWeek = 2;

    private const int Counts = DayMasks.DaysPerWeek + 1;
    private const int Sets = DayMasks.Week + 1;
    private static readonly DayChoices[] Choices = AllChoices();
    private static readonly DayChoices[] ReachedChoices = Array.ConvertAll(Choices, choices => choices.Reached());
    private static readonly byte[] MostTable = AllMost();

    /// <summary>The most days of these it could have.</summary>
    public static int Most(int kind, int days) => MostTable[(kind * Sets) + days];

    /// <summary>Every set of so many days.</summary>
    public static DayChoices Of(int kind, int count) => Choices[(kind * Counts) + count];

    /// <summary>Every set of days in which so many can be had.</summary>
    public static DayChoices Reached(int kind, int count) => ReachedChoices[(kind * Counts) + count];

    private static DayChoices[] AllChoices()
    {
        var all = new DayChoices[(SpacedInOneWeek + 1) * Counts];
        for (var kind = Free; kind <= SpacedInOneWeek; kind++)
        {
            for (var mask = 0; mask < Sets; mask++)
            {
                var at = (kind * Counts) + DayMasks.Count(mask);
                all[at] = Allows(kind, mask) ? all[at].And(mask) : all[at];
            }
        }

        return all;
    }

    private static byte[] AllMost()
    {
        var most = new byte[(SpacedInOneWeek + 1) * Sets];
        for (var i = 0; i < most.Length; i++)
        {
            var (kind, days) = (i / Sets, i % Sets);
            for (var count = 1; count < Counts && Reached(kind, count).Has(days); count++)
            {
                most[i] = (byte)count;
            }
        }

        return most;
    }

    private static bool Allows(int kind, int mask) => kind switch
    {
        Free => true,
        SpacedInAWeekThatRepeats => DayMasks.IsSpaced(mask),
        _ => (mask & (mask << 1)) == 0,
    };
}
