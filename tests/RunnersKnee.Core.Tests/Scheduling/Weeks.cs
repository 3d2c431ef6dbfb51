using CsCheck;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Tests.Scheduling;

/// <summary>Requests to plan weeks from: the eleven exercises as the seed prescribes them, and random weeks of them.</summary>
internal static class Weeks
{
    public static WeekItem Slr => Item("slr", 7, 7, KneeLoad.Low, minutes: 8);

    public static WeekItem Saq => Item("saq", 7, 7, KneeLoad.Low, minutes: 8);

    public static WeekItem Stu => Item("stu", 7, 7, KneeLoad.Moderate, minutes: 7);

    public static WeekItem Cla => Item("cla", 3, 4, KneeLoad.None, minutes: 9, isSpaced: true, movement: "clamshell");

    public static WeekItem Clb => Item("clb", 7, 7, KneeLoad.None, minutes: 7, movement: "clamshell");

    public static WeekItem Brg => Item("brg", 5, 7, KneeLoad.Low, minutes: 5);

    public static WeekItem Mon => Item("mon", 2, 3, KneeLoad.Moderate, minutes: 5, isSpaced: true);

    public static WeekItem Sls => Item("sls", 2, 3, KneeLoad.High, minutes: 6, isSpaced: true);

    public static WeekItem Plk => Item("plk", 3, 4, KneeLoad.None, minutes: 5);

    public static WeekItem Dbg => Item("dbg", 3, 4, KneeLoad.None, minutes: 6);

    public static WeekItem N90 => Item("n90", 7, 7, KneeLoad.None, minutes: 4);

    public static WeekItem[] AllItems => [Slr, Saq, Stu, Cla, Clb, Brg, Mon, Sls, Plk, Dbg, N90];

    /// <summary>One set of each, in the order in which they are tried.</summary>
    public static WeekItem[] WarmUps => [Brg with { Minutes = 2 }, Clb with { Minutes = 2 }, N90 with { Minutes = 1 }, Mon with { Minutes = 2 }];

    public static Gen<WeekRequest> Random { get; } = RandomOf(0, 11, Gen.Int[1, 127]);

    /// <summary>Few items on few days: small enough to try every week there is.</summary>
    public static Gen<WeekRequest> Small { get; } = RandomOf(1, 4, Gen.Shuffle(new[] { 1, 2, 4, 8, 16, 32, 64 }, 1, 4).Select(days => days.Sum()));

    public static WeekRequest Request(Weekdays days, params WeekItem[] items) => new()
    {
        Items = items,
        Availability = new() { TrainingDays = days, Equipment = Equipment.None },
        WarmUps = [],
    };

    public static WeekRequest WithMinutes(this WeekRequest request, params int[] minutes) =>
        request with { Availability = request.Availability with { Minutes = minutes.Length == 1 ? [.. Enumerable.Repeat(minutes[0], 7)] : minutes } };

    public static WeekRequest Running(this WeekRequest request, Weekdays days) =>
        request with { Availability = request.Availability with { RunningDays = days }, WarmUps = WarmUps };

    /// <summary>The same request a week later.</summary>
    public static WeekRequest After(this WeekRequest request, WeekChoice choice) =>
        request with { Items = [.. request.Items.Select((item, i) => item with { Previous = choice.Days[i] })] };

    private static WeekItem Item(string id, int min, int max, KneeLoad load, int minutes, bool isSpaced = false, string? movement = null) => new()
    {
        Exercise = ExerciseId.Parse(id),
        Movement = movement ?? id,
        Minutes = minutes,
        Min = min,
        Max = max,
        NonConsecutive = isSpaced,
        KneeLoad = load,
    };

    private static Gen<WeekRequest> RandomOf(int fewest, int most, Gen<int> trainingDays)
    {
        var changes = Gen.Select(Gen.Int[1, 12], Gen.Int[0, 127], Gen.Bool, Gen.Int[0, 127], Gen.Int[0, 5]);
        var items = Gen.Select(Gen.Shuffle(AllItems, fewest, most), changes.Array[most], (chosen, change) => chosen.Select((item, i) =>
        {
            var (minutes, previous, isNew, barred, mayBar) = change[i];
            return item with { Minutes = minutes, Previous = isNew ? Weekdays.None : (Weekdays)previous, Barred = mayBar == 0 ? (Weekdays)barred : Weekdays.None };
        }).ToArray());
        var budget = Gen.Frequency((1, Gen.Int[0, 0].Select(_ => (int[]?)null)), (1, Gen.Int[0, 40].Array[7].Select(b => (int[]?)b)), (1, Gen.Int[8, 15].Array[7].Select(b => (int[]?)b)));
        return Gen.Select(items, trainingDays, Gen.Int[0, 127], budget, Gen.Shuffle(WarmUps, 0, 4), (chosen, training, running, minutes, warmUps) => new WeekRequest
        {
            Items = chosen,
            Availability = new() { TrainingDays = (Weekdays)training, RunningDays = (Weekdays)running, Minutes = minutes, Equipment = Equipment.None },
            WarmUps = warmUps,
        });
    }
}
