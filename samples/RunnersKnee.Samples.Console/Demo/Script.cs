namespace RunnersKnee.Samples.Console.Demo;

/// <summary>One made-up runner: the answers at the start, and what is felt on each day until running is back.</summary>
internal static class Script
{
    /// <summary>The demonstration ends here at the latest.</summary>
    public const int MostDays = 300;

    /// <summary>The warning sign of the preview at the end.</summary>
    public const string Sign = "RF-07";

    /// <summary>The day on which the knee flares up.</summary>
    private const int Flare = 51;

    /// <summary>A sore morning on the way back up.</summary>
    private const int Marked = 62;

    private const string Run = "return-to-run";

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
        TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday,
        RunningDays = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday,
        Equipment = Equipment.Step | Equipment.LoopBand | Equipment.AnkleWeight,
    };

    /// <summary>What is unlike a good day. Day 1 is the first Monday.</summary>
    private static readonly Dictionary<int, Upset> Upsets = new()
    {
        [5] = new("clamshell", 2, PainQuality.Ache, "an ache of 2 out of 10 in the clamshell"),
        [8] = new("glute-bridge", 4, PainQuality.Sharp, "a sharp pain of 4 in the glute bridge (asked at once: no warning signs)"),
        [10] = new("straight-leg-raise", 3, PainQuality.Ache, "an ache of 3 in the straight leg raise"),
        [Flare] = new(Run, 6, PainQuality.Ache, "an ache of 6 in the run, and it lingers"),
        [Marked] = new(null, 2, PainQuality.None, "the knee is at 2 out of 10, two above usual"),
    };

    /// <summary>What the runner is asked on waking. Once a week it includes the warning signs.</summary>
    public static DayReport Morning(DateOnly day) => new()
    {
        On = day,
        MorningPain = new(Upset(day) is { Exercise: null } upset ? upset.Pain : Usual(day)),
        WarningSigns = Number(day) % 7 == 1 ? [] : null,
    };

    /// <summary>What the runner is asked at night, for the session that was shown.</summary>
    public static DayReport Evening(DateOnly day, Session? session) => new()
    {
        On = day,
        Exercises = [.. (session?.Items ?? []).Select(item => Report(item, Upset(day)))],
        PainAfterHour = session is { Items.Count: > 0 } ? new PainScore(Number(day) is Flare ? 3 : Usual(day)) : null,
        DailyLifePain = new(Number(day) is < 7 or Flare + 1 ? 3 : Number(day) < Flare + 14 ? 2 : 1),
        StairsPain = new(2),
        Swelling = Swelling.None,
        Limp = false,
        WarningSigns = Upset(day) is { Exercise: not null, Pain: > 3 } ? [] : null,
    };

    /// <summary>What was unlike a good day, on waking or at night; null: nothing.</summary>
    public static string? Story(DateOnly day, bool isMorning) => Upset(day) is { } upset && upset.Exercise is null == isMorning ? upset.Story : null;

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
            RunMinutes = item.Dose is Dose.RunWalk { RunMinutes: > 0 } run ? run.Repeats * run.RunMinutes : null,
        };
    }

    private static int Usual(DateOnly day) => Number(day) is < 30 or Flare + 1 or Flare + 2 ? 1 : 0;

    private static int Number(DateOnly day) => day.DayNumber - Monday.DayNumber + 1;

    private static Upset? Upset(DateOnly day) => Upsets.GetValueOrDefault(Number(day));
}

/// <summary>Something that hurts on one day: in one exercise, or on waking where no exercise is named.</summary>
internal sealed record Upset(string? Exercise, int Pain, PainQuality Quality, string Story);
