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
        var judge = new Judge(readings, exposures, plan, Urgency.None);
        foreach (var told in plan.Recent.Where(o => o.About is not null && o.About < first).GroupBy(o => (o.At.Exercise, On: o.About!.Value)))
        {
            if (protocol.TryGet(told.Key.Exercise, out _)
                && exposures.On(told.Key.On, told.Key.Exercise, warmUp: false) is { } report
                && protocol.LadderOf(told.Key.Exercise).TryGet(report.At, out var rung)
                && judge.RulingOf(told.Key.On, report, rung) is var now && Severity(now.Ruling) is var verdict && verdict > told.Max(o => o.Verdict))
            {
                revised.Add(new() { Rule = now.Rule, Holds = true, On = told.Key.On, Exercise = told.Key.Exercise, Observed = Reasons.Kebab(verdict), Limit = Reasons.Kebab(told.Max(o => o.Verdict)) });
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
