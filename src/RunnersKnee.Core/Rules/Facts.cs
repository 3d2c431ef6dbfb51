using static RunnersKnee.Rules.RuleParts;

namespace RunnersKnee.Rules;

/// <summary>The evidence that more than one rule rests on, each with how well it is founded.</summary>
internal static class Facts
{
    /// <summary>Pain must not rise from week to week; the text of the bands was not found again.</summary>
    public static Citation PainBands { get; } = Recalled("E-PAIN-02");

    /// <summary>Up to 5 afterwards and no rise from week to week: the recalled half of the entry.</summary>
    public static Citation PainLimits { get; } = Recalled("E-PAIN-04");

    /// <summary>Below 2 ideally, never above 5, back to normal within an hour and by the next morning.</summary>
    public static Citation PatientRule { get; } = Published("E-PAIN-05", "S-TREK-PT");

    /// <summary>Up to 2 while running, settled within an hour, no rise next morning.</summary>
    public static Citation RunnerRule { get; } = Published("E-PAIN-06", "S-TREK-RUN");

    /// <summary>6 to 10 is red.</summary>
    public static Citation TrafficLight { get; } = Published("E-PAIN-07", "S-PROV");

    /// <summary>6 to 10 is red, said by a second source.</summary>
    public static Citation TrafficLightAgain { get; } = Published("E-PAIN-07", "S-AHP");

    /// <summary>The stricter edges of bands on which the sources differ.</summary>
    public static Citation BandEdges { get; } = Design("E-PAIN-08");

    /// <summary>One point is inside the noise.</summary>
    public static Citation Noise { get; } = Published("E-PAIN-12", "S-PIV09");

    /// <summary>Raise the load when more than the target can be done.</summary>
    public static Citation NoviceLoad { get; } = Published("E-DOSE-06", "S-ACSM09");

    /// <summary>Two more repetitions in two sessions in a row.</summary>
    public static Citation TwoForTwo { get; } = Secondary("E-DOSE-07", "S-2F2");

    /// <summary>Fewer than four exercises are more often done.</summary>
    public static Citation FewerThanFour { get; } = Published("E-ADH-01", "S-BACH18");

    /// <summary>Three to four exercises.</summary>
    public static Citation ThreeToFour { get; } = Published("E-CPG-09", "S-BAR15");

    /// <summary>The walk-run ladder of a trial: a rest day between runs, each phase at least twice.</summary>
    public static Citation WalkRun { get; } = Published("E-RUN-12", "S-CRW23");

    /// <summary>The soreness rules: days off, drop a level, at most two levels a week.</summary>
    public static Citation Soreness { get; } = Secondary("E-RUN-13", "S-UDEL");

    /// <summary>Hold running after a strength upgrade; drop back after time off.</summary>
    public static Citation StrengthFirst { get; } = Secondary("E-RUN-15", "S-SIO");

    /// <summary>Signs that need a clinician before exercise.</summary>
    public static Citation RedFlags { get; } = Published("B10", "S-GCARE");

    /// <summary>Sharp or increasing pain means stop.</summary>
    public static Citation StopOnPain { get; } = Seed("G-03");

    /// <summary>Two or three exercises, challenging yet free of pain.</summary>
    public static Citation StartSmall { get; } = Seed("G-05");
}
