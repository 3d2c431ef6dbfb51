using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;

namespace RunnersKnee.Benchmarks.Dates;

/// <summary>A plan as a team would keep it in Ical.Net: one event an item, repeated on its days of the week.</summary>
internal sealed class PlanCalendar
{
    private const int DaysPerWeek = 7;

    private readonly Calendar _calendar = new();
    private readonly Dictionary<CalendarEvent, int> _items = new(ReferenceEqualityComparer.Instance);

    public PlanCalendar(RehabPlan plan, DateOnly from)
    {
        for (var i = 0; i < plan.Items.Count; i++)
        {
            var item = plan.Items[i];
            if (item.AlternateDays is { } alternate)
            {
                Add(i, item.Days, MondayOf(from, even: false), interval: 2);
                Add(i, alternate, MondayOf(from, even: true), interval: 2);
            }
            else
            {
                Add(i, item.Days, MondayOf(from, even: null), interval: 1);
            }
        }
    }

    /// <summary>The days and the items of the plan that are due on them, from a day to the one before <paramref name="end"/>.</summary>
    public IEnumerable<(DateOnly On, int Item)> Due(DateOnly from, DateOnly end)
    {
        foreach (var occurrence in _calendar.GetOccurrences<CalendarEvent>(new CalDateTime(from)).TakeWhileBefore(new CalDateTime(end)))
        {
            yield return (occurrence.Period.StartTime.Date, _items[(CalendarEvent)occurrence.Source]);
        }
    }

    /// <summary>The Monday of the week of a day, or the last one before it of an even or an odd week; a rule that repeats must begin on one of its own days.</summary>
    private static DateOnly MondayOf(DateOnly day, bool? even)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + DaysPerWeek - 1) % DaysPerWeek));
        return even is null || monday.DayNumber / DaysPerWeek % 2 == 0 == even ? monday : monday.AddDays(-DaysPerWeek);
    }

    private void Add(int item, Weekdays days, DateOnly monday, int interval)
    {
        int[] offsets = [.. Enumerable.Range(0, DaysPerWeek).Where(day => days.HasFlag((Weekdays)(1 << day)))];
        if (offsets.Length == 0)
        {
            return;
        }

        var repeated = new CalendarEvent
        {
            Start = new CalDateTime(monday.AddDays(offsets[0])),
            RecurrenceRule = new RecurrencePattern(FrequencyType.Weekly, interval) { FirstDayOfWeek = DayOfWeek.Monday, ByDay = [.. offsets.Select(day => new WeekDay((DayOfWeek)((day + 1) % DaysPerWeek)))] },
        };
        _calendar.Events.Add(repeated);
        _items.Add(repeated, item);
    }
}
