using RunnersKnee.Ladders;

namespace RunnersKnee.Course;

/// <summary>Other days, minutes or equipment: what the equipment no longer allows gets easier or gives way; then the week is chosen again.</summary>
internal static class Rescheduling
{
    public const string RuleId = "R-SCH-10";

    public static PlanChange.Rescheduled Reschedule(Protocol protocol, RehabPlan plan, Availability availability, DateOnly on)
    {
        var changed = plan with { Availability = availability };
        var draft = new PlanDraft(protocol, changed, on);
        var swaps = new Swaps(protocol, changed, draft, plan.Stage);
        VanishedContent.Move(draft, protocol, swaps);
        foreach (var item in draft.Exercises.ToArray())
        {
            var ladder = protocol.LadderOf(item.At.Exercise);
            var rung = ladder.Find(item.At.Rung)!;
            if (!availability.Equipment.HasFlag(rung.Needs))
            {
                Refit(draft, swaps, item, ladder, rung, availability.Equipment);
            }
        }

        Checks.Refit(draft, protocol, availability.Equipment);
        var leftOut = WeekDays.Choose(draft, protocol, availability, plan, plan.Stage, RuleId);
        return new()
        {
            On = on,
            Revision = plan.Revision,
            Status = plan.Status,
            Stage = plan.Stage,
            Decisions = draft.Decisions,
            Reasons = leftOut,
            Flags = plan.Flags,
            Availability = availability,
        };
    }

    private static void Refit(PlanDraft draft, Swaps swaps, PlanItem item, Ladder ladder, Rung rung, Equipment held)
    {
        var sameLevel = ladder.Rungs.FirstOrDefault(r => r.Level == rung.Level && held.HasFlag(r.Needs));
        var fitting = sameLevel ?? ladder.Easier(rung, held);
        var after = fitting is not null
            ? item with { At = ladder.Position(fitting, Math.Min(item.At.Dose, fitting.EntryDose)), Since = draft.On }
            : swaps.TargetOf(ladder, rung.KneeLoad) ?? (draft.Exercises.Skip(1).Any() ? null : swaps.Floor());
        draft.Decide(new()
        {
            Exercise = item.At.Exercise,
            Verdict = fitting is not null ? Verdict.Regress : Verdict.Swap,
            Before = item,
            After = after,
            Reasons = [new() { Rule = "R-EQP-01", Holds = true, Exercise = item.At.Exercise, Observed = "not-held", Limit = Course.Reasons.Kebab(rung.Needs) }],
            Missing = [],
        });
    }
}
