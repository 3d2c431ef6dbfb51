namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 7, second half: 90/90 hip stretch. The seed gives its dose in the table and no technique; that is from published pages .</summary>
internal static class NinetyNinetyStretch
{
    private static readonly SeedFacts F = new("N90", 3);
    private static readonly Citation Technique = Cite.Published("A-16", "S-B3PT");
    private static readonly Citation TechniqueToo = Cite.Published("A-16", "S-PREHAB90");

    // one amount again: level 2 is the smallest and the largest of it
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Holds(F[1], sets: 1, perSide: true, 30, 60, 120);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.NinetyNinetyStretch,
        Family = "mobility",
        Movement = "ninety-ninety-stretch",
        Stages = StageUse.Always,
        WarmUp = true,
        Cues = [],
        Uses = ["mobility-deficit", "warm-up", "limited-hip-rotation"],
        Tempo = [],
        Measures =
        [
            Measured.Section(7, Cite.Article), Measured.Complexity(1, 1, Cite.Rotation[1]), Measured.Stars(3, Cite.Rotation[2]),
            Measured.Minutes("stretch-time", 2, 2, F[1]), Measured.Degrees("hip-angle", 90, 90, Technique), Measured.Degrees("knee-angle", 90, 90, Technique),
        ],
        Sources = [.. F.All, .. Cite.Rotation.All, Cite.BeforeRuns, Technique, TechniqueToo],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.Daily { Source = F[1] },
        Rungs =
        [
            new() { Id = "supported", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [], Source = Cite.RungOrder },
            new() { Id = "standard", Level = 1, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [], Source = F[1] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Gate,
        EasesRungFirst = false,
        SwapsFromLowestRung = false,
        LeverSource = Cite.Lever,
        SwapTo = [Ids.SwapAt(Ids.ClamshellMobility, "standard")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 1,
        RestSeconds = 0,
    };
}
