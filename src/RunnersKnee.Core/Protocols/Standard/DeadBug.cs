namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 8, second half: dead bug.</summary>
internal static class DeadBug
{
    private static readonly SeedFacts F = new("DBG", 6);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[3], perSide: true, 5, 8, 10, 11, 12);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.DeadBug,
        Family = "core",
        Movement = "dead-bug",
        Stages = StageUse.Always,
        WarmUp = false,
        Cues = [],
        Uses = ["foundation", "prevention", "hip-drop"],
        Tempo = ["slow"],
        Measures =
        [
            Measured.Section(8, Cite.Article), Measured.Complexity(1, 2, Cite.Core[2]), Measured.Stars(4, Cite.Core[4]), Measured.Weeks(2, 3, Cite.Core[4]),
            Measured.Degrees("knee-angle", 90, 90, F[1]),
        ],
        Sources = [.. F.All, .. Cite.Core.All, .. Cite.Notes("A-10", "A-13", "A-23", "A-34", "A-35", "C3.4")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.TimesPerWeek { Min = 3, Max = 4, NonConsecutive = false, Source = F[4], SpacingSource = Cite.Spacing },
        Rungs =
        [
            new() { Id = "arms-or-legs", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [], Source = F[6] },
            new() { Id = "reduced-range", Level = 1, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Measured.HalfRange()], Source = F[6] },
            new() { Id = "standard", Level = 2, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [], Source = F[2] },
            new() { Id = "weights", Level = 3, KneeLoad = KneeLoad.None, Load = Loads.LightWeight, Needs = Equipment.Dumbbell, Doses = Doses.Because(Cite.NoDose), EntryDose = 0, Measures = [], Source = F[5] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Gate,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[6],
        SwapTo = [Ids.SwapAt(Ids.Plank, "knees")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 4,
        RestSeconds = 60,
    };
}
