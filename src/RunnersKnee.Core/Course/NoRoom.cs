using RunnersKnee.Ladders;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>
/// What the week of a plan has no room for, told for one of its days: an exercise without any day each time, with all that keeps it out; one with
/// fewer days than are aimed at on the days it could not have. The reasons are read off the days the plan has, so a plan tells them itself.
/// </summary>
internal sealed class NoRoom(Protocol protocol, RehabPlan plan)
{
    private readonly PlanItem[] _short = [.. plan.Items.Where(i => !i.IsWarmUp && IsShort(protocol, plan, i))];
    private IReadOnlyList<PlanItem>? _items;
    private WeekRequest? _request;

    /// <summary>Every exercise has the days that are aimed at, as in most plans.</summary>
    public bool IsEmpty => _short.Length == 0;

    public IEnumerable<Finding> On(DateOnly day)
    {
        // what the protocol no longer has tells nothing of its minutes
        if (!plan.Items.All(i => protocol.TryGet(i.At.Exercise, out _) && protocol.LadderOf(i.At.Exercise).TryGet(i.At, out _)))
        {
            return _short.Where(IsNever).Select(i => new Finding { Rule = TimeBudget.RuleId, Holds = true, Exercise = i.At.Exercise, Observed = "0" });
        }

        if (_items is null || _request is null)
        {
            var draft = new PlanDraft(protocol, plan, plan.AssessedOn);
            _items = WeekRequests.Items(draft);
            _request = WeekRequests.Of(_items, draft, protocol, plan.Availability, plan.Stage);
        }

        return Told(day, _items, _request);
    }

    private IEnumerable<Finding> Told(DateOnly day, IReadOnlyList<PlanItem> items, WeekRequest request)
    {
        Weekdays[] days = [.. items.Select(i => DueDays.InWeekOf(i, day))];
        var obstacles = new WeekObstacles(request, days);
        var shortfalls = new Shortfalls(items, request, days, protocol, plan.Stage);
        for (var i = 0; i < items.Count; i++)
        {
            if (!_short.Contains(items[i]))
            {
                continue;
            }

            foreach (var finding in IsNever(items[i]) ? shortfalls.Of(i) : obstacles.On(i, DueDays.IndexOf(day)) is { } today ? [today] : [])
            {
                yield return finding;
            }
        }
    }

    private static bool IsNever(PlanItem item) => (item.Days | (item.AlternateDays ?? Weekdays.None)) is Weekdays.None;

    private static bool IsShort(Protocol protocol, RehabPlan plan, PlanItem item) =>
        !protocol.TryGet(item.At.Exercise, out _)
            ? IsNever(item)
            : DayMasks.Count((int)item.Days) < (item.IsCheck ? 1 : WeekRequests.Aim(protocol.LadderOf(item.At.Exercise).Frequency.PerWeek.Min, plan.Stage, DaysOf(protocol, plan, item)));

    private static Weekdays DaysOf(Protocol protocol, RehabPlan plan, PlanItem item) =>
        protocol.LadderOf(item.At.Exercise).IsRun() && plan.Availability.RunningDays is not Weekdays.None ? plan.Availability.RunningDays : plan.Availability.TrainingDays;
}
