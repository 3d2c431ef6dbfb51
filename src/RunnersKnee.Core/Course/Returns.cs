using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Where an exercise that gave way or was dropped comes back (R-RET-01), whether it joins again, takes the place of another or is taken in by hand:
/// one rung below where it left, with little. From its lowest rung it comes back with no more than it left with.
/// </summary>
internal static class Returns
{
    /// <summary>How it last left the plan, however long ago; null: it never did.</summary>
    public static Outcome? LeftBy(IReadOnlyList<Outcome> outcomes, ExerciseId exercise) =>
        outcomes.LastOrDefault(o => o.At.Exercise == exercise && o.Verdict is Verdict.Swap);

    /// <summary>The hardest position at which it may come back.</summary>
    public static LadderPosition Most(Ladder ladder, LadderPosition left, Equipment held) =>
        ladder.Find(left.Rung) is { } rung && ladder.Easier(rung, held) is { } easier
            ? ladder.Position(easier, Limits.ReducedDose)
            : ladder.Position(ladder.Rungs[0], Math.Min(left.Dose, Limits.ReducedDose));
}
