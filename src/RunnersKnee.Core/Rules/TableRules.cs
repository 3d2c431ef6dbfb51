using static RunnersKnee.Rules.Facts;
using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>The 21 rows of the decision table (C3), most protective first.</summary>
internal static class TableRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule("R-REF-01", [RedFlags]),
        Rule("R-REF-02", [RedFlags, Published("E-CPG-01", "S-CPG19b")]),
        Rule("R-STOP-01", [StopOnPain]),
        Rule("R-STOP-02", [StopOnPain]),
        Rule("R-STOP-03", [PatientRule, TrafficLight, TrafficLightAgain], StopPain),
        Rule("R-STOP-04", [PainLimits], StopPain),
        Rule("R-REG-01", [Seed("G-02")]),
        Rule("R-REG-02", IfPainful),
        Rule("R-REG-03", [PatientRule, Noise], MarkedRise),
        Rule("R-REG-04", [PainBands], [HoldPain, .. Trend]),
        Rule("R-RED-01", IfPainful, HoldPain),
        Rule("R-RED-02", [PatientRule]),
        Rule("R-RED-03", [PainBands, PainLimits], Trend),
        Rule("R-RED-04", [FewerThanFour]),
        Rule("R-HLD-01", [Design("C4")]),
        Rule("R-HLD-02", [StartSmall, PatientRule], ProgressPain),
        Rule("R-HLD-03", [PatientRule, Noise]),
        Rule("R-HLD-04", [Seed("G-02"), Seed("F-CLA-09")]),
        Designed("R-HLD-05"),
        Rule("R-HLD-06", [NoviceLoad, TwoForTwo], Number("ready-sessions", Limits.ReadySessions, TwoForTwo)),
        Rule("R-PRG-01", Progressions),
    ];

    /// <summary>The three scores as the default policy has them; a plan may carry others.</summary>
    public static Measure ProgressPain => Number("progress-pain", PainPolicy.Default.Progress.Value, StartSmall);

    public static Measure HoldPain => Number("hold-pain", PainPolicy.Default.Hold.Value, BandEdges);

    public static Measure StopPain => Number("stop-pain", PainPolicy.Default.Stop.Value, TrafficLight);

    /// <summary>That one point is noise is published; that two points step back is our reading of it.</summary>
    public static Measure MarkedRise => Number("marked-rise", Limits.MarkedRise, Design("R-REG-03"));

    private static IReadOnlyList<Measure> Trend =>
    [
        Number("trend-change", Limits.TrendChange, Design("C1")),
        Days("trend-days", Limits.TrendDays, Design("C1")),
        Days("trend-reported-days", Limits.TrendMinDays, Design("C1")),
    ];

    /// <summary>What the seed says to do "if painful", one for each exercise that has it.</summary>
    private static IReadOnlyList<Citation> IfPainful =>
    [
        Seed("F-SLR-13"), Seed("F-CLA-10"), Seed("F-SLS-10"), Seed("F-MON-08"), Seed("F-BRG-09"),
        Seed("F-SAQ-07"), Seed("F-STU-07"), Seed("F-CLB-08"), Seed("F-PLK-06"), Seed("F-DBG-06"),
    ];

    /// <summary>How the seed makes each exercise harder, and when.</summary>
    private static IReadOnlyList<Citation> Progressions =>
    [
        Seed("F-SLR-11"), Seed("F-SLR-12"), Seed("F-CLA-08"), Seed("F-CLA-09"), Seed("F-SLS-09"), Seed("F-MON-07"), Seed("F-BRG-08"),
        Seed("F-SAQ-06"), Seed("F-STU-06"), Seed("F-CLB-07"), Seed("F-PLK-05"), Seed("F-DBG-05"),
    ];
}
