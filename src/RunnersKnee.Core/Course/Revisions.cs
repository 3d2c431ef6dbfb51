using System.Numerics;
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
        var judge = new Judge(readings, exposures, plan, Urgency.None);
        var remembered = readings.On.AddDays(2 - RehabPlan.RemembersDays);
        var first = readings.Ago(remembered > plan.StartedOn ? remembered : plan.StartedOn);
        foreach (var track in exposures.Trained)
        {
            if (protocol.FindLadder(track.Exercise) is not { } ladder)
            {
                continue;
            }

            for (var days = track.DaysBefore(ago: 1); days != 0 && BitOperations.TrailingZeroCount(days) <= first; days &= days - 1)
            {
                var ago = BitOperations.TrailingZeroCount(days);
                var (day, report) = (readings.On.AddDays(-ago), track.Ago(ago)!);
                if (ladder.TryGet(report.At, out var rung)
                    && Judge(day, report, ladder, rung) is var (rule, verdict) && verdict is not Verdict.Add && draft.MostTold(track.Exercise, day) is var told && verdict > told)
                {
                    revised.Add(new() { Rule = rule, Holds = true, On = day, Exercise = track.Exercise, Observed = Reasons.Kebab(verdict), Limit = Reasons.Kebab(told) });
                }
            }
        }

        return revised.Count < 2 ? revised : [.. revised.OrderBy(f => f.On).ThenBy(f => PlaceOf(f.Exercise!.Value, readings.Day(f.On!.Value)!))];

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

    /// <summary>Of several of one day, in the order of its reports.</summary>
    private static int PlaceOf(ExerciseId exercise, DayReport day)
    {
        var place = 0;
        while (day.Exercises[place].At.Exercise != exercise)
        {
            place++;
        }

        return place;
    }

    private static Verdict Severity(Ruling ruling) => ruling switch
    {
        Ruling.ReduceDose => Verdict.ReduceDose,
        Ruling.Regress => Verdict.Regress,
        Ruling.StopToday => Verdict.StopToday,
        _ => Verdict.Add,
    };
}
