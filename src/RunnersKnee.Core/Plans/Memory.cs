using RunnersKnee.Internal;

namespace RunnersKnee.Plans;

/// <summary>
/// Which outcomes a plan keeps: the last 14 days, the last one of every exercise that is no longer in the plan, and how one that is no longer trained
/// gave way. Of what was merely held it forgets what no later rule asks for, so that a plan stays a small document.
/// </summary>
internal static class Memory
{
    /// <summary>The rule that holds until the morning has answered.</summary>
    private const string WaitsForAnswers = "R-HLD-03";

    /// <summary>An idle hold is remembered for so many days: no seven days hold more of an exercise than its source allows, whoever moves them (R-SCH-01).</summary>
    private const int HoldDays = 7;

    /// <summary>Rules that hold and leave nothing to be counted: the warning signs (R-HLD-01) and pain (R-HLD-02) do.</summary>
    private static readonly string[] Idle = [WaitsForAnswers, "R-HLD-04", "R-HLD-05", "R-HLD-06", "R-EQP-01", "R-GATE-01", "R-MAX-01", "R-PLAN-04"];

    public static List<Outcome> After(RehabPlan plan, PlanChange change, IReadOnlyList<PlanItem> items)
    {
        List<Outcome> all = new(plan.Recent.Count + change.Decisions.Count);
        all.AddRange(plan.Recent.Span());
        foreach (var decision in change.Decisions.Span())
        {
            if (Of(decision, change.On) is { } outcome)
            {
                all.Add(outcome);
            }
        }

        var first = change.On.AddDays(-Math.Min(RehabPlan.RemembersDays, change.On.DayNumber));
        List<Outcome> kept = new(all.Count);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].On > first ? !IsSpent(all, i, plan.AssessedOn) : IsLast(all, i, items))
            {
                kept.Add(all[i]);
            }
        }

        return kept;
    }

    /// <summary>What later rules count of a decision; null: a move to other days is no outcome of an exercise, and neither is a check that is asked for or taken off.</summary>
    public static Outcome? Of(Decision decision, DateOnly on) =>
        (decision.About is null && decision.Verdict is Verdict.Hold) || (decision.After ?? decision.Before)!.IsCheck ? null : new()
        {
            On = on,
            At = (decision.Before ?? decision.After)!.At,
            Verdict = decision.Verdict,
            Rule = decision.Reasons[0].Rule,
            About = decision.About,
        };

    /// <summary>
    /// A hold that later ones stand for: it waited for the morning, which has spoken of the same day since; or it is more than a week old, idle, and the
    /// exercise was judged at the same position again.
    /// </summary>
    private static bool IsSpent(List<Outcome> all, int at, DateOnly assessedOn)
    {
        if (all[at] is not { Verdict: Verdict.Hold, About: { } about } held)
        {
            return false;
        }

        var isOld = assessedOn.DayNumber - about.DayNumber > HoldDays;
        var waits = held.Rule is WaitsForAnswers;
        return (waits || isOld) && Idle.Contains(held.Rule)
            && all.FindIndex(at + 1, later => later.About is { } day && (day == about ? waits : isOld) && later.At == held.At) >= 0;
    }

    /// <summary>Older than what is remembered otherwise.</summary>
    private static bool IsLast(List<Outcome> all, int at, IReadOnlyList<PlanItem> items)
    {
        var (outcome, exercise) = (all[at], all[at].At.Exercise);
        return (!items.Any(i => i.At.Exercise == exercise) && all.FindIndex(at + 1, o => o.At.Exercise == exercise) < 0)
            || (outcome.Verdict is Verdict.Swap && !items.Any(i => i.At.Exercise == exercise && !i.IsWarmUp && !i.IsCheck)
                && all.FindIndex(at + 1, o => o.At.Exercise == exercise && o.Verdict is Verdict.Swap) < 0);
    }
}
