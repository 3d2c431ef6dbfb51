namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 6, first half: short-arc quad.</summary>
internal static class ShortArcQuad
{
    private static readonly SeedFacts F = new("SAQ", 7);
    private static readonly Measure Hold = Measured.Hold(3, 5, F[3]);
    private static readonly Measure Roll = Measured.Inches("roll-diameter", 6, 6, F[1]);

    // the seed names one amount, 3 sets of 20: level 2 is the smallest and the largest of it
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[4], perSide: true, 10, 15, 20);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.ShortArcQuad,
        Family = "quad",
        Movement = "short-arc-quad",
        Stages = StageUse.Always,
        WarmUp = false,
        Cues = [],
        Uses = ["tracking", "targeted-physio", "post-op"],
        Tempo = ["slow"],
        Measures = [Measured.Section(6, Cite.Article), Measured.Complexity(1, 2, Cite.Vmo[1]), Measured.Stars(4, Cite.Vmo[3]), Measured.Weeks(6, 8, Cite.Vmo[3])],
        Sources = [.. F.All, .. Cite.Vmo.All, .. Cite.Notes("A-05", "A-06", "A-11", "A-12", "A-20", "A-21", "A-23", "A-33")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.Daily { Source = F[5] },
        Rungs =
        [
            new() { Id = "quad-set", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses.Because(Cite.Inherited), EntryDose = 2, Measures = [Measured.Hold(3, 5, Cite.Inherited)], Source = F[7] },
            new() { Id = "standard", Level = 1, KneeLoad = KneeLoad.Low, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Roll], Source = F[2] },

            // the seed says "light": it begins with one pound and stays inside the straight leg raise's 1 to 3 lb
            new() { Id = "ankle-weight", Level = 2, KneeLoad = KneeLoad.Low, Load = Loads.Pounds(1), Needs = Equipment.AnkleWeight, Doses = Doses, EntryDose = 2, Measures = [Hold, Roll, Measured.Pounds("ankle-weight", 1, 3, Cite.Design("A-12"))], Source = F[6] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 7,
        GateSessions = 3,
        GateSource = Cite.Gate,
        GateSessionsSource = Cite.GateSessions,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[7],
        SwapTo = [Ids.SwapAt(Ids.StraightLegRaise, "standard"), Ids.SwapAt(Ids.StraightLegRaise, "quad-set")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 6,
        RestSeconds = 60,
    };
}
