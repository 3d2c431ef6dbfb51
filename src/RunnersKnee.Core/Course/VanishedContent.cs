using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Items whose exercise or rung a newer version of the protocol no longer has: they move to the lowest rung, or leave, visibly (R-PRO-01).</summary>
internal static class VanishedContent
{
    public const string RuleId = "R-PRO-01";

    public static void Move(PlanDraft draft, Protocol protocol, Swaps swaps)
    {
        foreach (var item in Gone(draft, protocol))
        {
            var isKnown = protocol.TryGet(item.At.Exercise, out _);

            draft.Decide(new()
            {
                Exercise = item.At.Exercise,
                Verdict = isKnown ? Verdict.Regress : Verdict.Swap,
                Before = item,
                After = isKnown ? item with { At = Lowest(protocol.LadderOf(item.At.Exercise)), Since = draft.On } : null,
                Reasons = [new() { Rule = RuleId, Holds = true, Exercise = item.At.Exercise, Observed = item.At.ToString() }],
                Missing = [],
            });
        }

        if (draft.Exercises.Count == 0 && swaps.Floor() is { } floor)
        {
            draft.Decide(new() { Exercise = floor.At.Exercise, Verdict = Verdict.Add, After = floor, Reasons = [new() { Rule = "R-FLR-01", Holds = true, Exercise = floor.At.Exercise, Observed = floor.At.ToString() }], Missing = [] });
        }
    }

    private static List<PlanItem> Gone(PlanDraft draft, Protocol protocol)
    {
        List<PlanItem> gone = [];
        for (var i = 0; i < draft.Items.Count; i++)
        {
            if (protocol.FindLadder(draft.Items[i].At.Exercise)?.TryGet(draft.Items[i].At, out _) is not true)
            {
                gone.Add(draft.Items[i]);
            }
        }

        return gone;
    }

    private static LadderPosition Lowest(Ladder ladder) => ladder.Position(ladder.Rungs[0], Limits.ReducedDose);
}
