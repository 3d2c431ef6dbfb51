using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Judges the runs that are still open by the table of running and moves the run (C8.2). As with exercises a day that was judged before only
/// hardens, except that the answers of the next morning and the hour after may lift a repeat that waited for them (C3 Timing).
/// </summary>
internal sealed class RunAssessment(PlanDraft draft, RunLog log, RunJudge judge, RunReasons reasons, RunRises rises, Readings readings, RehabPlan plan, Finding? cap, DateOnly first)
{
    private const string WaitsForAnswers = "R-RUN-06";
    private const string NumberMissing = "R-MIS-01";
    private const string Referred = "R-PLAN-02";

    private Ladder Ladder => log.Ladder;

    public void Run()
    {
        for (var day = first; day <= draft.On; day = day.AddDays(1))
        {
            if (log.On(day) is { } report && draft.Run is { } item && Ladder.TryGet(item.At, out _) && !IsBeforeItJoined(day))
            {
                JudgeDay(day, report, item);
            }
        }
    }

    /// <summary>What was walked before the run joined the plan was judged as a check, or not at all.</summary>
    private bool IsBeforeItJoined(DateOnly day) =>
        Told(day) is null && draft.Outcomes.Any(o => o.At.Exercise == Ladder.Exercise && o.Verdict is Verdict.Add && day < o.On);

    private Outcome? Told(DateOnly day) => draft.LastTold(Ladder.Exercise, day);

    private void JudgeDay(DateOnly day, ExerciseReport report, PlanItem item)
    {
        // a failure at a harder level than the plan's eases what the plan asks for; at an easier one it eases that
        var stood = draft.FirstTold(Ladder.Exercise, day)?.At ?? item.At;
        var at = Ladder.TryGet(report.At, out _) && Ladder.IsAtMost(report.At, stood) ? report.At : Ladder.TryGet(stood, out _) ? stood : item.At;
        var judged = judge.Of(day, report, item);
        var before = Told(day);
        if (judged.Ruling is RunRuling.Refer)
        {
            if (before is not { Verdict: Verdict.StopAndRefer })
            {
                Decide(Verdict.StopAndRefer, item, item, judged, [.. reasons.Of(judged), new() { Rule = Referred, Holds = true, On = day, Exercise = item.At.Exercise }]);
            }
        }
        else if (judged.Ruling >= RunRuling.RepeatAfterRest)
        {
            Ease(before, item, at, judged);
        }
        else if (before is null || (before.Verdict is Verdict.Hold && before.Rule is WaitsForAnswers or NumberMissing && !IsLate(day)))
        {
            Answer(before, item, judged);
        }
    }

    /// <summary>Answers for a day count until the end of the next one (C1, Day), as for every exercise.</summary>
    private bool IsLate(DateOnly day) => draft.On > day.AddDays(1) && plan.AssessedOn > day;

    private void Answer(Outcome? before, PlanItem item, RunJudged judged)
    {
        var found = reasons.Of(judged);
        var blocked = judged.IsOpen ? new() { Rule = NumberMissing, On = judged.Day, Exercise = item.At.Exercise, Observed = MissingAnswers.During }
            : !judged.IsRise ? null
            : cap is not null ? cap with { Exercise = item.At.Exercise }
            : HurtSince(judged.Day);
        var rise = judged.IsRise && blocked is null ? rises.Of(item) : default;
        if ((blocked ?? rise.Blocked) is { } why)
        {
            found.Insert(0, why);
        }

        if (rise.To is { } to)
        {
            Decide(rise.Verdict, item, Spaced(to with { Since = draft.On }, judged), judged, found);
        }
        else if (before is null || before.Rule != found[0].Rule)
        {
            Decide(Verdict.Hold, item, Spaced(item, judged), judged, found);
        }
    }

    /// <summary>A later run, assessed together with this day, that hurt or has no number: a good day before it earns nothing.</summary>
    private Finding? HurtSince(DateOnly day)
    {
        for (var later = day.AddDays(1); later <= draft.On; later = later.AddDays(1))
        {
            if (log.On(later) is { } report && (report.During is null || log.IsFailure(later, report) || readings.EffectivePain(report) > RunTable.Tolerance(readings.Policy)))
            {
                return new() { Rule = report.During is null ? NumberMissing : "R-RUN-06", Holds = true, On = later, Exercise = Ladder.Exercise, Observed = report.During?.ToString() ?? MissingAnswers.During };
            }
        }

        return null;
    }

    /// <summary>One level less, or a longer rest, once for a day however often it is judged.</summary>
    private void Ease(Outcome? before, PlanItem item, LadderPosition at, RunJudged judged)
    {
        var to = before is { Verdict: >= Verdict.Regress } ? item : Easier(item, at, judged);
        var verdict = judged.Ruling is RunRuling.Stop ? Verdict.StopToday
            : judged.Ruling is RunRuling.RepeatAfterRest && to == item ? Verdict.Hold
            : Verdict.Regress;
        var after = Rested(to == item ? item : to with { Since = draft.On }, judged);
        var isHarder = before is null || verdict > before.Verdict || (verdict is Verdict.Hold && before.Verdict is Verdict.Hold && before.Rule != judged.Judgement.Rule);
        if (isHarder || (verdict == before!.Verdict && after.NotBefore > draft.On && after.NotBefore != item.NotBefore))
        {
            Decide(verdict, item, verdict is Verdict.StopToday ? after with { AwaitsMorning = true } : after, judged, reasons.Of(judged));
        }
    }

    /// <summary>
    /// One level less for a step down. The second run in 14 days that was not taken well costs distance, and who kept running before running came
    /// back has to begin with walking and running in turn (R-RUN-00).
    /// </summary>
    private PlanItem Easier(PlanItem item, LadderPosition at, RunJudged judged)
    {
        var isStep = judged.Ruling >= RunRuling.StepDown;
        var level = Ladder.LevelOf(at);
        return judge.IsSecondFailure(judged) && (plan.Stage < Stage.RunReturn || Ladder.IsDistance(at))
            ? plan.Stage < Stage.RunReturn
                ? RunLevels.To(Ladder, item, Ladder.AtLevel(Math.Min(Limits.RunFirstLevel, isStep ? level - 1 : level)), null)
                : RunLevels.Lower(Ladder, item, at, 2, log.Longest())
            : isStep ? RunLevels.Lower(Ladder, item, at, 1, log.Longest())
            : item;
    }

    /// <summary>No run before the rest that the table asks for is over.</summary>
    private static PlanItem Rested(PlanItem item, RunJudged judged) => NotBefore(item, judged.Day.AddDays((judged.Judgement.RestDays ?? 0) + 1));

    /// <summary>A run that was not planned for that day may be followed by a planned one; a day lies between (C8.1).</summary>
    private static PlanItem Spaced(PlanItem item, RunJudged judged) =>
        DueDays.IsWanted(item, judged.Day.AddDays(1)) ? NotBefore(item, judged.Day.AddDays(Limits.RunRestDays + 1)) : item;

    private static PlanItem NotBefore(PlanItem item, DateOnly day) => item.NotBefore >= day ? item : item with { NotBefore = day };

    private void Decide(Verdict verdict, PlanItem item, PlanItem after, RunJudged judged, List<Finding> found) => draft.Decide(new()
    {
        Exercise = item.At.Exercise,
        Verdict = verdict,
        About = judged.Day,
        Before = item,
        After = after,
        Reasons = found,
        Missing = RunMissing.Of(judged, readings.Day(judged.Day), Ladder.IsDistance(judged.Report.At), plan.Intake.GoalRunKilometres is not null, readings.Policy),
    });
}
