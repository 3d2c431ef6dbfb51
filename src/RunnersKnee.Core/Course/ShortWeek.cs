using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>One of the two weeks of a plan that has no room for some of its items, and what keeps each of them from each day.</summary>
internal sealed class ShortWeek
{
    private readonly PlanItem[] _items;
    private readonly bool[] _isShort;
    private readonly WeekObstacles _obstacles;
    private readonly Shortfalls _shortfalls;

    /// <summary>Of each item without any day: it is told of every day alike.</summary>
    private readonly List<Finding>?[] _never;

    /// <param name="protocol">The protocol; it has every item of the plan.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="items">Those of the plan's items that have too few days.</param>
    /// <param name="day">A day of the week.</param>
    public ShortWeek(Protocol protocol, RehabPlan plan, List<PlanItem> items, DateOnly day)
    {
        var draft = new PlanDraft(protocol, plan, plan.AssessedOn);
        _items = WeekRequests.Items(draft);
        _isShort = Array.ConvertAll(_items, i => items.Exists(s => ReferenceEquals(s, i)));
        var request = WeekRequests.WithoutWarmUps(_items, draft, protocol, plan.Availability, plan.Stage);
        var days = Array.ConvertAll(_items, i => DueDays.InWeekOf(i, day));
        Alternates = Array.Exists(_items, i => i.AlternateDays is not null);
        _obstacles = new(request, days);
        _shortfalls = new(_items, request, days, protocol, plan.Stage);
        _never = new List<Finding>?[_items.Length];
    }

    /// <summary>The other of the two weeks is not like this one.</summary>
    public bool Alternates { get; }

    public static bool IsNever(PlanItem item) => (item.Days | (item.AlternateDays ?? Weekdays.None)) is Weekdays.None;

    /// <summary>What is told of a weekday, 0 for Monday.</summary>
    public List<Finding> On(int weekday)
    {
        List<Finding> told = [];
        for (var i = 0; i < _items.Length; i++)
        {
            if (!_isShort[i])
            {
                continue;
            }

            if (IsNever(_items[i]))
            {
                told.AddRange(_never[i] ??= _shortfalls.Of(i));
            }
            else if (_obstacles.On(i, weekday) is { } today)
            {
                told.Add(today);
            }
        }

        return told;
    }
}
