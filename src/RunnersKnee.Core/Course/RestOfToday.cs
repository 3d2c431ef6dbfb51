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
    private static readonly string[] PainStops = ["R-STOP-01", "R-STOP-02", "R-STOP-03"];

    public static void Hold(PlanDraft draft, Readings readings, Exposures exposures, Protocol protocol)
    {
        if (Reason(draft, readings) is not { } reason)
        {
            return;
        }

        foreach (var item in draft.Items.ToArray())
        {
            if (DueDays.IsWanted(item, draft.On) && DueDays.IsFree(item, draft.On) && LoadsTheKnee(item, protocol)
                && exposures.On(draft.On, item.At.Exercise, item.IsWarmUp) is null)
            {
                draft.Decide(new()
                {
                    Exercise = item.At.Exercise,
                    Verdict = Verdict.Hold,
                    Before = item,
                    After = item with { NotBefore = draft.On.AddDays(1) },
                    Reasons = [reason with { Exercise = item.At.Exercise }],
                    Missing = [],
                });
            }
        }
    }

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
