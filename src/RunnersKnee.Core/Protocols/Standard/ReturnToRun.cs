namespace RunnersKnee.Protocols.Standard;

/// <summary>Coming back to running (C8.1): from a brisk walk over walking and running in turn to 30 minutes without a break, then farther, then hills, then faster.</summary>
internal static class ReturnToRun
{
    private static readonly Citation WalkRun = Cite.Published("E-RUN-12", "S-CRW23");
    private static readonly Citation FartherFirst = Cite.Secondary("E-RUN-02", "S-APTEI");
    private static readonly Citation Swaps = Cite.Published("E-RUN-03", "S-TREK-RUN");
    private static readonly Citation QuickerSteps = Cite.Published("E-RUN-10", "S-ESC23");

    /// <summary>One level up after good runs, one down after others; it gives way to nothing.</summary>
    private static readonly Citation Decision = Cite.Design("C8.2");

    public static Exercise Exercise { get; } = new()
    {
        Id = Ids.ReturnToRun,
        Family = "run",
        Movement = "run",

        // who may run, and at which level, is for the rules (R-RUN-00): a runner may go on running while the knee settles
        Stages = StageUse.Always,
        WarmUp = false,

        // kept only where it makes the pain less, so it is off unless a person turns it on
        Cues = ["quicker-steps"],
        Uses = [],
        Tempo = [],
        Measures = [Measured.Effort(3, 5, WalkRun), Measured.Percent("cadence-rise", 5, 10, Swaps)],
        Sources = [Cite.RunLevels, Decision, Cite.Design("C8.3"), WalkRun, FartherFirst, Swaps, QuickerSteps],
    };

    public static Ladder Ladder { get; } = new()
    {
        Exercise = Exercise.Id,
        Frequency = new Frequency.TimesPerWeek { Min = 2, Max = 4, NonConsecutive = true, Source = Cite.RunLevels, SpacingSource = WalkRun },
        Rungs =
        [
            Rung(0, KneeLoad.Low, repeats: 1, walk: 30, run: 0) with { CheckDose = Of(repeats: 1, walk: 30, run: 0, Cite.Checks) },
            Rung(1, KneeLoad.Moderate, repeats: 6, walk: 4, run: 1),
            Rung(2, KneeLoad.Moderate, repeats: 6, walk: 3, run: 2),
            Rung(3, KneeLoad.Moderate, repeats: 6, walk: 2, run: 3),
            Rung(4, KneeLoad.Moderate, repeats: 6, walk: 1, run: 4),
            Rung(5, KneeLoad.Moderate, repeats: 3, walk: 1, run: 9),
            Rung(6, KneeLoad.Moderate, repeats: 2, walk: 1, run: 14),
            Rung(7, KneeLoad.Moderate, repeats: 1, walk: 0, run: 30),

            // how long these are is for the plan (C8.3); what stands here is only where they begin
            Rung(8, KneeLoad.Moderate, repeats: 1, walk: 0, run: 30),
            Rung(9, KneeLoad.High, repeats: 1, walk: 0, run: 30) with { OpensIn = Stage.Maintain },
            Rung(10, KneeLoad.High, repeats: 1, walk: 0, run: 30) with { OpensIn = Stage.Maintain },
        ],
        BaseRung = "rtr-0",
        StartDose = 0,
        GatePainFreeDays = 0,
        GateSessions = 0,
        GateSource = Decision,
        EasesRungFirst = true,
        SwapsFromLowestRung = false,
        LeverSource = Decision,
        SwapTo = [],
        SwapSource = Decision,
        SecondsPerRep = 1,
        RestSeconds = 0,
    };

    private static Rung Rung(int level, KneeLoad load, int repeats, int walk, int run) => new()
    {
        Id = FormattableString.Invariant($"rtr-{level}"),
        Level = level,
        KneeLoad = load,
        Load = Loads.Body,
        Needs = Equipment.None,
        Doses = [Of(repeats, walk, run, Cite.RunLevels)],
        EntryDose = 0,
        Measures = [],
        Source = Cite.RunLevels,
    };

    private static Dose.RunWalk Of(int repeats, int walk, int run, Citation source) =>
        new Dose.RunWalk { Repeats = repeats, WalkMinutes = walk, RunMinutes = run, Source = source };
}
