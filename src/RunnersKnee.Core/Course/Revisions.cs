using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Earlier decisions that the corrected log would now make more protective. Nothing is rewritten; an app can show it. Only what the day itself
/// says is compared, from ReduceDose up: readiness depends on where the plan stood.
/// </summary>
internal static class Revisions
{
    public static IReadOnlyList<Finding> Find(Protocol protocol, RehabPlan plan, Readings readings, Exposures exposures, DateOnly first)
    {
        List<Finding> revised = [];
        foreach (var outcome in plan.Recent)
        {
            if (outcome.About is not { } day || day >= first || !protocol.TryGet(outcome.At.Exercise, out _)
                || exposures.On(day, outcome.At.Exercise, warmUp: false) is not { } report || !protocol.LadderOf(outcome.At.Exercise).TryGet(report.At, out var rung)
                || plan.Recent.Any(o => o != outcome && o.About == day && o.At.Exercise == outcome.At.Exercise && o.Verdict > outcome.Verdict))
            {
                continue;
            }

            var ruling = new Judge(readings, exposures, plan, Urgency.None).RulingOf(day, report, rung);
            if (Severity(ruling.Ruling) > outcome.Verdict)
            {
                revised.Add(new() { Rule = ruling.Rule, Holds = true, On = day, Exercise = outcome.At.Exercise, Observed = Reasons.Kebab(Severity(ruling.Ruling)), Limit = Reasons.Kebab(outcome.Verdict) });
            }
        }

        return revised;
    }

    private static Verdict Severity(Ruling ruling) => ruling switch
    {
        Ruling.ReduceDose => Verdict.ReduceDose,
        Ruling.Regress => Verdict.Regress,
        Ruling.StopToday => Verdict.StopToday,
        _ => Verdict.Add,
    };
}
