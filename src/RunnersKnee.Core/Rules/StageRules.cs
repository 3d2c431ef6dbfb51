using static RunnersKnee.Rules.Facts;
using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>Irritability at intake, screening and clearance, stages, what they use, and the criteria that end them (C4, C5).</summary>
internal static class StageRules
{
    private static readonly Citation Exit = Design("C5.1");

    private static readonly Citation Start = Design("C5.2");

    public static IReadOnlyList<Rule> All { get; } = [.. Screening, .. Criteria, .. Irritability, .. Stages];

    private static IReadOnlyList<Rule> Screening =>
    [
        Designed("R-CLR-01",
            Days("re-intake-days", Limits.ReintakeDays, Design("R-CLR-01")),
            Number("highest-dose", Limits.SeedMinimumDose, Design("R-CLR-01")),
            Number("run-levels", Limits.ClearanceRunLevels, Design("R-CLR-01"))),
        Designed("R-CLR-02"),
        Designed("R-SCR-01",
            Days("screen-days", Limits.ScreenDays, Design("R-SCR-01")),
            Days("screen-limit-days", Limits.ScreenLimitDays, Design("R-SCR-01"))),
    ];

    private static IReadOnlyList<Rule> Criteria =>
    [
        Rule("R-CRI-01", [Exit], CalmDays, Days("calm-mornings", Limits.CalmMornings, Exit)),
        Rule("R-CRI-02", [Exit]),
        Rule("R-CRI-03", [Exit, PatientRule], CalmDays, TableRules.MarkedRise, Days("raised-mornings", Limits.CalmRaisedMornings, Exit)),
        Rule("R-CRI-04", [Exit, PatientRule], CalmDays, Number("daily-life-pain", Limits.CalmDailyLifePain, Exit)),
        Rule("R-CRI-05", [Exit], CalmDays),
        Rule("R-CRI-06", [Exit], [.. Adherence(Exit)]),
        Rule("R-CRI-07", [Exit], CalmDays),
        Rule("R-CRI-08", [Exit, Secondary("E-RUN-14", "S-ADV"), PatientRule], CheckDays, Number("walk-pain", Limits.CheckWalkPain, Exit)),
        Rule("R-CRI-09", [Exit], CheckDays, Number("stairs-pain", Limits.CheckStairsPain, Exit)),
        Rule("R-CRI-10", [Exit], CheckDays, TableRules.ProgressPain),
        Rule("R-CRI-11", [Exit], CheckDays, TableRules.ProgressPain),
        Rule("R-CRI-12", [Exit], CheckDays),
        Rule("R-CRI-13", [Exit, WalkRun], Number("distance-level", Limits.RunDistanceLevel, Design("C8.1"))),
        Rule("R-CRI-14", [Exit, RunnerRule],
            Number("goal-runs", Limits.GoalRuns, Exit),
            Days("goal-run-days", Limits.GoalRunDays, Exit),
            Minutes("goal-run-minutes", Limits.GoalRunMinutes, Exit),
            Number("run-pain", Limits.RunPain, RunnerRule)),
    ];

    private static IReadOnlyList<Rule> Irritability =>
    [
        Rule("R-IRR-01", [Start],
            Number("worst-pain", Limits.HighPain, Start),
            Hours("settle-hours", Limits.SettleHours, Start),
            Number("morning-rise", Limits.MarkedRise, Start)),
        Rule("R-IRR-02", [Start],
            Number("worst-pain", Limits.ModeratePain, Limits.HighPain - 1, Start),
            Number("worst-pain-of-week", Limits.HighPain, Start),
            Hours("settle-hours", Limits.SettleSoonHours, Start)),
        Rule("R-IRR-03", [Start]),
    ];

    private static IReadOnlyList<Rule> Stages =>
    [
        Rule("R-CHK-01", [Exit],
            CheckDays,
            Days("check-after-days", Limits.CheckAfterDays, Design("R-CHK-01")),
            Days("check-repeat-days", Limits.CheckRepeatDays, Exit)),
        Rule("R-ELI-01", [Design("C5.4")]),
        Designed("R-STG-01",
            Days("flare-repeat-days", Limits.FlareRepeatDays, Design("R-STG-01")),
            Number("weekly-rise", Limits.FlareWeeklyRise, Design("R-STG-01")),
            Days("marked-mornings", Limits.FlareMornings, Design("R-STG-01")),
            TableRules.MarkedRise,
            TableRules.HoldPain,
            TableRules.StopPain),
        Designed("R-STG-02",
            Days("stage-days", Limits.StageMinDays, Design("R-STG-02")),
            Days("build-days", Limits.BuildMinDays, Exit),
            Days("calm-days-under-18", Limits.MinorCalmDays, Design("YF-06")),
            Number("goal-runs", Limits.GoalRuns, Exit),
            Days("goal-run-days", Limits.GoalRunDays, Exit),
            Minutes("goal-run-minutes", Limits.GoalRunMinutes, Exit)),
        Designed("R-STG-03"),
        Rule("R-STG-04", [Seed("F-SLS-15"), Seed("F-SLS-16"), Design("R-STG-04")],
            Days("late-days", Limits.LateDays, Design("R-STG-04")),
            Days("pain-free-days", Limits.LatePainFreeDays, Design("R-STG-04"))),
        Rule("R-STG-05", [RunnerRule, Published("E-RUN-01", "S-SMR18"), Published("E-RUN-01", "S-ESC18"), Secondary("E-RUN-01", "S-APTEI")],
            Number("run-pain", Limits.RunPain, RunnerRule)),
        Designed("R-STG-06",
            [
                Days("side-door-days", Limits.SideDoorDays, Design("R-STG-06")),
                Number("daily-life-pain", Limits.SideDoorPain, Design("R-STG-06")),
                Days("calm-mornings", Limits.CalmMornings, Design("R-STG-06")),
                Days("raised-mornings", Limits.CalmRaisedMornings, Design("R-STG-06")),
                Number("calm-daily-life-pain", Limits.CalmDailyLifePain, Design("R-STG-06")),
                Days("calm-reported-days", Limits.SideDoorCalmDays, Design("R-STG-06")),
                .. Adherence(Design("R-STG-06")),
            ]),
    ];

    private static Measure CheckDays => Days("check-days", Limits.CheckDays, Exit);

    private static Measure CalmDays => Days("calm-days", Limits.CalmDays, Exit);

    /// <summary>The same three numbers wherever adherence is asked for.</summary>
    internal static IReadOnlyList<Measure> Adherence(Citation source) =>
    [
        Days("adherence-days", Limits.AdherenceDays, source),
        Number("adherence-due", Limits.AdherenceMinDue, Design("C1")),
        Percent("adherence", Limits.AdherencePercent, source),
    ];
}
