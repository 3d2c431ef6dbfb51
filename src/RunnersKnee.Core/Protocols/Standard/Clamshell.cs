namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 2: clamshell for strength.</summary>
internal static class Clamshell
{
    private static readonly SeedFacts F = new("CLA", 17);
    private static readonly Measure Hold = Measured.Hold(2, 3, F[5]);
    private static readonly Measure Lift = Measured.Degrees("lift-angle", 45, 60, F[16]);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[6], perSide: true, 10, 15, 20, 23, 25);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.Clamshell,
        Family = "hip",
        Movement = "clamshell",
        Stages = StageUse.Always,
        WarmUp = false,
        Cues = [],
        Uses = ["abductor-weakness", "prevention", "rehab"],
        Tempo = ["slow"],
        Measures =
        [
            Measured.Section(2, Cite.Article), Measured.Complexity(1, 2, F[12]), Measured.Stars(4, F[14]), Measured.Weeks(4, 6, F[14]), Measured.Degrees("knee-angle", 45, 45, F[2]),

            // the seed gives no hip angle here; the one of the mobility version is only offered
            Measured.Degrees("suggested-hip-angle", 45, 45, Cite.Design("A-03")),
        ],
        Sources = [.. F.All, .. Cite.Notes("A-01", "A-02", "A-03", "A-04", "A-10", "A-21", "A-23", "A-28", "A-33")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.TimesPerWeek { Min = 3, Max = 4, NonConsecutive = true, Source = F[7] },
        Rungs =
        [
            new() { Id = "isometric", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses.Because(Cite.Inherited), EntryDose = 2, Measures = [Measured.Hold(2, 3, Cite.Inherited)], Source = F[10] },
            new() { Id = "reduced-range", Level = 1, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Measured.HalfRange()], Source = F[10] },
            new() { Id = "standard", Level = 2, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Lift], Source = F[4] },
            new() { Id = "band", Level = 3, KneeLoad = KneeLoad.None, Load = Loads.LightBandAboveKnees, Needs = Equipment.LoopBand, Doses = Doses, EntryDose = 2, Measures = [Hold, Lift], Source = F[8] },
            new() { Id = "ankle-weight", Level = 3, KneeLoad = KneeLoad.None, Load = Loads.LightWeight, Needs = Equipment.AnkleWeight, Doses = Doses, EntryDose = 2, Measures = [Hold, Lift], Source = F[13] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = F[9],
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[10],
        SwapTo = [Ids.SwapAt(Ids.GluteBridge, "squeeze")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 5,
        RestSeconds = 60,
    };
}
