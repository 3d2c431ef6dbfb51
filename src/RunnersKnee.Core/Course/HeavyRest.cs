using RunnersKnee.Rules;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>
/// Each week by itself keeps a day without what loads the knee much (R-SCH-06); where two join in the middle both such days may fall out. Then tomorrow is one.
/// </summary>
internal sealed class HeavyRest(PlanDraft draft, Protocol protocol, RehabPlan before, WeekJoin join)
{
    private const int MostInARow = DayMasks.DaysPerWeek - Limits.HeavyFreeDays;

    public void Keep()
    {
        if (!draft.Items.Any(IsHeavy))
        {
            return;
        }

        var inARow = 0;
        for (var ahead = -MostInARow; ahead <= DayMasks.DaysPerWeek; ahead++)
        {
            inARow = IsHeavy(draft.On.AddDays(ahead)) ? inARow + 1 : 0;
            if (inARow > MostInARow && ahead >= 0)
            {
                // what was due today anyway cannot be taken back
                Rest(ahead > 0 || WasHeavy(draft.On) ? draft.On.AddDays(1) : draft.On);
                return;
            }
        }
    }

    private void Rest(DateOnly day)
    {
        foreach (var item in draft.Items.Where(i => IsHeavy(i) && Wants(i, day)).ToArray())
        {
            draft.Amend(item, join.Remembering(item) with { NotBefore = day.AddDays(1) }, "R-SCH-06");
        }
    }

    private bool IsHeavy(DateOnly day) =>
        (day <= draft.On && WasHeavy(day)) || (day >= draft.On && draft.Items.Any(i => IsHeavy(i) && Wants(i, day)));

    private bool WasHeavy(DateOnly day) =>
        draft.Outcomes.Any(o => o.About == day && IsHeavy(o.At)) || before.Items.Any(i => IsHeavy(i) && join.WasDue(i, day));

    private static bool Wants(PlanItem item, DateOnly day) => DueDays.IsWanted(item, day) && !(item.NotBefore > day);

    private bool IsHeavy(PlanItem item) => !item.IsWarmUp && IsHeavy(item.At);

    private bool IsHeavy(LadderPosition at) =>
        protocol.TryGet(at.Exercise, out _) && protocol.LadderOf(at.Exercise) is var ladder && !Ladders.LadderSteps.IsRun(ladder) && ladder.Find(at.Rung) is { KneeLoad: >= KneeLoad.Moderate };
}
