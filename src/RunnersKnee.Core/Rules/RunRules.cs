using static RunnersKnee.Rules.Facts;
using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>Who runs and what becomes of the run level (C8.2). The ladder is a design; the evidence behind a row is named where there is some.</summary>
internal static class RunRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule("R-RUN-00", [Design("R-RUN-00"), RunnerRule],
            RunPain,
            Number("runs-per-week", Limits.RunHabitPerWeek, Design("R-RUN-00")),
            Days("habit-days", Limits.RunHabitDays, Design("R-RUN-00")),
            Days("longest-run-days", Limits.RunLongestDays, Published("E-RUN-07", "S-FRA25"))),
        Rule("R-RUN-01", [RedFlags]),
        Rule("R-RUN-02", [Design("R-RUN-02"), StopOnPain, Soreness], TableRules.StopPain, RestAfterStop("R-RUN-02")),
        Rule("R-RUN-03", [Design("R-RUN-03"), RunnerRule, Soreness], TableRules.MarkedRise, RestAfterStop("R-RUN-03")),
        Rule("R-RUN-04", [StopOnPain, RunnerRule, WalkRun], RunPain, RestBetween),
        Rule("R-RUN-05", [Design("R-RUN-05"), RunnerRule, Soreness], RestBetween),
        Rule("R-RUN-06", [Design("R-RUN-06"), RunnerRule, WalkRun, Soreness, StrengthFirst],
            RunPain,
            Number("successes", Limits.RunSuccesses, WalkRun),
            Days("level-days", Limits.RunLevelDays, Soreness),
            Number("levels-per-week", Limits.RunLevelsPerWeek, Soreness),
            Days("unstable-days", Limits.RunUnstableDays, Design("R-RUN-06")),
            Days("rung-rise-days", Limits.RunRungRiseDays, Design("R-RUN-06"))),
        Rule("R-RUN-07", [Design("R-RUN-07"), WalkRun]),
    ];

    private static Measure RunPain => Number("run-pain", Limits.RunPain, RunnerRule);

    private static Measure RestBetween => Days("rest-days", Limits.RunRestDays, WalkRun);

    private static Measure RestAfterStop(string rule) => Days("rest-days", Limits.RunStopDays, Design(rule));
}
