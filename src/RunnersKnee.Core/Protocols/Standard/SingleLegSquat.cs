namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 3: single-leg squat to a bench, the late and hard one.</summary>
internal static class SingleLegSquat
{
    private static readonly SeedFacts F = new("SLS", 17);
    private static readonly Measure Descent = Measured.Seconds("descent", 3, 3, F[4]);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[7], perSide: true, 4, 6, 8, 10, 12);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.SingleLegSquat,
        Family = "quad",
        Movement = "single-leg-squat",
        Stages = StageUse.NotFirst,
        WarmUp = false,
        Cues = [],
        Uses = ["late-stage", "advanced", "functional-performance"],
        Tempo = ["three-seconds-down", "powerful-up"],
        Measures = [Measured.Section(3, Cite.Article), Measured.Complexity(3, 3, F[12]), Measured.Stars(4, F[14])],
        Sources = [.. F.All, .. Cite.Notes("A-11", "A-14", "A-15", "A-21", "A-23", "A-31", "A-32", "C3.4", "C5.1")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.TimesPerWeek { Min = 2, Max = 3, NonConsecutive = true, Source = F[8] },
        Rungs =
        [
            Rung("few-inches", 0, F[10]) with { CheckDose = DoseLevels.Check(sets: 1, count: 8, perSide: true) },
            Rung("supported", 1, F[10]),
            Rung("bench-tap", 2, F[5]),
            Rung("lower-bench", 3, F[9], Equipment.Bench),

            // a full pistol squat is the highest load of all: only in the last stage
            Rung("no-bench", 4, F[9]) with { OpensIn = Stage.Maintain },
            Rung("dumbbell", 5, F[9], Equipment.Dumbbell) with { OpensIn = Stage.Maintain, Load = Loads.LightWeight },
        ],
        BaseRung = "bench-tap",
        StartRung = "few-inches",
        StartDose = 1,
        GatePainFreeDays = 7,
        GateSessions = 3,
        GateSource = Cite.Gate,
        GateSessionsSource = Cite.GateSessions,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[10],
        SwapTo = [Ids.SwapAt(Ids.StepUp, "four-inch")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 5,
        RestSeconds = 60,
    };

    private static Rung Rung(string id, int level, Citation source, Equipment needs = Equipment.None) =>
        new() { Id = id, Level = level, KneeLoad = KneeLoad.High, Load = Loads.Body, Needs = needs, Doses = Doses, EntryDose = 2, Measures = [Descent], Source = source };
}
