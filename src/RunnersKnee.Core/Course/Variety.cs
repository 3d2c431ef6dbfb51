using System.Numerics;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// After a calm week one exercise joins, on trial from the next day (C6), if the week has room for it. Beside what R-VAR-04 asks for, nothing
/// joins on the day on which a stage begins, while a trial is open, while something waits after a stop, or on a day that begins clearly sore.
/// </summary>
internal static class Variety
{
    public const string RuleId = "R-VAR-04";

    public static void Add(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Exposures exposures, Stage stage, IReadOnlyList<int> due)
    {
        if (!IsCalm(draft, protocol, plan, readings, stage)
            || DueDays.Adherence(protocol, plan, due, readings) is not { } adherence || adherence < Limits.AdherencePercent)
        {
            return;
        }

        var present = Week(draft, protocol, plan, stage, draft.Items);
        foreach (var (at, isBack) in new Newcomers(protocol, plan, draft, readings, exposures, stage).InOrder())
        {
            var item = new PlanItem { At = at, Purpose = Purpose.Trial, Since = draft.On.AddDays(1), NotBefore = draft.On.AddDays(1), Days = Weekdays.None };
            if (HasRoom(present, Week(draft, protocol, plan, stage, [.. draft.Items, item]), item, protocol))
            {
                Finding[] reasons =
                [
                    new() { Rule = RuleId, Holds = true, Exercise = at.Exercise, Observed = Reasons.Text(adherence), Limit = Reasons.Text(Limits.AdherencePercent) },
                    new() { Rule = "R-VAR-06", Holds = true, Exercise = at.Exercise, Observed = protocol[at.Exercise].Family },
                    new() { Rule = isBack ? "R-RET-01" : "R-VAR-08", Holds = true, Exercise = at.Exercise, Observed = at.ToString() },
                    new() { Rule = "R-VAR-02", Exercise = at.Exercise },
                ];
                draft.Decide(new() { Exercise = at.Exercise, Verdict = Verdict.Add, After = item, Reasons = reasons, Missing = [] });
                return;
            }
        }
    }

    private static bool IsCalm(PlanDraft draft, Protocol protocol, RehabPlan plan, Readings readings, Stage stage) =>
        draft.On.DayNumber - plan.StartedOn.DayNumber >= Limits.NewItemDays
        && plan.StageSince < draft.On
        && !(stage is Stage.CalmDown && draft.Exercises.Count() >= Limits.CalmDownItems)
        && !draft.Exercises.Any(i => i.Purpose is Purpose.Trial || i.AwaitsMorning)
        && !draft.Outcomes.Any(o => Disturbs(o, draft.On.DayNumber - o.On.DayNumber, protocol))
        && readings.TrendBefore(draft.On) is not WeekTrend.Worsening
        && EasyDays.Sore(readings, draft.On) is null
        && Classifier.Morning(readings.Day(draft.On)?.MorningPain, readings.Baseline) is not MorningEffect.RaisedByTwoPlus;

    /// <summary>Something got easier or joined in the last 7 days, or got a harder version or run level in the last 3 (R-VAR-05). A warm-up is no new exercise.</summary>
    private static bool Disturbs(Outcome outcome, int ago, Protocol protocol) => outcome.Verdict switch
    {
        >= Verdict.ReduceDose => ago < Limits.NewItemDays,
        Verdict.Add => outcome.Rule != "R-SCH-05" && ago < Limits.NewItemDays,
        Verdict.ProgressRung => ago < Limits.VarietyRestDays,
        Verdict.ProgressDose => ago < Limits.VarietyRestDays && protocol.TryGet(outcome.At.Exercise, out _) && Ladders.LadderSteps.IsRun(protocol.LadderOf(outcome.At.Exercise)),
        _ => false,
    };

    /// <summary>It gets a day, and takes nothing below what its source asks for, or below what it had if that was less already.</summary>
    private static bool HasRoom(IReadOnlyList<PlanItem> before, IReadOnlyList<PlanItem> after, PlanItem item, Protocol protocol) =>
        after.Where(i => !i.IsWarmUp).All(i => before.FirstOrDefault(b => b.At == i.At && b.Purpose == i.Purpose) is not { } same
            ? i.At != item.At || i.Days is not Weekdays.None
            : Count(i) >= Math.Min(Count(same), protocol.LadderOf(i.At.Exercise).Frequency.PerWeek.Min));

    private static int Count(PlanItem item) => BitOperations.PopCount((uint)item.Days);

    /// <summary>The week as it would be with these items; nothing of the plan moves.</summary>
    private static IReadOnlyList<PlanItem> Week(PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage, IReadOnlyList<PlanItem> items)
    {
        var probe = new PlanDraft(protocol, plan with { Items = items, Recent = [.. draft.Outcomes] }, draft.On);
        WeekDays.Choose(probe, protocol, plan.Availability, plan.Items, stage);
        return probe.Items;
    }
}
