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

    /// <summary>Of each weekday, Monday first; then those of the alternate weeks: what is said of one is said of all like it.</summary>
    private readonly Finding[]?[] _told = new Finding[]?[2 * DayMasks.DaysPerWeek];
    private PlanItem[]? _items;
    private WeekRequest? _request;

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
    }

    /// <summary>Every exercise has the days that are aimed at, as in most plans.</summary>
    public bool IsEmpty => _short is null;

    public IReadOnlyList<Finding> On(DateOnly day) =>
        _short is null ? [] : _told[DueDays.IndexOf(day) + (DueDays.IsEvenWeek(day) ? DayMasks.DaysPerWeek : 0)] ??= [.. IsKnown() ? Told(day) : NeverThere(_short)];

    /// <summary>What the protocol no longer has tells nothing of its minutes.</summary>
    private bool IsKnown() => _plan.Items.All(i => _protocol.FindLadder(i.At.Exercise)?.TryGet(i.At, out _) is true);

    private static IEnumerable<Finding> NeverThere(List<PlanItem> items) =>
        items.Where(IsNever).Select(i => new Finding { Rule = TimeBudget.RuleId, Holds = true, Exercise = i.At.Exercise, Observed = "0" });

    private List<Finding> Told(DateOnly day)
    {
        var (items, request) = Asked();
        var days = Array.ConvertAll(items, i => DueDays.InWeekOf(i, day));
        var obstacles = new WeekObstacles(request, days);
        var shortfalls = new Shortfalls(items, request, days, _protocol, _plan.Stage);
        List<Finding> told = [];
        for (var i = 0; i < items.Length; i++)
        {
            if (!_short!.Contains(items[i]))
            {
                continue;
            }

            if (IsNever(items[i]))
            {
                told.AddRange(shortfalls.Of(i));
            }
            else if (obstacles.On(i, DueDays.IndexOf(day)) is { } today)
            {
                told.Add(today);
            }
        }

        return told;
    }

    private (PlanItem[] Items, WeekRequest Request) Asked()
    {
        if (_items is null || _request is null)
        {
            var draft = new PlanDraft(_protocol, _plan, _plan.AssessedOn);
            _items = WeekRequests.Items(draft);
            _request = WeekRequests.WithoutWarmUps(_items, draft, _protocol, _plan.Availability, _plan.Stage);
        }

        return (_items, _request);
    }

    private static bool IsNever(PlanItem item) => (item.Days | (item.AlternateDays ?? Weekdays.None)) is Weekdays.None;

    private static bool IsShort(Protocol protocol, RehabPlan plan, PlanItem item) =>
        !protocol.TryGet(item.At.Exercise, out _)
            ? IsNever(item)
            : DayMasks.Count((int)item.Days) < (item.IsCheck ? 1 : WeekRequests.Aim(protocol.LadderOf(item.At.Exercise).Frequency.PerWeek.Min, plan.Stage, DaysOf(protocol, plan, item)));

    private static Weekdays DaysOf(Protocol protocol, RehabPlan plan, PlanItem item) =>
        protocol.LadderOf(item.At.Exercise).IsRun() && plan.Availability.RunningDays is not Weekdays.None ? plan.Availability.RunningDays : plan.Availability.TrainingDays;
}
