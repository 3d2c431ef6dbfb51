using RunnersKnee.Internal;
using RunnersKnee.Ladders;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>
/// What the week of a plan has no room for, told for one of its days: an exercise without any day each time, with all that keeps it out; one with
/// fewer days than are aimed at on the days it could not have. The reasons are read off the days the plan has, so a plan tells them itself.
/// </summary>
internal sealed class NoRoom
{
    private readonly Protocol _protocol;
    private readonly RehabPlan _plan;
    private readonly List<PlanItem>? _short;
    private readonly bool _isKnown;

    /// <summary>Of each weekday, Monday first; then those of the alternate weeks: what is said of one is said of all like it.</summary>
    private readonly Finding[]?[] _told = new Finding[]?[2 * DayMasks.DaysPerWeek];

    /// <summary>The even weeks, then the others; one and the same where nothing alternates.</summary>
    private readonly ShortWeek?[] _weeks = new ShortWeek?[2];

    public NoRoom(Protocol protocol, RehabPlan plan)
    {
        (_protocol, _plan) = (protocol, plan);
        foreach (var item in plan.Items.Span())
        {
            if (!item.IsWarmUp && IsShort(protocol, plan, item))
            {
                (_short ??= []).Add(item);
            }
        }

        _isKnown = _short is not null && IsKnown();
    }

    public IReadOnlyList<Finding> On(DateOnly day) =>
        _short is null ? [] : _told[DueDays.IndexOf(day) + (DueDays.IsEvenWeek(day) ? DayMasks.DaysPerWeek : 0)] ??= [.. _isKnown ? WeekOf(day).On(DueDays.IndexOf(day)) : NeverThere(_short)];

    /// <summary>What the protocol no longer has tells nothing of its minutes.</summary>
    private bool IsKnown()
    {
        foreach (var item in _plan.Items.Span())
        {
            if (_protocol.FindLadder(item.At.Exercise)?.TryGet(item.At, out _) is not true)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<Finding> NeverThere(List<PlanItem> items) =>
        items.Where(ShortWeek.IsNever).Select(i => new Finding { Rule = TimeBudget.RuleId, Holds = true, Exercise = i.At.Exercise, Observed = "0" });

    private ShortWeek WeekOf(DateOnly day)
    {
        var turn = DueDays.IsEvenWeek(day) ? 0 : 1;
        return _weeks[turn] ??= _weeks[1 - turn] is { Alternates: false } same ? same : new ShortWeek(_protocol, _plan, _short!, day);
    }

    private static bool IsShort(Protocol protocol, RehabPlan plan, PlanItem item) =>
        !protocol.TryGet(item.At.Exercise, out _)
            ? ShortWeek.IsNever(item)
            : DayMasks.Count((int)item.Days) < (item.IsCheck ? 1 : WeekRequests.Aim(protocol.LadderOf(item.At.Exercise).Frequency.PerWeek.Min, plan.Stage, DaysOf(protocol, plan, item)));

    private static Weekdays DaysOf(Protocol protocol, RehabPlan plan, PlanItem item) =>
        protocol.LadderOf(item.At.Exercise).IsRun() && plan.Availability.RunningDays is not Weekdays.None ? plan.Availability.RunningDays : plan.Availability.TrainingDays;
}
