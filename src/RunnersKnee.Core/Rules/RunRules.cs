using static RunnersKnee.Rules.Facts;
using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>Who runs, what becomes of the run level and how far a run may go (C8). The ladder is a design; the evidence behind a row is named where there is some.</summary>
internal static class RunRules
{
    /// <summary>A single run far beyond the longest of a month goes with more injuries; it was observed, not tried.</summary>
    private static Citation Spike { get; } = Published("E-RUN-07", "S-FRA25");

    /// <summary>A weekly rise above 30 % goes with more injuries, not significantly so: advice, no limit.</summary>
    private static Citation WeeklyRise { get; } = Published("E-RUN-06", "S-NIE14b");

    /// <summary>Quicker steps relieve one runner in three at once.</summary>
    private static Citation Cadence { get; } = Published("E-RUN-10", "S-ESC23");

    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule("R-RUN-00", [Design("R-RUN-00"), RunnerRule],
            RunPain,
            Number("runs-per-week", Limits.RunHabitPerWeek, Design("R-RUN-00")),
            Days("habit-days", Limits.RunHabitDays, Design("R-RUN-00")),
            LongestRunDays),
        Rule("R-RUN-01", [RedFlags]),
        Rule("R-RUN-02", [Design("R-RUN-02"), StopOnPain, Soreness], TableRules.StopPain, RestAfterStop("R-RUN-02"), ReducedRun, LongestRunDays),
        Rule("R-RUN-03", [Design("R-RUN-03"), RunnerRule, Soreness], TableRules.MarkedRise, RestAfterStop("R-RUN-03"), ReducedRun, LongestRunDays),
        Rule("R-RUN-04", [StopOnPain, RunnerRule, WalkRun, Design("R-RUN-04")], RunPain, RestBetween, ReducedRun, LongestRunDays),
        Rule("R-RUN-05", [Design("R-RUN-05"), RunnerRule, Soreness], RestBetween, Days("extra-rest-days", Limits.RunExtraRestDays, Soreness)),
        Rule("R-RUN-06", [Design("R-RUN-06"), RunnerRule, WalkRun, Soreness, StrengthFirst],
            RunPain,
            Number("successes", Limits.RunSuccesses, WalkRun),
            Days("level-days", Limits.RunLevelDays, Soreness),
            Number("levels-per-week", Limits.RunLevelsPerWeek, Soreness),
            Days("unstable-days", Limits.RunUnstableDays, Design("R-RUN-06")),
            Days("rung-rise-days", Limits.RunRungRiseDays, Design("R-RUN-06"))),
        Rule("R-RUN-07", [Design("R-RUN-07"), WalkRun]),
        Rule("R-RUN-08", [Design("C8.3"), Spike, WeeklyRise],
            Percent("longest-run", Limits.RunSpikePercent, Spike),
            LongestRunDays,
            Percent("weekly-rise", Limits.RunWeeklyRisePercent, WeeklyRise)),
        Rule("R-RUN-09", [Design("R-RUN-09"), StrengthFirst],
            Days("days-off", Limits.RunOffDays, StrengthFirst),
            Days("days-per-level", Limits.RunDaysPerLevel, StrengthFirst)),
        Rule("R-RUN-10", [Design("C8.1"), Cadence], Number("pain-fall", Limits.CadencePainFall, Cadence)),
    ];

    private static Measure LongestRunDays => Days("longest-run-days", Limits.RunLongestDays, Spike);

    /// <summary>One level less at distance is a shorter run.</summary>
    private static Measure ReducedRun => Percent("reduced-run", Limits.RunReducedPercent, Design("C8.2"));

    private static Measure RunPain => Number("run-pain", Limits.RunPain, RunnerRule);

    private static Measure RestBetween => Days("rest-days", Limits.RunRestDays, WalkRun);

    private static Measure RestAfterStop(string rule) => Days("rest-days", Limits.RunStopDays, Design(rule));
}
