namespace RunnersKnee.Protocols.Standard;

/// <summary>Section 5: glute bridge.</summary>
internal static class GluteBridge
{
    private static readonly SeedFacts F = new("BRG", 15);
    private static readonly Measure Hold = Measured.Hold(2, 3, F[4]);
    private static readonly IReadOnlyList<Dose> Doses = DoseLevels.Reps(F[5], perSide: false, 8, 11, 15, 18, 20);
    private static readonly IReadOnlyList<Dose> EachLeg = DoseLevels.Reps(F[5], perSide: true, 8, 11, 15, 18, 20).Because(Cite.NoDose);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.GluteBridge,
        Family = "glute",
        Movement = "glute-bridge",
        Stages = StageUse.Always,
        WarmUp = true,
        Cues = [],
        Uses = ["activation", "early-rehab", "sedentary"],
        Tempo = ["slow-down"],

        // the table's tip says 2 s where the text says 2 to 3 s: inside it
        Measures = [Measured.Section(5, Cite.Article), Measured.Complexity(1, 1, F[11]), Measured.Stars(4, F[13]), Measured.Weeks(1, 2, F[13]), Measured.Seconds("squeeze", 2, 2, F[4])],
        Sources = [.. F.All, Cite.BeforeRuns, .. Cite.Notes("A-10", "A-13", "A-23", "A-29", "A-33")],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.DailyOrAtLeast { AtLeast = 5, Source = F[6] },
        Rungs =
        [
            new() { Id = "squeeze", Level = 0, KneeLoad = KneeLoad.None, Load = Loads.Body, Needs = Equipment.None, Doses = Doses.Because(Cite.Inherited), EntryDose = 2, Measures = [Measured.Hold(2, 3, Cite.Inherited)], Source = F[9] },
            new() { Id = "reduced-height", Level = 1, KneeLoad = KneeLoad.Low, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold, Measured.HalfRange()], Source = F[9] },
            new() { Id = "standard", Level = 2, KneeLoad = KneeLoad.Low, Load = Loads.Body, Needs = Equipment.None, Doses = Doses, EntryDose = 2, Measures = [Hold], Source = F[3] },
            new() { Id = "single-leg", Level = 3, KneeLoad = KneeLoad.Low, Load = Loads.Body, Needs = Equipment.None, Doses = EachLeg, EntryDose = 0, Measures = [Hold], Source = F[8] },
            new() { Id = "dumbbell", Level = 3, KneeLoad = KneeLoad.Low, Load = Loads.LightWeight, Needs = Equipment.Dumbbell, Doses = Doses, EntryDose = 2, Measures = [Hold], Source = F[8] },
        ],
        BaseRung = "standard",
        StartDose = 2,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Gate,
        EasesRungFirst = false,
        SwapsFromLowestRung = false,
        LeverSource = F[9],
        SwapTo = [Ids.SwapAt(Ids.Clamshell, "standard")],
        SwapSource = Cite.Swap,
        SecondsPerRep = 5,
        RestSeconds = 60,
    };
}
