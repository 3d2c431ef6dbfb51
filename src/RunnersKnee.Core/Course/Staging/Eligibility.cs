using RunnersKnee.Ladders;

namespace RunnersKnee.Course;

/// <summary>What a stage makes of an exercise (C5.4), and what the side door leaves closed (R-STG-06).</summary>
internal static class Eligibility
{
    public const string RuleId = "R-ELI-01";

    /// <summary>
    /// As what it may be used; null: not at all. By the side door what loads the knee most is closed; what loads it moderately is closed too,
    /// unless CalmDown allows it on trial, and then it is on trial only.
    /// </summary>
    public static Purpose? Of(Protocol protocol, ExerciseId exercise, Stage stage, bool bySideDoor)
    {
        var stages = protocol[exercise].Stages;
        if (!stages.TryGetValue(stage, out var use))
        {
            return null;
        }

        return !bySideDoor || stage is not Stage.Build || use is not Purpose.Training ? use : protocol.LadderOf(exercise).Base().KneeLoad switch
        {
            KneeLoad.High => null,
            KneeLoad.Moderate => stages.TryGetValue(Stage.CalmDown, out var gently) ? gently : null,
            _ => use,
        };
    }

    /// <summary>It may be an exercise of the plan, freely or on trial.</summary>
    public static bool MayTrain(Protocol protocol, ExerciseId exercise, Stage stage, bool bySideDoor) =>
        Of(protocol, exercise, stage, bySideDoor) is Purpose.Training or Purpose.Trial;
}
