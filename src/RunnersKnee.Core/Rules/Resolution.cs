using RunnersKnee.Ladders;

namespace RunnersKnee.Rules;

/// <summary>
/// From a ruling to the next position (C3.1), for rulings that make an exercise easier. A more severe ruling never leaves a harder position
/// (INV-18).
/// </summary>
internal static class Resolution
{
    /// <param name="ruling">ReduceDose, Regress or StopToday.</param>
    /// <param name="byPain">The reduction was caused by pain in the exercise (R-RED-01): it then uses the exercise's own lever.</param>
    /// <param name="at">The position the report names.</param>
    /// <param name="ladder">The ladder of the exercise.</param>
    /// <param name="held">Equipment at hand.</param>
    /// <param name="swapPressure">Too many stops and regressions lately (R-SWP-01).</param>
    /// <param name="policy">The pain policy of the runner.</param>
    public static Move Ease(Ruling ruling, bool byPain, LadderPosition at, Ladder ladder, Equipment held, bool swapPressure, PainPolicy policy)
    {
        var rung = ladder.Find(at.Rung)!;
        var isReduction = ruling is Ruling.ReduceDose;
        if ((!isReduction && swapPressure) || GoesStraightToItsSwap(ladder, policy, isReduction, byPain))
        {
            return Move.Swap;
        }

        var verdict = isReduction ? Verdict.ReduceDose : ruling is Ruling.Regress ? Verdict.Regress : Verdict.StopToday;
        var easier = ladder.Easier(rung, held);
        return isReduction && !(byPain && EasesRung(ladder, rung, at.Dose))
            ? SmallerDose(at) ?? EasierRung(at.Dose) ?? Move.Swap
            : EasierRung(isReduction ? at.Dose : Math.Min(at.Dose, Limits.SeedMinimumDose)) ?? (ladder.SwapsFromLowestRung ? null : SmallerDose(at)) ?? Move.Swap;

        Move? SmallerDose(LadderPosition from) => from.Dose > 0 ? new(verdict, ladder.Position(rung, from.Dose - 1)) : null;

        Move? EasierRung(int dose) => easier is not null ? new(verdict, ladder.Position(easier, dose)) : null;
    }

    /// <summary>The seed's "if step-ups cause pain, do short-arc quads" by the letter: no lower step first.</summary>
    private static bool GoesStraightToItsSwap(Ladder ladder, PainPolicy policy, bool isReduction, bool byPain) =>
        ladder.SwapsFromLowestRung && policy == PainPolicy.SeedLiteral && (!isReduction || byPain);

    /// <summary>
    /// The lever "if painful". Above the base rung it undoes the last progression: an exercise whose lever is the dose steps down a rung when
    /// it had only just come up, that is at or below the dose with which one arrives.
    /// </summary>
    private static bool EasesRung(Ladder ladder, Rung rung, int dose) =>
        ladder.EasesRungFirst || (rung.Level > ladder.Base().Level && dose <= rung.EntryDose);
}
