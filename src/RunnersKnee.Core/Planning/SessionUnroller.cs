using System.Globalization;
using RunnersKnee.Course;

namespace RunnersKnee.Planning;

/// <summary>
/// Unrolls the days a plan has decided into dated sessions; each day by itself, so asking from another day changes nothing. Once the last date that the
/// plan names lies behind, one week is like another: the session of a weekday is made once, and after that given another date.
/// </summary>
internal sealed class SessionUnroller
{
    private const int DaysPerWeek = 7;
    private readonly Protocol _protocol;
    private readonly RehabPlan _plan;
    private readonly PlannedItem[] _items;
    private readonly NoRoom _noRoom;
    private readonly DateOnly? _newRun;
    private readonly DateOnly _lastDate;
    private readonly Weekdays _wanted;

    /// <summary>Of each weekday, Monday first; then those of the alternate weeks.</summary>
    private readonly Session?[] _repeated = new Session?[2 * DaysPerWeek];

    public SessionUnroller(Protocol protocol, RehabPlan plan)
    {
        (_protocol, _plan) = (protocol, plan);
        _items = InOrder(protocol, plan.Items);
        _noRoom = new(protocol, plan);
        _newRun = NewRunLevel.FirstRun(protocol, plan);
        _lastDate = LastDate();
        foreach (var planned in _items)
        {
            _wanted |= planned.Days;
        }
    }

