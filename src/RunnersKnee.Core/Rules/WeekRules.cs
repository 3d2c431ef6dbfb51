using static RunnersKnee.Rules.Facts;
using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>Start small, add variety, and fit it into a week (C6, C7).</summary>
internal static class WeekRules
{
    public static IReadOnlyList<Rule> All { get; } = [.. Week, .. Variety];

    private static IReadOnlyList<Rule> Week =>
    [
        Rule("R-SCH-01", HowOften),
        Rule("R-SCH-02", [Seed("F-CLA-07"), Seed("F-SLS-08"), Design("A-02"), Design("A-34")]),
        Rule("R-SCH-03", [Design("A-01")]),
        Rule("R-SCH-04", [Design("R-SCH-04"), FewerThanFour, ThreeToFour], ItemsPerDay, Number("heavy-items-per-day", Limits.HeavyItemsPerDay, Design("R-SCH-04"))),
        Rule("R-SCH-05", [Seed("G-09"), Seed("F-MON-14"), Seed("F-BRG-07"), Seed("F-CLB-06"), Design("A-08")]),
        Rule("R-SCH-06", [Design("R-SCH-06"), Seed("G-07")], Days("days-without-heavy-items", Limits.HeavyFreeDays, Design("R-SCH-06"))),
        Designed("R-SCH-07"),
        Rule("R-SCH-08", [Design("R-SCH-08"), Seed("G-01")]),
        Designed("R-SCH-09",
            Days("strength-days", Limits.StrengthDays, Design("C5.1")),
            Days("turn-days", Limits.TurnDays, Design("C5.1"))),
        Designed("R-SCH-10"),
    ];

    private static IReadOnlyList<Rule> Variety =>
    [
        Rule("R-VAR-01", [StartSmall], Number("starter-items", Limits.StarterItemsHigh, Limits.StarterItems, StartSmall)),
        Rule("R-VAR-02", [StartSmall, Design("R-VAR-02")], TableRules.ProgressPain),
        Rule("R-VAR-03", [Design("R-VAR-03"), Published("E-DOSE-03", "S-FER15"), Secondary("E-DOSE-03", "S-PHA"), Published("E-DOSE-04", "S-DOL11")]),
        Rule("R-VAR-04", [Design("R-VAR-04"), Seed("G-06")],
            [
                Days("new-item-days", Limits.NewItemDays, Design("R-VAR-04")),
                Number("calm-down-items", Limits.CalmDownItems, Design("R-VAR-04")),
                .. StageRules.Adherence(Design("R-VAR-04")),
            ]),
        Rule("R-VAR-05", [Design("R-VAR-05"), StrengthFirst], Days("rest-days", Limits.VarietyRestDays, Design("R-VAR-05"))),
        Designed("R-VAR-06"),
        Rule("R-VAR-07", [FewerThanFour, ThreeToFour], ItemsPerDay),
        Designed("R-VAR-08",
            Number("start-dose", Limits.SeedMinimumDose, Design("R-VAR-08")),
            Number("start-dose-high", Limits.ReducedDose, Design("R-VAR-08"))),
        Rule("R-VAR-09", [Design("C5.1"), Design("R-VAR-09")], Days("turn-over-days", Limits.TurnOverDays, Design("R-VAR-09"))),
    ];

    private static Measure ItemsPerDay => Number("items-per-day", Limits.ItemsPerDay, ThreeToFour);

    /// <summary>How often the seed says, exercise by exercise.</summary>
    private static IReadOnlyList<Citation> HowOften =>
    [
        Seed("F-SLR-10"), Seed("F-CLA-07"), Seed("F-SLS-08"), Seed("F-MON-06"), Seed("F-BRG-06"), Seed("F-SAQ-05"),
        Seed("F-STU-05"), Seed("F-CLB-06"), Seed("F-N90-01"), Seed("F-PLK-04"), Seed("F-DBG-04"), Design("R-SCH-01"),
    ];
}
