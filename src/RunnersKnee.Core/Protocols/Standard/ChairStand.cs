namespace RunnersKnee.Protocols.Standard;

/// <summary>Ten slow sit-to-stands: what a runner without a step does instead of the step-ups of the check before running comes back (C5.1).</summary>
internal static class ChairStand
{
    private static readonly Dose Ten = DoseLevels.Check(sets: 1, count: 10, perSide: false);

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.ChairStand,
        Family = "quad",

        // checks of one movement are alternatives: the first whose equipment is held is taken
        Movement = "step-up",
        Stages = StageUse.CheckBeforeRuns,
        WarmUp = false,
        Cues = [],
        Uses = [],
        Tempo = ["slow"],
        Measures = [],
        Sources = [Cite.Checks],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,

        // a check that failed may be repeated after 3 days
        Frequency = new Frequency.TimesPerWeek { Min = 1, Max = 2, NonConsecutive = true, Source = Cite.Checks },
        Rungs =
        [
            new() { Id = "chair", Level = 0, KneeLoad = KneeLoad.Moderate, Load = Loads.Body, Needs = Equipment.None, Doses = [Ten], CheckDose = Ten, EntryDose = 0, Measures = [], Source = Cite.Checks },
        ],
        BaseRung = "chair",
        StartDose = 0,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Cite.Checks,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = Cite.Checks,
        SwapTo = [],
        SwapSource = Cite.Checks,
        SecondsPerRep = 5,
        RestSeconds = 0,
    };
}
