namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 4: monster walk, steps sideways against a band.</summary>
internal static class MonsterWalk
{
    private static readonly SeedFacts F = new("MON", 15);
    private static readonly Measure Step = Measured.Inches("step-length", 8, 12, F[3]);

    // here the two ends of the seed's range differ in sets as well
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Steps(F[5], (1, 9), (2, 9), (2, 12), (3, 12), (3, 15));

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.MonsterWalk,
        Family = "hip",
        Movement = "monster-walk",
        Stages = StageUse.NotFirst,
        WarmUp = true,
        Cues = [],
        Uses = ["pre-run-warm-up", "prevention", "valgus-prone"],
        Tempo = ["controlled"],
        Measures = [Measured.Section(4, Cite.Article), Measured.Complexity(1, 2, F[10]), Measured.Stars(4, F[12])],
        Sources = [.. F.All, Cite.BeforeRuns, .. Cite.Notes("A-07", "A-08", "A-22", "A-23", "A-34", "C3.4")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,

        // the seed is silent on days in a row; weight-bearing work does not follow itself
        Frequency = new Frequency.TimesPerWeek { Min = 2, Max = 3, NonConsecutive = true, Source = F[6], SpacingSource = Cite.Spacing },
        Rungs =
        [
            Rung("small-steps", 0, Loads.LightBandAboveKnees, F[8]) with { Measures = [Measured.Inches("step-length", 0, 8, Cite.RungOrder)] },
            Rung("standard", 1, Loads.LightBandAboveKnees, F[3]),
            Rung("stronger-band", 2, Loads.StrongerBandAboveKnees, F[7]),
            Rung("ankle-band", 3, Loads.StrongerBandAtAnkles, F[7]),
            Rung("forward-backward", 4, Loads.StrongerBandAtAnkles, F[7]),
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Gate,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[8],
        SwapTo = [Ids.SwapAt(Ids.Clamshell, "standard")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 2,
        RestSeconds = 60,
    };

    private static Rung Rung(string id, int level, Load load, Citation source) =>
        new() { Id = id, Level = level, KneeLoad = KneeLoad.Moderate, Load = load, Needs = Equipment.LoopBand, Doses = Doses, EntryDose = 2, Measures = [Step], Source = source };
}
