using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Earlier days that the log as it is now would judge more protectively than they were told: corrected reports, and first reports that came too
/// late to be judged. Nothing is rewritten; it is shown, and it holds progress. Only what the day itself says is compared, from ReduceDose up:
/// readiness depends on where the plan stood.
/// </summary>
internal static class Revisions
{
    /// <param name="protocol">The protocol.</param>
    /// <param name="plan">The plan as it was.</param>
    /// <param name="draft">The exercises as they were just judged: a day told only now is told.</param>
    /// <param name="readings">What the log says.</param>
    /// <param name="exposures">What was done when.</param>
    public static IReadOnlyList<Finding> Find(Protocol protocol, RehabPlan plan, PlanDraft draft, Readings readings, Exposures exposures)
    {
        List<Finding> revised = [];
        var told = draft.Outcomes.ToArray();

        // yesterday and today may still be told more; an earlier day that nobody judged until now never will be
        var open = readings.On.AddDays(-1);
        var judge = new Judge(readings, exposures, plan, Urgency.None);
        var remembered = readings.On.AddDays(2 - RehabPlan.RemembersDays);
        for (var day = remembered > plan.StartedOn ? remembered : plan.StartedOn; day < open; day = day.AddDays(1))
        {
            foreach (var exercise in (readings.Day(day)?.Exercises ?? []).Select(e => e.At.Exercise).Distinct())
            {
                if (protocol.TryGet(exercise, out _) && exposures.On(day, exercise, warmUp: false) is { } report
                    && protocol.LadderOf(exercise).TryGet(report.At, out var rung)
                    && Judge(day, report, rung) is var (rule, verdict) && verdict > Told(told, exercise, day))
                {
                    revised.Add(new() { Rule = rule, Holds = true, On = day, Exercise = exercise, Observed = Reasons.Kebab(verdict), Limit = Reasons.Kebab(Told(told, exercise, day)) });
                }
            }
        }

        return revised;

        (string Rule, Verdict Verdict) Judge(DateOnly day, ExerciseReport report, Rung rung)
        {
            if (protocol.LadderOf(report.At.Exercise) is var ladder && ladder.IsRun())
            {
                var run = RunTable.Judge(new RunLog(readings, exposures, ladder).Observe(day, report), readings.Policy);
                return (run.Rule, run.Ruling is RunRuling.Stop ? Verdict.StopToday : run.Ruling >= RunRuling.StepDown ? Verdict.Regress : Verdict.Add);
            }

            var now = judge.RulingOf(day, report, rung);
            return (now.Rule, judge.IsKeptEasy(day, report, now.Ruling) ? Verdict.Add : Severity(now.Ruling));
        }
    }

    /// <summary>The most protective thing said of a day; nothing said, or nothing that is still remembered, counts as a hold.</summary>
    private static Verdict Told(IEnumerable<Outcome> told, ExerciseId exercise, DateOnly day) =>
        told.Where(o => o.About == day && o.At.Exercise == exercise).Select(o => o.Verdict).DefaultIfEmpty(Verdict.Hold).Max();

    private static Verdict Severity(Ruling ruling) => ruling switch
    {
        Ruling.ReduceDose => Verdict.ReduceDose,
        Ruling.Regress => Verdict.Regress,
        Ruling.StopToday => Verdict.StopToday,
        _ => Verdict.Add,
    };
}
