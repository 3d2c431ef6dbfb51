using RunnersKnee.Internal;

namespace RunnersKnee.Protocols.Standard;

/// <summary>The rows of the eligibility table C5.4. Where it says optional or late, the exercise is allowed; when to offer it is for the rules.</summary>
internal static class StageUse
{
    public static IReadOnlyDictionary<Stage, Purpose> Always { get; } = Of(Purpose.Training, Purpose.Training);

    /// <summary>The step-up: in the first stage only as a trial.</summary>
    public static IReadOnlyDictionary<Stage, Purpose> TrialFirst { get; } = Of(Purpose.Trial, Purpose.Training);

    /// <summary>The clamshell for mobility: before runs while running comes back.</summary>
    public static IReadOnlyDictionary<Stage, Purpose> WarmUpForRuns { get; } = Of(Purpose.Training, Purpose.WarmUp);

    /// <summary>The monster walk and the single-leg squat: not while the knee settles.</summary>
    public static IReadOnlyDictionary<Stage, Purpose> NotFirst { get; } = Of(null, Purpose.Training);

    /// <summary>A check only, and only in the stage before running comes back (C5.1).</summary>
    public static IReadOnlyDictionary<Stage, Purpose> CheckBeforeRuns { get; } = ValueMap<Stage, Purpose>.Of([Stage.Build], [Purpose.Check]);

    private static ValueMap<Stage, Purpose> Of(Purpose? calmDown, Purpose runReturn) => calmDown is { } first
        ? ValueMap<Stage, Purpose>.Of([Stage.CalmDown, Stage.Build, Stage.RunReturn, Stage.Maintain], [first, Purpose.Training, runReturn, Purpose.Training])
        : ValueMap<Stage, Purpose>.Of([Stage.Build, Stage.RunReturn, Stage.Maintain], [Purpose.Training, runReturn, Purpose.Training]);
}
