using System.Numerics;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>One check of function before running comes back (C5.1): where it is done, what it asks, and the criterion it decides. Which there are is data of the protocol.</summary>
internal sealed record Check(LadderPosition At, Rung Rung, Dose Asked, string Rule)
{
    private const string Walk = "R-CRI-08";
    private const string Step = "R-CRI-10";
    private const string Squat = "R-CRI-11";

    /// <summary>The brisk walk is judged by its pain, limp and next morning; the others by pain and form.</summary>
    public bool IsWalk => Asked is Dose.RunWalk;

    /// <summary>
    /// The checks for the equipment held, in the order of the protocol. Those of one movement are alternatives: the first that can be done is
    /// taken, and what needs equipment comes first, since it asks for more.
    /// </summary>
    public static IReadOnlyList<Check> Of(Protocol protocol, Equipment held)
    {
        var rungs = protocol.CheckedRungs;
        List<Check> checks = [];
        for (var i = 0; i < rungs.Count; i++)
        {
            if (IsFirstOfItsMovement(rungs, i) && Best(rungs, rungs[i].Exercise.Movement, held) is { } best)
            {
                checks.Add(best);
            }
        }

        return checks;
    }

    private static bool IsFirstOfItsMovement(IReadOnlyList<(Exercise Exercise, Ladder Ladder, Rung Rung)> rungs, int at)
    {
        var exercise = rungs[at].Exercise;
        for (var i = 0; i < at; i++)
        {
            if (rungs[i].Exercise.Movement == exercise.Movement && rungs[i].Exercise.Stages.ContainsKey(Stage.Build))
            {
                return false;
            }
        }

        return exercise.Stages.ContainsKey(Stage.Build);
    }

    private static Check? Best(IReadOnlyList<(Exercise Exercise, Ladder Ladder, Rung Rung)> rungs, string movement, Equipment held)
    {
        (Ladder Ladder, Rung Rung)? best = null;
        foreach (var (exercise, ladder, rung) in rungs)
        {
            if (exercise.Movement == movement && exercise.Stages.ContainsKey(Stage.Build) && held.HasFlag(rung.Needs)
                && (best is null || BitOperations.PopCount((uint)rung.Needs) > BitOperations.PopCount((uint)best.Value.Rung.Needs)))
            {
                best = (ladder, rung);
            }
        }

        return best is not { } found ? null : new(found.Ladder.Position(found.Rung, Limits.SeedMinimumDose), found.Rung, found.Rung.CheckDose!, RuleOf(found.Rung));
    }

    /// <summary>Whether a report of training shows as much as the check does: at least its sets, with at least as much in each, on its rung or a harder one.</summary>
    public bool IsShownBy(Rung rung, int dose) =>
        rung.Level >= Rung.Level && rung.Doses[dose] is var done && done.Amount >= Asked.Amount && done.OneSet.Amount >= Asked.OneSet.Amount;

    private static string RuleOf(Rung rung) => rung.CheckDose is Dose.RunWalk ? Walk : rung.KneeLoad is KneeLoad.High ? Squat : Step;
}
