namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>
/// INV-30: the same day judged before and after the pain an hour later and the next morning's are in. Only a hold for want of them (R-HLD-03)
/// may be lifted; everything else stays or hardens.
/// </summary>
internal static class SecondThoughtChecks
{
    private static readonly int?[] Hours = [null, 0, 2, 4, 6];

    public static IEnumerable<string> OnlyAWaitIsLifted(YearOfLife life)
    {
        foreach (var step in AgainChecks.Every(life, 101).Where(s => s.Assessed is { Status: PlanStatus.Active }))
        {
            var (yesterday, today) = (step.Log.On(step.On.AddDays(-1)), step.Log.On(step.On));
            if (yesterday is null || yesterday.Exercises.Count == 0)
            {
                continue;
            }

            var open = step.Log.Replace(yesterday with { PainAfterHour = null }).Replace((today ?? new() { On = step.On }) with { MorningPain = null });
            var first = YearOfLife.Planner.Assess(step.Before, open, step.On);
            var plan = step.Before.Apply(first);
            foreach (var hour in Hours)
            {
                foreach (var morning in new HashSet<int> { -1, 0, step.Before.Baseline.Value, step.Before.Baseline.Value + 1, step.Before.Baseline.Value + 2 })
                {
                    var known = open.Replace(open.On(yesterday.On)! with { PainAfterHour = hour is { } h ? new(h) : null }).Replace(open.On(step.On)! with { MorningPain = morning < 0 ? null : new(Math.Min(10, morning)) });
                    foreach (var fault in Lifted(plan, first, YearOfLife.Planner.Assess(plan, known, step.On)))
                    {
                        yield return $"{step.On:O}: with an hour later {hour} and a morning of {morning}: {fault}";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Lifted(RehabPlan plan, PlanChange.Assessed first, PlanChange.Assessed second) =>
        from decision in second.Decisions
        where decision.Before is { } before && decision.After is { } after && before.At.Exercise == after.At.Exercise && !Order.IsAtMost(after.At, before.At) && !RunChecks.IsRun(before.At.Exercise)
        let told = first.Decisions.LastOrDefault(d => d.Exercise == decision.Exercise && d.About == decision.About) ?? Remembered(plan, decision)
        where told is not { Verdict: Verdict.Hold } || told.Reasons[0].Rule != "R-HLD-03"
        select $"{decision.Before!.At} to {decision.After!.At} about {decision.About:O}, told before {told?.Verdict} by {told?.Reasons[0].Rule}";

    /// <summary>What an earlier assessment said of that day.</summary>
    private static Decision? Remembered(RehabPlan plan, Decision decision) =>
        plan.Recent.LastOrDefault(o => o.At.Exercise == decision.Exercise && o.About == decision.About) is { } outcome
            ? new() { Exercise = outcome.At.Exercise, Verdict = outcome.Verdict, About = outcome.About, Reasons = [new() { Rule = outcome.Rule }], Missing = [] }
            : null;
}
