using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What else today must not load the knee: after a stop for knee pain (R-PLAN-01), and when the knee woke up or sits clearly too sore
/// (R-PRE-01). What does not load it may go on. It changes no position.
/// </summary>
internal static class RestOfToday
{
    private const string AfterStop = "R-PLAN-01";
    private const string BeforeSession = "R-PRE-01";

    /// <summary>Stops that are about knee pain in the exercise; an hour later (R-STOP-04) the day's exercises are done.</summary>
    private static readonly string[] PainStops = ["R-STOP-01", "R-STOP-02", "R-STOP-03", "R-RUN-02", "R-RUN-04"];

    public static void Hold(PlanDraft draft, Readings readings, Exposures exposures, Protocol protocol)
    {
        RunTomorrow(draft, readings);
        if (Reason(draft, readings) is not { } reason)
        {
            return;
        }

        foreach (var item in draft.Items.ToArray())
        {
            if (DueDays.IsWanted(item, draft.On) && DueDays.IsFree(item, draft.On) && LoadsTheKnee(item, protocol)
                && exposures.On(draft.On, item.At.Exercise, item.IsWarmUp) is null)
            {
                Move(draft, item, draft.On.AddDays(1), reason);
            }
        }
    }

    /// <summary>
    /// After a stop for knee pain there is no run on the next day, unless its morning is at or below the baseline (R-PLAN-01): the day is closed with
    /// the stop and opened again by the morning, so that an app which does not ask shows no run. No morning opens a
    /// day that has a stop of its own, or that begins too sore for a run (R-PRE-01, R-PRE-02).
    /// </summary>
    private static void RunTomorrow(PlanDraft draft, Readings readings)
    {
        if (draft.Run is not { } run)
        {
            return;
        }

        var tomorrow = draft.On.AddDays(1);
        if (StoppedOn(draft.On, draft) is { } stopped && DueDays.IsWanted(run, tomorrow) && !(run.NotBefore > tomorrow))
        {
            Move(draft, run, tomorrow.AddDays(1), new() { Rule = AfterStop, Holds = true, Observed = stopped.ToString() });
        }
        else if (run.NotBefore == tomorrow && StoppedOn(draft.On, draft) is null && Reason(draft, readings) is null && EasyDays.Sore(readings, draft.On) is null
            && StoppedOn(draft.On.AddDays(-1), draft) is not null && !HasRunLately(draft, run)
            && Classifier.Morning(readings.Day(draft.On)?.MorningPain, readings.Baseline) is MorningEffect.AtOrBelowBaseline)
        {
            Move(draft, run, draft.On, new() { Rule = AfterStop, Holds = false, Observed = readings.Day(draft.On)!.MorningPain.ToString(), Limit = readings.Baseline.ToString() });
        }
    }

    /// <summary>The exercise that was stopped for knee pain on a day; null: none.</summary>
    private static ExerciseId? StoppedOn(DateOnly day, PlanDraft draft) =>
        draft.Outcomes.FirstOrDefault(o => o.About == day && PainStops.Contains(o.Rule))?.At.Exercise;

    /// <summary>Its own rest, or today's, keeps the run back besides.</summary>
    private static bool HasRunLately(PlanDraft draft, PlanItem run) =>
        draft.Outcomes.Any(o => o.At.Exercise == run.At.Exercise && o.About >= draft.On.AddDays(-Limits.RunStopDays));

    private static void Move(PlanDraft draft, PlanItem item, DateOnly notBefore, Finding why) => draft.Decide(new()
    {
        Exercise = item.At.Exercise,
        Verdict = Verdict.Hold,
        Before = item,
        After = item with { NotBefore = notBefore },
        Reasons = [why with { Exercise = item.At.Exercise }],
        Missing = [],
    });

    private static Finding? Reason(PlanDraft draft, Readings readings)
    {
        var stop = draft.Decisions.FirstOrDefault(d => d.About == draft.On && d.Reasons.Any(r => PainStops.Contains(r.Rule)));
        if (stop is not null)
        {
            return new() { Rule = AfterStop, Holds = true, Observed = stop.Exercise.ToString() };
        }

        var today = readings.Day(draft.On);
        return Classifier.Morning(today?.MorningPain, readings.Baseline) is MorningEffect.RaisedByTwoPlus
                ? new() { Rule = BeforeSession, Holds = true, Observed = today!.MorningPain.ToString(), Limit = Reasons.Text(readings.Baseline.Value + Limits.MarkedRise) }
            : today?.RestingPain >= readings.Policy.Stop
                ? new() { Rule = BeforeSession, Holds = true, Observed = today!.RestingPain.ToString(), Limit = readings.Policy.Stop.ToString() }
            : null;
    }

    private static bool LoadsTheKnee(PlanItem item, Protocol protocol) =>
        protocol.LadderOf(item.At.Exercise).Find(item.At.Rung)!.KneeLoad >= KneeLoad.Low;
}
