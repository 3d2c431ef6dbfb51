using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>What happens to exercises and to the plan from day to day: rests, gates, gaps, swaps, missing answers (C3, C3.1, C7).</summary>
internal static class CourseRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Designed("R-AFT-01", Days("raised-mornings", Limits.AftermathMornings, Design("R-AFT-01"))),
        Designed("R-ATT-01", TableRules.MarkedRise),
        Designed("R-BAS-01",
            Days("baseline-days", Limits.BaselineDays, Design("C1")),
            Days("baseline-mornings", Limits.BaselineMinMornings, Design("C1")),
            Days("review-days", Limits.BaselineReviewDays, Design("R-BAS-01")),
            Days("review-mornings", Limits.BaselineReviewMornings, Design("R-BAS-01")),
            Days("review-reported-mornings", Limits.BaselineReviewMinMornings, Design("R-BAS-01")),
            Number("review-rise", Limits.BaselineReviewRise, Design("R-BAS-01"))),
        Rule("R-EQP-01", [Design("C3.4")]),
        Designed("R-FLR-01"),
        Designed("R-GAP-01",
            Number("missed-sessions", Limits.GapMissedSessions, Design("R-GAP-01")),
            Days("short-gap", Limits.ShortGapDays, Limits.LongGapDays - 1, Design("R-GAP-01")),
            Days("long-gap", Limits.LongGapDays, Limits.ReintakeDays, Design("R-GAP-01"))),
        Rule("R-GATE-01", [Design("R-GATE-01"), Seed("F-SLR-12"), Seed("F-CLA-09")],
            Days("rung-rise-days", Limits.RungRiseDays, Design("C3.1")),
            Days("rung-rise-days-below-base", Limits.RungRiseDaysBelowBase, Design("R-GATE-01")),
            Number("pain-free-max-pain", Limits.PainFreeMaxPain, Design("A-11")),
            Days("unreported-days", Limits.UnreportedDaysReset, Design("A-11"))),
        Rule("R-MAX-01", [Design("C3.1")]),
        Designed("R-MIS-01",
            Number("missing-answers", Limits.ReminderAnswers, Design("R-MIS-01")),
            Days("missing-days", Limits.ReminderDays, Design("R-MIS-01"))),
        Rule("R-PLAN-01", [Facts.StopOnPain, Design("R-PLAN-01")], TableRules.StopPain),
        Designed("R-PLAN-02"),
        Designed("R-PLAN-03"),
        Designed("R-PLAN-04",
            Days("rise-days", Limits.PlanRiseDays, Design("R-PLAN-04")),
            Days("rise-week", Limits.PlanRiseWeekDays, Design("R-PLAN-04")),
            Number("rises-per-week", Limits.PlanRisesPerWeek, Design("R-PLAN-04"))),
        Designed("R-PLAN-05"),
        Designed("R-PRE-01", TableRules.MarkedRise, TableRules.StopPain),
        Designed("R-PRE-02",
            Number("easy-day-pain", Limits.EasyDayPain, Design("R-PRE-02")),
            TableRules.HoldPain,
            TableRules.StopPain),
        Designed("R-PRO-01"),
        Designed("R-RET-01",
            Days("return-days", Limits.ReturnDays, Design("R-RET-01")),
            Number("return-dose", Limits.ReducedDose, Design("R-RET-01"))),
        Designed("R-STL-01",
            Days("stall-days", Limits.StallDays, Design("R-STL-01")),
            Number("stall-pain", Limits.StallPain, Design("R-STL-01"))),
        Rule("R-SWP-01", [Design("C3.1"), Design("C3.5")],
            Number("pressure-sessions", Limits.SwapPressureSessions, Design("C3.1")),
            Days("pressure-days", Limits.SwapPressureDays, Design("C3.1")),
            Days("exclusion-days", Limits.SwapExclusionDays, Design("C3.5"))),
    ];
}
