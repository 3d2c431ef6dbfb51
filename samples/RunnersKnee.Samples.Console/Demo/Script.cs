namespace RunnersKnee.Samples.Console.Demo;

/// <summary>One made-up runner: the answers at the start, and what is felt on each day of some weeks.</summary>
internal static class Script
{
    public const int Days = 28;

    public static DateOnly Monday { get; } = new(2026, 3, 2);

    public static Intake Intake { get; } = new()
    {
        WorstPain = new(4),
        WorstPainInWeek = new(5),
        HoursToSettle = 2,
        WarningSigns = [],
        UsualMorningPain = new(1),
        MorningPainAfterActivity = new(1),
        RestingPain = new(0),
        Age = 34,
    };

    public static Availability Availability { get; } = new()
    {
        TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday | Weekdays.Saturday,
        Equipment = Equipment.Step | Equipment.LoopBand | Equipment.AnkleWeight,
    };

    /// <summary>What is unlike a good day. Day 1 is the first Monday.</summary>
    private static readonly Dictionary<int, Upset> Upsets = new()
    {
        [5] = new("clamshell", 2, PainQuality.Ache, "an ache of 2 in the clamshell"),
        [8] = new("straight-leg-raise", 4, PainQuality.Ache, "an ache of 4 in the straight leg raise"),
        [10] = new("glute-bridge", 5, PainQuality.Sharp, "a sharp pain in the glute bridge"),
        [13] = new(null, 3, PainQuality.None, "woke up with pain 3 after yesterday's session"),
    };

    /// <summary>What the runner is asked on waking. Once a week it includes the warning signs.</summary>
    public static DayReport Morning(DateOnly day) => new()
    {
        On = day,
        MorningPain = new(Upset(day) is { Exercise: null } upset ? upset.Pain : 1),
        WarningSigns = Number(day) % 7 == 1 ? [] : null,
    };

    /// <summary>What the runner is asked at night, for the session that was shown.</summary>
    public static DayReport Evening(DateOnly day, Session? session) => new()
    {
        On = day,
        Exercises = [.. (session?.Items ?? []).Select(item => Report(item, Upset(day)))],
        PainAfterHour = session is { Items.Count: > 0 } ? new PainScore(1) : null,
        DailyLifePain = new(Number(day) < 8 ? 3 : 2),
        StairsPain = new(2),
        Swelling = Swelling.None,
        Limp = false,
    };

    /// <summary>The story of a day; null: a good day like any other.</summary>
    public static string? Story(DateOnly day) => Upset(day)?.Story;

    private static ExerciseReport Report(Prescription item, Upset? upset)
    {
        var hurts = upset?.Exercise == item.At.Exercise.ToString();
        return new()
        {
            At = item.At,
            Purpose = item.Purpose,
            During = new(hurts ? upset!.Pain : 0),
            Quality = hurts ? upset!.Quality : PainQuality.None,
            Trend = PainTrend.Steady,
            Form = FormQuality.Good,
            Completion = Completion.MetTarget,
        };
    }

    private static int Number(DateOnly day) => day.DayNumber - Monday.DayNumber + 1;

    private static Upset? Upset(DateOnly day) => Upsets.GetValueOrDefault(Number(day));
}

/// <summary>Something that hurts on one day: in one exercise, or on waking where no exercise is named.</summary>
internal sealed record Upset(string? Exercise, int Pain, PainQuality Quality, string Story);
