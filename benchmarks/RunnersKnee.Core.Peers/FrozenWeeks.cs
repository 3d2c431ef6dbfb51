using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>The frozen weeks: drawn from their number alone, so anybody can draw the same ones in any language.</summary>
internal static class FrozenWeeks
{
    private static readonly int[] TightMinutes = [25, 30, 35, 40];
    private static readonly int[] UsualMinutes = [10, 15, 20, 25, 30, 40, 45, 60];

    /// <summary>How many weeks of a family are frozen.</summary>
    public static int Count(WeekFamily family) => family switch { WeekFamily.P => 4_000, WeekFamily.T => 3_000, WeekFamily.S => 2_000, _ => 1_000 };

    /// <summary>Checksum of all weeks of a family as they were drawn.</summary>
    public static string InputSum(WeekFamily family) => family switch
    {
        WeekFamily.P => "53a45e6ea2436020",
        WeekFamily.T => "f653bf13a569fdcd",
        WeekFamily.S => "9f05edc1db83e117",
        _ => "409e976e554624e9",
    };

    /// <summary>Checksum of the days of the best week of each.</summary>
    public static string MaskSum(WeekFamily family) => family switch
    {
        WeekFamily.P => "3837197f646e6737",
        WeekFamily.T => "2ff0808d1dbf62a7",
        WeekFamily.S => "0d3d789371f09be0",
        _ => "fdb3e3e55706dba0",
    };

    /// <summary>All weeks of a family.</summary>
    public static IEnumerable<FrozenWeek> All(WeekFamily family) => Enumerable.Range(0, Count(family)).Select(id => Draw(family, id));

    /// <summary>The first so many weeks of a family as the solver wants them.</summary>
    public static WeekProblem[] Problems(WeekFamily family, int count) => [.. All(family).Take(count).Select(week => week.ToProblem())];

    /// <summary>One week.</summary>
    public static FrozenWeek Draw(WeekFamily family, int id)
    {
        var dice = new SplitMix64(unchecked(((ulong)id * 0xD1342543DE82EF95) + ((ulong)family * 0x632BE59BD9B4E019) + 1));
        var count = family switch { WeekFamily.P => 2 + dice.Below(5), WeekFamily.T => 3 + dice.Below(6), WeekFamily.S => 3 + dice.Below(8), _ => 10 };
        var days = family is WeekFamily.X ? 7 : 7 - dice.Pick(40, 20, 20, 10, 10);
        var training = dice.Subset(days);
        var running = dice.Subset(dice.Pick(10, 10, 25, 30, 25));
        var repeats = dice.Below(2) == 0;
        var minutes = family is WeekFamily.X ? TightMinutes : UsualMinutes;
        return new()
        {
            TrainingDays = training,
            RunningDays = running,
            Repeats = repeats,
            Budgets = Budgets(dice, minutes[dice.Below(minutes.Length)]),
            Exercises = [.. Enumerable.Range(0, count).Select(_ => Exercise(dice, training, repeats))],
        };
    }

    private static int[] Budgets(SplitMix64 dice, int usual)
    {
        var budgets = new int[7];
        for (var day = 0; day < budgets.Length; day++)
        {
            budgets[day] = dice.Below(8) switch { 0 => usual / 2, 1 => Math.Min(90, 3 * usual / 2), _ => usual };
        }

        return budgets;
    }

    private static FrozenExercise Exercise(SplitMix64 dice, int training, bool repeats)
    {
        var (min, max, isSpaced) = dice.Pick(20, 20, 35, 15, 10) switch { 0 => (7, 7, false), 1 => (5, 7, false), 2 => (3, 4, true), 3 => (2, 3, true), _ => (3, 5, false) };
        var minutes = 2 + dice.Below(8);
        var priority = 1 + dice.Below(5);
        var isHeavy = dice.Below(10) < (isSpaced ? 6 : 1);
        var wasDoneOnSunday = !repeats && dice.Below(2) == 0;
        var hasPrevious = dice.Below(2) == 0;
        var previous = hasPrevious ? dice.Below(128) & training : 0;
        return new(min, max, minutes, priority, previous, isSpaced, isHeavy, hasPrevious, wasDoneOnSunday);
    }
}
