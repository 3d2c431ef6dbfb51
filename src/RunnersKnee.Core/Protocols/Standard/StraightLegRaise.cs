namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 1: straight leg raise.</summary>
internal static class StraightLegRaise
{
    private static readonly SeedFacts F = new("SLR", 20);
    private static readonly Measure Hold = Measured.Hold(2, 3, F[6]);
    private static readonly Measure Height = Measured.Inches("lift-height", 12, 18, F[5]);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[9], perSide: true, 8, 11, 15, 18, 20);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.StraightLegRaise,
        Family = "quad",
        Movement = "straight-leg-raise",
        Stages = StageUse.Always,
        WarmUp = false,
        Cues = [],
        Uses = ["acute-pain", "early-rehab", "beginners", "home"],
        Tempo = ["slow-up", "slow-down"],
        Measures = [Measured.Section(1, F[1]), Measured.Complexity(1, 1, F[15]), Measured.Stars(3, F[17]), Measured.Weeks(2, 3, F[17]), Measured.Pounds("ankle-weight", 1, 3, F[11])],
        Sources = [.. F.All, .. Cite.Notes("A-09", "A-10", "A-11", "A-21", "A-23", "A-33", "C3.4")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.Daily { Source = F[10] },
        Rungs =
        [
            // without a dose of its own: as many as of the raise, held as long as the quad set of the short-arc quad
            new() { Id = "quad-set", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses.Because(Cite.Inherited), EntryDose = 2, Measures = [Measured.Hold(3, 5, Cite.Inherited)], Source = F[13] },
            new() { Id = "reduced-lift", Level = 1, KneeLoad = KneeLoad.Low, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Measured.Inches("lift-height", 6, 6, Cite.Reduced)], Source = F[13] },
            new() { Id = "standard", Level = 2, KneeLoad = KneeLoad.Low, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Height], Source = F[5] },
            Weighted("one-pound", 3, pounds: 1),
            Weighted("two-pounds", 4, pounds: 2),
            Weighted("three-pounds", 5, pounds: 3),
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 7,
        GateSessions = 3,
        GateSource = F[12],
        GateSessionsSource = Cite.GateSessions,
        EasesRungFirst = false,
        SwapsFromLowestRung = false,
        LeverSource = F[13],
        SwapTo = [Ids.SwapAt(Ids.Clamshell, "standard")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 5,
        RestSeconds = 60,
    };

    private static Rung Weighted(string id, int level, int pounds) =>
        new() { Id = id, Level = level, KneeLoad = KneeLoad.Low, Load = Loads.Pounds(pounds), Needs = Equipment.AnkleWeight, Doses = Doses, EntryDose = 2, Measures = [Hold, Height], Source = F[11] };
}
