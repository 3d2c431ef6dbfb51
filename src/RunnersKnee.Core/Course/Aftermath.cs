using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What happens after a stop (C3, StopToday aftermath): a morning at or below the baseline ends the wait; three reported mornings in a row
/// raised by just one end it too, at the bottom of the ladder. No report, no return.
/// </summary>
internal static class Aftermath
{
    public const string RuleId = "R-AFT-01";

    public static void Settle(PlanDraft draft, Readings readings, Protocol protocol)
    {
        foreach (var item in draft.Items.Where(i => i.AwaitsMorning && i.NotBefore is not null).ToArray())
        {
            if (Return(item, draft, readings, protocol) is { } back)
            {
                draft.Decide(new()
                {
                    Exercise = item.At.Exercise,
                    Verdict = back.To == item.At ? Verdict.Hold : Verdict.Regress,
                    Before = item,
                    After = item with { At = back.To, AwaitsMorning = false, RunMinutes = back.To == item.At ? item.RunMinutes : null, Since = back.To == item.At ? item.Since : draft.On },
                    Reasons = [new() { Rule = RuleId, Holds = true, On = back.Morning, Exercise = item.At.Exercise, Observed = back.Observed, Limit = readings.Baseline.ToString() }],
                    Missing = [],
                });
            }
        }
    }

    private static (LadderPosition To, DateOnly Morning, string Observed)? Return(PlanItem item, PlanDraft draft, Readings readings, Protocol protocol)
    {
        var raised = 0;
        var first = readings.On.AddDays(-FeedbackLog.LookbackDays);

        // a run rests for longer than it waits: the mornings count from the day after the stop
        var from = draft.IsRun(item) ? item.NotBefore!.Value.AddDays(-Limits.RunStopDays) : item.NotBefore!.Value;
        for (var day = from > first ? from : first; day <= readings.On; day = day.AddDays(1))
        {
            var pain = readings.Day(day)?.MorningPain;
            switch (Classifier.Morning(pain, readings.Baseline))
            {
                case MorningEffect.AtOrBelowBaseline:
                    return (item.At, day, pain.ToString()!);
                case MorningEffect.RaisedByOne when ++raised >= Limits.AftermathMornings:
                    var ladder = protocol.LadderOf(item.At.Exercise);
                    return (ladder.Position(ladder.Rungs[0], 0), day, pain.ToString()!);
                case MorningEffect.RaisedByTwoPlus:
                    raised = 0;
                    break;
            }
        }

        return null;
    }
}
