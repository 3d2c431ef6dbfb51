using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>The end of a pause, eased by its length at once: there is no log to measure it from (R-GAP-01). It is never harder than what a runner who stayed would be given.</summary>
internal static class Pauses
{
    public static PlanChange.Resumed End(Protocol protocol, RehabPlan plan, DateOnly on)
    {
        var isPaused = plan.Status is PlanStatus.Paused;
        var isLong = on.DayNumber - plan.StatusSince.DayNumber > Limits.ReintakeDays;
        var draft = new PlanDraft(protocol, plan, on);
        if (isPaused && !isLong)
        {
            Gaps.AfterPause(draft, protocol, plan);
        }

        return new()
        {
            On = on,
            Revision = plan.Revision,
            Status = !isPaused ? plan.Status : isLong ? PlanStatus.NeedsIntake : PlanStatus.Active,
            Stage = plan.Stage,
            Decisions = draft.Decisions,
            Reasons = isPaused && isLong ? [new() { Rule = Gaps.RuleId, Holds = true, Observed = Reasons.Text(on.DayNumber - plan.StatusSince.DayNumber), Limit = Reasons.Text(Limits.ReintakeDays) }] : [],
            Flags = plan.Flags,
            AwaitsScreen = on.DayNumber - plan.ScreenedOn.DayNumber > Limits.ScreenLimitDays,
        };
    }
}
