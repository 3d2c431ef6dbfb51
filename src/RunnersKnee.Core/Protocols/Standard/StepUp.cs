namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 6, second half: step-up.</summary>
internal static class StepUp
{
    private static readonly SeedFacts F = new("STU", 8);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[4], perSide: true, 5, 8, 10, 13, 15);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.StepUp,
        Family = "quad",
        Movement = "step-up",
        Stages = StageUse.TrialFirst,
        WarmUp = false,

        // the seed's own tip; the evidence does not bear it out, so it is off unless a person turns it on (C-06)
        Cues = ["toe-in"],
        Uses = ["tracking", "targeted-physio", "post-op"],
        Tempo = ["slow-down"],
        Measures =
        [
            Measured.Section(6, Cite.Article), Measured.Complexity(1, 2, Cite.Vmo[1]), Measured.Stars(4, Cite.Vmo[3]), Measured.Weeks(6, 8, Cite.Vmo[3]),
            Measured.Inches("step-height", 4, 6, F[1]), Measured.Degrees("toe-in", 10, 15, F[8]),
        ],
        Sources = [.. F.All, .. Cite.Vmo.All, .. Cite.Notes("A-06", "A-18", "A-19", "A-20", "A-21", "A-23", "C-06", "C-07", "C3.4", "C5.1")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.Daily { Source = F[5] },
        Rungs =
        [
            Rung("four-inch", 0, inches: 4, F[1]),
            Rung("six-inch", 1, inches: 6, F[1]) with { CheckDose = DoseLevels.Check(sets: 3, count: 10, perSide: true) },
            Rung("eight-inch", 2, inches: 8, Cite.RungOrder),
        ],
        BaseRung = "four-inch",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = F[6],
        EasesRungFirst = true,
        SwapsFromLowestRung = true,
        LeverSource = F[7],
        SwapTo = [Ids.SwapAt(Ids.ShortArcQuad, "standard")],
        SwapSource = F[7],
        SecondsPerRep = 4,
        RestSeconds = 60,
    };

    private static Rung Rung(string id, int level, int inches, Citation source) =>
        new() { Id = id, Level = level, KneeLoad = KneeLoad.Moderate, Load = Loads.Body, Needs = Equipment.Step, Doses = Doses, EntryDose = 2, Measures = [Measured.Inches("step-height", inches, inches, source)], Source = source };
}
