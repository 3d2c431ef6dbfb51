using RunnersKnee.Internal;
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

        // yesterday and today may still be told more; an earlier day that nobody judged until now never will be
        var open = readings.On.AddDays(-1);
        var judge = new Judge(readings, exposures, plan, Urgency.None);
        var remembered = readings.On.AddDays(2 - RehabPlan.RemembersDays);
        for (var day = remembered > plan.StartedOn ? remembered : plan.StartedOn; day < open; day = day.AddDays(1))
        {
            var reports = readings.Day(day) is { } known ? known.Exercises.Span() : [];
            for (var i = 0; i < reports.Length; i++)
            {
                var exercise = reports[i].At.Exercise;
                if (!IsAbout(reports[..i], exercise) && protocol.FindLadder(exercise) is { } ladder && exposures.On(day, exercise, warmUp: false) is { } report
                    && ladder.TryGet(report.At, out var rung)
                    && Judge(day, report, ladder, rung) is var (rule, verdict) && verdict is not Verdict.Add && draft.MostTold(exercise, day) is var told && verdict > told)
                {
                    revised.Add(new() { Rule = rule, Holds = true, On = day, Exercise = exercise, Observed = Reasons.Kebab(verdict), Limit = Reasons.Kebab(told) });
                }
            }
        }

        return revised;

        (string Rule, Verdict Verdict) Judge(DateOnly day, ExerciseReport report, Ladder ladder, Rung rung)
        {
            if (ladder.IsRun())
            {
                var run = RunTable.Judge(new RunLog(readings, exposures, ladder).Observe(day, report), readings.Policy);
                return (run.Rule, run.Ruling is RunRuling.Stop ? Verdict.StopToday : run.Ruling >= RunRuling.StepDown ? Verdict.Regress : Verdict.Add);
            }

            var now = judge.RulingOf(day, report, rung);
            return (now.Rule, judge.IsKeptEasy(day, report, now.Ruling) ? Verdict.Add : Severity(now.Ruling));
        }
    }

    private static bool IsAbout(ReadOnlySpan<ExerciseReport> reports, ExerciseId exercise)
    {
        foreach (var report in reports)
        {
            if (report.At.Exercise == exercise)
            {
                return true;
            }
        }

        return false;
    }

    private static Verdict Severity(Ruling ruling) => ruling switch
    {
        Ruling.ReduceDose => Verdict.ReduceDose,
        Ruling.Regress => Verdict.Regress,
        Ruling.StopToday => Verdict.StopToday,
        _ => Verdict.Add,
    };
}