    /// <summary>In order of date; ends at once where the plan has nothing to give, and with the calendar otherwise.</summary>
    public IEnumerable<Session> From(DateOnly from)
    {
        if (_plan.Status is not PlanStatus.Active || !Array.Exists(_items, i => i.CanCome))
        {
            yield break;
        }

        var day = from > _plan.StartedOn ? from : _plan.StartedOn;
        while (true)
        {
            if ((_wanted & DueDays.Of(day)) is not Weekdays.None && (day > _lastDate ? Repeated(day) : Of(day)) is { } session)
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

    /// <summary>The session of another such day with this date; null: those days are empty.</summary>
    private Session? Repeated(DateOnly day)
    {
        ref var made = ref _repeated[(day.DayNumber % DaysPerWeek) + (DueDays.IsEvenWeek(day) ? DaysPerWeek : 0)];
        made ??= Of(day);
        return made is null || made.On == day ? made : made with { On = day };
    }

    /// <summary>The session of a day; null: the plan wants nothing that day.</summary>
    private Session? Of(DateOnly day)
    {
        List<Prescription>? items = null;
        List<Finding>? leftOut = null;
        var (spent, minutes) = (0, MinutesOn(day));
        foreach (var planned in _items)
        {
            if (!DueDays.IsWanted(planned.Item, day))
            {
                continue;
            }

            if (HeldBack(planned, day) is { } reason)
            {
                (leftOut ??= []).Add(reason);
                continue;
            }

            var prescription = planned.On(day);
            var left = minutes - spent;
            if (prescription.Minutes > left)
            {
                (leftOut ??= []).Add(Said(TimeBudget.RuleId, planned.Item, $"{day:O} {Course.Reasons.Text(left)}", Course.Reasons.Text(prescription.Minutes)));
                continue;
            }

            (items ??= new(_items.Length)).Add(prescription);
            spent += prescription.Minutes;
        }

        return items is null && leftOut is null ? null : new() { On = day, Items = items ?? [], LeftOut = WithNoRoom(leftOut, day) };
    }

    private int MinutesOn(DateOnly day) => _plan.Availability.OtherMinutes is { } other && other.TryGetValue(day, out var given) ? given : int.MaxValue;

    private IReadOnlyList<Finding> WithNoRoom(List<Finding>? leftOut, DateOnly day)
    {
        if (leftOut is null)
        {
            return _noRoom.On(day);
        }

        leftOut.AddRange(_noRoom.On(day));
        return leftOut;
    }

    private Finding? HeldBack(PlannedItem planned, DateOnly day)
    {
        var item = planned.Item;
        return planned.Rung is not { } rung ? Said(VanishedContent.RuleId, item, item.At.ToString(), null)
            : item.AwaitsMorning ? Said(Aftermath.RuleId, item, null, null)
            : !DueDays.IsFree(item, day) ? Said(WhyNotBefore(planned), item, null, item.NotBefore!.Value.ToString("O", CultureInfo.InvariantCulture))
            : NewRunLevel.Withholds(_protocol, item, day, _newRun) ? Said("R-SCH-04", item, Course.Reasons.Kebab(rung.KneeLoad), day.AddDays(1).ToString("O", CultureInfo.InvariantCulture))
            : !IsAllowed(rung) ? Said("R-SCR-01", item, Course.Reasons.Kebab(rung.KneeLoad), Course.Reasons.Kebab(KneeLoad.None))
            : null;
    }

    /// <summary>The plan keeps the day, not the reason; its outcomes tell which it was.</summary>
    private string WhyNotBefore(PlannedItem planned)
    {
        var item = planned.Item;
        var rested = item.NotBefore!.Value.AddDays(-1);
        var own = _plan.Recent.LastOrDefault(o => o.At.Exercise == item.At.Exercise && (planned.IsRun
            ? o.About < item.NotBefore && o.About > rested.AddDays(-1 - Rules.Limits.RunStopDays) && o.Rule is "R-RUN-02" or "R-RUN-03" or "R-RUN-04" or "R-RUN-05"
            : o.About == rested && o.Verdict >= Verdict.ReduceDose));
        return item.IsCheck ? Checks.RuleId
            : own is not null ? own.Verdict is Verdict.StopToday ? Aftermath.RuleId : own.Rule
            : _plan.Recent.Any(o => (o.About == rested || (o.About == rested.AddDays(-1) && planned.IsRun)) && o.Verdict is Verdict.StopToday) ? "R-PLAN-01"
            : _plan.Recent.Any(o => o.At.Exercise == item.At.Exercise && o.On == rested && o.Rule == Moves.RuleId) ? Moves.RuleId
            : item.EasyOn == rested ? EasyDays.RuleId
            : item.Purpose is Purpose.Trial && item.Since == rested ? "R-VAR-02"
            : planned.IsNonConsecutive ? "R-SCH-02"
            : "R-PRE-01";
    }

    /// <summary>While the warning signs are long overdue only what does not load the knee is offered (R-SCR-01).</summary>
    private bool IsAllowed(Rung rung) => !_plan.AwaitsScreen || rung.KneeLoad is KneeLoad.None;

    /// <summary>Items of one place in the day keep their order of importance.</summary>
    private static PlannedItem[] InOrder(Protocol protocol, IReadOnlyList<PlanItem> items)
    {
        var planned = new PlannedItem[items.Count];
        for (var i = 0; i < planned.Length; i++)
        {
            var next = new PlannedItem(protocol, items[i]);
            var at = i;
            for (; at > 0 && planned[at - 1].Order > next.Order; at--)
            {
                planned[at] = planned[at - 1];
            }

            planned[at] = next;
        }

        return planned;
    }

    /// <summary>The last date on which something else than the days of the week decides: a rest, an easy day, minutes of one day, the first run at a new level.</summary>
    private DateOnly LastDate()
    {
        var last = _newRun ?? DateOnly.MinValue;
        foreach (var planned in _items)
        {
            last = Later(Later(last, planned.Item.NotBefore), planned.Item.EasyOn);
        }

        foreach (var day in _plan.Availability.OtherMinutes?.Keys ?? [])
        {
            last = Later(last, day);
        }

        return last;
    }

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;

    private static Finding Said(string rule, PlanItem item, string? observed, string? limit) =>
        new() { Rule = rule, Holds = true, Exercise = item.At.Exercise, Observed = observed, Limit = limit };
}
