using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Dates with minutes of their own: what they do not hold is left out that day (R-SCH-09), is not missed, and is not made up (R-SCH-08).</summary>
internal static class DateMinutes
{
    /// <summary>Whether a wanted item fits the minutes of a date beside what comes before it in the session; always on other dates.</summary>
    public static bool Hold(Protocol protocol, RehabPlan plan, PlanItem item, DateOnly day, DateOnly? firstRun)
    {
        if (plan.Availability.OtherMinutes is not { } other || !other.TryGetValue(day, out var left))
        {
            return true;
        }

        foreach (var offered in plan.Items.OrderBy(i => Order(i, RungOf(protocol, i) is { Doses: [Dose.RunWalk, ..] })).Where(i => IsOffered(protocol, plan, i, day, firstRun)))
        {
            var fits = Minutes(protocol, offered, day) <= left;
            if (offered == item)
            {
                return fits;
            }

            left -= fits ? Minutes(protocol, offered, day) : 0;
        }

        return true;
    }

    /// <summary>Warm-up first, then a run, then checks while the legs are fresh, then the exercises in order of importance.</summary>
    public static int Order(PlanItem item, bool isRun) => item.IsWarmUp ? 0 : isRun ? 1 : item.IsCheck ? 2 : 3;

    private static bool IsOffered(Protocol protocol, RehabPlan plan, PlanItem item, DateOnly day, DateOnly? firstRun) =>
        DueDays.IsWanted(item, day) && DueDays.IsFree(item, day) && RungOf(protocol, item) is { } rung && !NewRunLevel.Withholds(protocol, item, day, firstRun)
        && (!plan.AwaitsScreen || rung.KneeLoad is KneeLoad.None);

    private static int Minutes(Protocol protocol, PlanItem item, DateOnly day)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        return item is { RunMinutes: { } run and > 0, IsCheck: false } && ladder.IsRun()
            ? Math.Min(run, Limits.RunMostMinutes)
            : ladder.At(item.EasyOn == day ? EasyDays.PositionOn(ladder) : item.At, item.Purpose, item.Cue).Minutes;
    }

    private static Rung? RungOf(Protocol protocol, PlanItem item) =>
        protocol.TryGet(item.At.Exercise, out _) && protocol.LadderOf(item.At.Exercise).TryGet(item.At, out var rung) ? rung : null;
}
