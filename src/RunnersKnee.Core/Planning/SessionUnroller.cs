using System.Globalization;
using RunnersKnee.Course;

namespace RunnersKnee.Planning;

/// <summary>Unrolls the days a plan has decided into dated sessions; each day by itself, so asking from another day changes nothing.</summary>
internal sealed class SessionUnroller(Protocol protocol, RehabPlan plan)
{
    private const int DaysPerWeek = 7;
    private readonly NoRoom _noRoom = new(protocol, plan);

    /// <summary>In order of date; ends at once where the plan has nothing to give, and with the calendar otherwise.</summary>
    public IEnumerable<Session> From(DateOnly from)
    {
        if (plan.Status is not PlanStatus.Active || !plan.Items.Any(CanCome))
        {
            yield break;
        }

        var day = from > plan.StartedOn ? from : plan.StartedOn;
        while (true)
        {
            if (Of(day) is { } session)
            {
                yield return session;
            }

            if (day == DateOnly.MaxValue)
            {
                yield break;
            }

            day = day.AddDays(1);
        }
    }

    /// <summary>Something of it will be shown one day, if only that the warning signs are asked for first (R-SCR-01).</summary>
    private bool CanCome(PlanItem item) =>
        (item.Days | (item.AlternateDays ?? Weekdays.None)) != Weekdays.None && !item.AwaitsMorning && RungOf(item) is not null;

    /// <summary>The session of a day; null: the plan wants nothing that day.</summary>
    private Session? Of(DateOnly day)
    {
        List<Prescription> items = [];
        List<Finding> leftOut = [];
        var minutes = plan.Availability.OtherMinutes is { } other && other.TryGetValue(day, out var given) ? given : int.MaxValue;
        foreach (var item in plan.Items.OrderBy(i => DateMinutes.Order(protocol, i)))
        {
            if (!DueDays.IsWanted(item, day))
            {
                continue;
            }

            if (HeldBack(item, day) is { } reason)
            {
                leftOut.Add(reason);
                continue;
            }

            var prescription = Of(item, day);
            var left = minutes - items.Sum(i => i.Minutes);
            if (prescription.Minutes > left)
            {
                leftOut.Add(Said(TimeBudget.RuleId, item, $"{day:O} {Course.Reasons.Text(left)}", Course.Reasons.Text(prescription.Minutes)));
                continue;
            }

            items.Add(prescription);
        }

        if (items.Count == 0 && leftOut.Count == 0)
        {
            return null;
        }

        leftOut.AddRange(_noRoom.On(day));
        return new() { On = day, Items = items, LeftOut = leftOut };
    }

    /// <summary>What an item asks for on a day; a run at distance is as long as the plan says (C8.3).</summary>
    private Prescription Of(PlanItem item, DateOnly day)
    {
        var prescription = protocol.LadderOf(item.At.Exercise).At(PositionOn(item, day), item.Purpose, item.Cue);
        return item is { RunMinutes: { } minutes and > 0, IsCheck: false } && prescription.Dose is Dose.RunWalk run
            ? prescription with { Dose = run with { Repeats = 1, WalkMinutes = 0, RunMinutes = Math.Min(minutes, Rules.Limits.RunMostMinutes) }, Minutes = Math.Min(minutes, Rules.Limits.RunMostMinutes) }
            : prescription;
    }

    private Finding? HeldBack(PlanItem item, DateOnly day) =>
        RungOf(item) is not { } rung ? Said(VanishedContent.RuleId, item, item.At.ToString(), null)
        : item.AwaitsMorning ? Said(Aftermath.RuleId, item, null, null)
        : !DueDays.IsFree(item, day) ? Said(WhyNotBefore(item), item, null, item.NotBefore!.Value.ToString("O", CultureInfo.InvariantCulture))
        : NewRunLevel.Withholds(protocol, plan, item, day) ? Said("R-SCH-04", item, Course.Reasons.Kebab(rung.KneeLoad), day.AddDays(1).ToString("O", CultureInfo.InvariantCulture))
        : !IsAllowed(rung) ? Said("R-SCR-01", item, Course.Reasons.Kebab(rung.KneeLoad), Course.Reasons.Kebab(KneeLoad.None))
        : null;

    /// <summary>The plan keeps the day, not the reason; its outcomes tell which it was.</summary>
    private string WhyNotBefore(PlanItem item)
    {
        var rested = item.NotBefore!.Value.AddDays(-1);
        var own = plan.Recent.LastOrDefault(o => o.At.Exercise == item.At.Exercise && (RungOf(item) is { Doses: [Dose.RunWalk, ..] }
            ? o.About < item.NotBefore && o.About > rested.AddDays(-1 - Rules.Limits.RunStopDays) && o.Rule is "R-RUN-02" or "R-RUN-03" or "R-RUN-04" or "R-RUN-05"
            : o.About == rested && o.Verdict >= Verdict.ReduceDose));
        return item.IsCheck ? Checks.RuleId
            : own is not null ? own.Verdict is Verdict.StopToday ? Aftermath.RuleId : own.Rule
            : plan.Recent.Any(o => (o.About == rested || (o.About == rested.AddDays(-1) && RungOf(item) is { Doses: [Dose.RunWalk, ..] })) && o.Verdict is Verdict.StopToday) ? "R-PLAN-01"
            : plan.Recent.Any(o => o.At.Exercise == item.At.Exercise && o.On == rested && o.Rule == Moves.RuleId) ? Moves.RuleId
            : item.EasyOn == rested ? EasyDays.RuleId
            : item.Purpose is Purpose.Trial && item.Since == rested ? "R-VAR-02"
            : protocol.LadderOf(item.At.Exercise).Frequency.PerWeek.NonConsecutive ? "R-SCH-02"
            : item.DaysSince < item.NotBefore && item.DaysSince > item.NotBefore.Value.AddDays(-DaysPerWeek) ? Rescheduling.RuleId
            : "R-PRE-01";
    }

    /// <summary>While the warning signs are long overdue only what does not load the knee is offered (R-SCR-01).</summary>
    private bool IsAllowed(Rung rung) => !plan.AwaitsScreen || rung.KneeLoad is KneeLoad.None;

    private LadderPosition PositionOn(PlanItem item, DateOnly day) =>
        item.EasyOn == day ? EasyDays.PositionOn(protocol.LadderOf(item.At.Exercise)) : item.At;

    private Rung? RungOf(PlanItem item) =>
        protocol.TryGet(item.At.Exercise, out _) && protocol.LadderOf(item.At.Exercise).TryGet(item.At, out var rung) ? rung : null;

    private static Finding Said(string rule, PlanItem item, string? observed, string? limit) =>
        new() { Rule = rule, Holds = true, Exercise = item.At.Exercise, Observed = observed, Limit = limit };
}
