using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// A day that begins with more pain at rest than an ordinary one, and less than a stop (R-PRE-02): what does not load the knee is offered at the
/// bottom of its ladder, the rest and the run wait for tomorrow. Such a day moves nothing, is no session and is not a missed one.
/// </summary>
internal static class EasyDays
{
    public const string RuleId = "R-PRE-02";

    /// <summary>More pain at rest than an ordinary session may begin with; null: there was not, or nobody asked.</summary>
    public static Finding? Sore(Readings readings, DateOnly day)
    {
        return IsSore(readings, day)
            ? new() { Rule = RuleId, Holds = true, On = day, Observed = readings.Day(day)!.RestingPain.ToString(), Limit = Reasons.Text(Limit(readings)) }
            : null;
    }

    public static bool IsSore(Readings readings, DateOnly day) => readings.Day(day)?.RestingPain is { } pain && pain.Value > Limit(readings);

    private static int Limit(Readings readings) => Math.Max(readings.Policy.Hold.Value, Limits.EasyDayPain);

    /// <summary>Such days among the last ones, today counted.</summary>
    public static int Count(Readings readings, int days)
    {
        var sore = 0;
        for (var ago = 0; ago < days; ago++)
        {
            sore += Is(readings, readings.On.AddDays(-ago)) ? 1 : 0;
        }

        return sore;
    }

    /// <summary>Sore, but not so sore that nothing that loads the knee is done at all (R-PRE-01).</summary>
    public static bool Is(Readings readings, DateOnly day) => IsSore(readings, day) && readings.Day(day)!.RestingPain < readings.Policy.Stop;

    public static void Offer(PlanDraft draft, Protocol protocol, Equipment held, Readings readings, Exposures exposures)
    {
        if (!Is(readings, draft.On))
        {
            return;
        }

        var sore = Sore(readings, draft.On)!;
        foreach (var item in draft.Items.ToArray())
        {
            if (DueDays.IsWanted(item, draft.On) && DueDays.IsFree(item, draft.On) && item.EasyOn != draft.On
                && exposures.On(draft.On, item.At.Exercise, item.IsWarmUp) is null)
            {
                var isEasy = CanBeEasy(item, draft, protocol, held);
                draft.Decide(new()
                {
                    Exercise = item.At.Exercise,
                    Verdict = Verdict.Hold,
                    Before = item,
                    After = item with { EasyOn = draft.On, NotBefore = isEasy ? item.NotBefore : draft.On.AddDays(1) },
                    Reasons = [sore with { Exercise = item.At.Exercise }],
                    Missing = [],
                });
            }
        }
    }

    /// <summary>Runs and their warm-up, checks, and what loads the knee or rests on it even at its easiest are left out.</summary>
    private static bool CanBeEasy(PlanItem item, PlanDraft draft, Protocol protocol, Equipment held) =>
        !item.IsWarmUp && !item.IsCheck && !draft.IsRun(item) && !protocol[item.At.Exercise].SkippedOnEasyDays
        && protocol.LadderOf(item.At.Exercise).Rungs[0] is { KneeLoad: < KneeLoad.Moderate } lowest && held.HasFlag(lowest.Needs);

    /// <summary>The bottom of a ladder, where an easy day is spent.</summary>
    public static LadderPosition PositionOn(Ladder ladder) => ladder.Position(ladder.Rungs[0], 0);
}
