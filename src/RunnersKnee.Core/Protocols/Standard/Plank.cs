namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 8, first half: plank.</summary>
internal static class Plank
{
    private static readonly SeedFacts F = new("PLK", 6);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Holds(F[3], sets: 3, perSide: false, 15, 20, 30, 45, 60);
    private static readonly IReadOnlyList<Dose> EachSide = DoseLevels.Holds(F[3], sets: 3, perSide: true, 15, 20, 30, 45, 60).Because(Cite.NoDose);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.Plank,
        Family = "core",
        Movement = "plank",
        Stages = StageUse.Always,
        WarmUp = false,

        // its easiest version kneels on a sore knee
        SkippedOnEasyDays = true,
        Cues = [],
        Uses = ["foundation", "prevention", "hip-drop"],
        Tempo = [],
        Measures = [Measured.Section(8, Cite.Article), Measured.Complexity(1, 2, Cite.Core[2]), Measured.Stars(4, Cite.Core[4]), Measured.Weeks(2, 3, Cite.Core[4])],
        Sources = [.. F.All, .. Cite.Core.All, .. Cite.Notes("A-13", "A-17", "A-23", "A-34", "A-35", "R-PRE-02")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.TimesPerWeek { Min = 3, Max = 4, NonConsecutive = false, Source = F[4], SpacingSource = Cite.Spacing },
        Rungs =
        [
            new() { Id = "knees", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [], Source = F[6] },
            new() { Id = "standard", Level = 1, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [], Source = F[2] },
            new() { Id = "side", Level = 2, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = EachSide, EntryDose = 0, Measures = [], Source = F[5] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Gate,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = F[6],
        SwapTo = [Ids.SwapAt(Ids.DeadBug, "standard")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 1,
        RestSeconds = 60,
    };
}
