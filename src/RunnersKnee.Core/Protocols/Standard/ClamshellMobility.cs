namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 7, first half: clamshell for mobility and before runs.</summary>
internal static class ClamshellMobility
{
    private static readonly SeedFacts F = new("CLB", 9);
    private static readonly Measure Hold = Measured.Hold(1, 2, F[4]);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[5], perSide: true, 8, 11, 15, 18, 20);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.ClamshellMobility,
        Family = "mobility",
        Movement = "clamshell",
        Stages = StageUse.WarmUpForRuns,
        WarmUp = true,
        Cues = [],
        Uses = ["mobility-deficit", "warm-up", "limited-hip-rotation"],
        Tempo = ["slow-down"],
        Measures =
        [
            Measured.Section(7, Cite.Article), Measured.Complexity(1, 1, Cite.Rotation[1]), Measured.Stars(3, Cite.Rotation[2]),
            Measured.Degrees("hip-angle", 45, 45, F[2]), Measured.Degrees("knee-angle", 45, 45, F[2]),
        ],
        Sources = [.. F.All, .. Cite.Rotation.All, Cite.BeforeRuns, .. Cite.Notes("A-01", "A-03", "A-10", "A-21", "A-23", "A-33")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.DailyOrPreRun { Source = F[6] },
        Rungs =
        [
            new() { Id = "activation", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses.Because(Cite.Inherited), EntryDose = 2, Measures = [Measured.Hold(1, 2, Cite.Inherited)], Source = F[8] },
            new() { Id = "reduced-range", Level = 1, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Measured.HalfRange()], Source = F[8] },
            new() { Id = "standard", Level = 2, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold], Source = F[3] },
            new() { Id = "light-band", Level = 3, KneeLoad = KneeLoad.None, Load = Loads.LightBandAboveKnees, Needs = Equipment.LoopBand, Doses = Doses, EntryDose = 2, Measures = [Hold], Source = F[7] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Gate,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[8],
        SwapTo = [Ids.SwapAt(Ids.NinetyNinetyStretch, "standard")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 4,
        RestSeconds = 60,
    };
}
