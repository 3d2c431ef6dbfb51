namespace RunnersKnee.Tests.Simulation;

/// <summary>A report of one day with one bad sign more, or one answer less.</summary>
internal static class Worse
{
    /// <summary>Named ways to make a day worse; each may leave it as it is.</summary>
    public static IReadOnlyList<(string Name, Func<DayReport, DayReport> Of)> Signs { get; } =
    [
        ("sharp", d => InOne(d, e => e with { Quality = PainQuality.Sharp })),
        ("increasing", d => InOne(d, e => e with { Trend = PainTrend.Increasing })),
        ("one more of pain", d => InOne(d, e => Hurts(e, 1))),
        ("three more of pain", d => InOne(d, e => Hurts(e, 3))),
        ("ten more of pain", d => InOne(d, e => Hurts(e, 10))),
        ("broken form", d => InOne(d, e => e with { Form = FormQuality.BrokenDown })),
        ("worse form", d => InOne(d, e => e with { Form = e.Form is FormQuality.Good ? FormQuality.MinorFaults : FormQuality.BrokenDown })),
        ("less done", d => InOne(d, e => e.Completion is < Completion.Partial and var done ? e with { Completion = done + 1 } : e)),
        ("stopped by pain", d => InOne(d, e => e with { Completion = Completion.StoppedByPain })),
        ("everything hurts", d => d with { Exercises = [.. d.Exercises.Select(e => Hurts(e, 4))] }),
        ("puffy", d => d with { Swelling = d.Swelling > Swelling.PuffyGoneInADay ? d.Swelling : Swelling.PuffyGoneInADay }),
        ("swollen", d => d with { Swelling = Swelling.ClearOrLasting }),
        ("limp", d => d with { Limp = true }),
        ("red sign", d => d with { WarningSigns = [.. d.WarningSigns ?? [], "RF-08"] }),
        // who answers at all lifts what waited for the question (R-SCR-01), so a day on which the signs were not asked is left alone
        ("yellow sign", d => d.WarningSigns is { } signs ? d with { WarningSigns = [.. signs, "YF-04"] } : d),
        ("worse morning by one", d => Morning(d, 1)),
        ("worse morning by three", d => Morning(d, 3)),
        ("worse hour by two", d => d.PainAfterHour is { } pain ? d with { PainAfterHour = More(pain, 2) } : d),
        ("worse hour by eight", d => d with { PainAfterHour = More(d.PainAfterHour ?? new(0), 8) }),
        ("worse stairs", d => d.StairsPain is { } pain ? d with { StairsPain = More(pain, 4) } : d),
        ("lower score", d => d.Akps is { } score ? d with { Akps = Math.Max(0, score - 20) } : d),
        ("worse daily life", d => d with { DailyLifePain = More(d.DailyLifePain ?? new(0), 5) }),
    ];

    /// <summary>Answers taken away, each with the best that could have been answered.</summary>
    public static IReadOnlyList<(string Name, Func<DayReport, DayReport> Without, Func<DayReport, DayReport> AtBest)> Answers { get; } =
    [
        Answer("during", e => e with { During = null }, e => e with { During = new(0) }),
        Answer("quality", e => e with { Quality = null }, e => e with { Quality = e.During is { Value: > 0 } ? PainQuality.MuscleFatigue : PainQuality.None }),
        Answer("trend", e => e with { Trend = null }, e => e with { Trend = PainTrend.Easing }),
        Answer("form", e => e with { Form = null }, e => e with { Form = FormQuality.Good }),
        Answer("completion", e => e with { Completion = null }, e => e with { Completion = Completion.ExceededTarget }),
        ("hour", d => d with { PainAfterHour = null }, d => d with { PainAfterHour = new(0) }),
        ("morning", d => d with { MorningPain = null }, d => d with { MorningPain = new(0) }),
        ("daily life", d => d with { DailyLifePain = null }, d => d with { DailyLifePain = new(0) }),
        ("limp", d => d with { Limp = null }, d => d with { Limp = false }),
        ("swelling", d => d with { Swelling = null }, d => d with { Swelling = Swelling.None }),
        ("signs", d => d with { WarningSigns = null }, d => d with { WarningSigns = [] }),
    ];

    private static (string Name, Func<DayReport, DayReport> Without, Func<DayReport, DayReport> AtBest) Answer(string name, Func<ExerciseReport, ExerciseReport> without, Func<ExerciseReport, ExerciseReport> best) =>
        (name, d => d with { Exercises = [.. d.Exercises.Select(without)] }, d => d with { Exercises = [.. d.Exercises.Select(best)] });

    private static DayReport InOne(DayReport day, Func<ExerciseReport, ExerciseReport> worse) =>
        day with { Exercises = [.. day.Exercises.Select((e, i) => i == day.On.DayNumber % Math.Max(1, day.Exercises.Count) ? worse(e) : e)] };

    /// <summary>Knee pain where there was none is an ache (C1); a number on a tired muscle stays one.</summary>
    private static ExerciseReport Hurts(ExerciseReport report, int more) =>
        report with { During = More(report.During ?? new(0), more), Quality = report.Quality is PainQuality.Sharp ? PainQuality.Sharp : PainQuality.Ache };

    /// <summary>The morning is also what an hour later is measured against where nobody asked before the session (C1), so that day is left alone.</summary>
    private static DayReport Morning(DayReport day, int more) =>
        day is { PainAfterHour: not null, RestingPain: null } || day.MorningPain is not { } pain ? day : day with { MorningPain = More(pain, more) };

    private static PainScore More(PainScore pain, int more) => new(Math.Min(10, pain.Value + more));
}
