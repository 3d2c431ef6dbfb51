using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling;

/// <summary>
/// Four times a week with a day between does not repeat: Sunday stands beside Monday. Where it may be four, strict alternate days over a
/// fortnight give them: Monday, Wednesday, Friday, Sunday, then Tuesday, Thursday, Saturday. A step after the week is chosen: it moves nobody else
/// and is taken only where both weeks hold it beside all the others.
/// </summary>
internal sealed class AlternateWeeks(WeekRequest request, WeekChoice choice)
{
    public const Weekdays Four = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday | Weekdays.Sunday;
    public const Weekdays Three = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday;

    private readonly Fortnight[] _items = [.. choice.Days.Select(days => new Fortnight(days, days))];

    /// <summary>Days of each item this week and the next; those that may alternate take turns at it in order of importance.</summary>
    /// <param name="mayAlternate">Whether an item may be done four times in one week and three in the other.</param>
    /// <param name="present">Its days this week as the plan stands, to keep the weeks of one that alternates already; none: it does not.</param>
    public IReadOnlyList<Fortnight> Choose(Func<int, bool> mayAlternate, Func<int, Weekdays> present)
    {
        for (var i = 0; i < _items.Length; i++)
        {
            if (mayAlternate(i) && DayMasks.Count((int)choice.Days[i]) == DayMasks.DaysPerWeek / 2)
            {
                _items[i] = InOrder(i, present(i)).Where(both => Holds(i, both.ThisWeek, week => week.ThisWeek) && Holds(i, both.NextWeek, week => week.NextWeek)).DefaultIfEmpty(_items[i]).First();
            }
        }

        return _items;
    }

    /// <summary>First the weeks it has already, else those that move the fewest of its days this week, and then four first.</summary>
    private IEnumerable<Fortnight> InOrder(int item, Weekdays present)
    {
        var days = present is Weekdays.None ? choice.Days[item] : present;
        Fortnight[] both = [new(Four, Three), new(Three, Four)];
        return both.OrderBy(fortnight => DayMasks.Moved((int)fortnight.ThisWeek, (int)days));
    }

    private bool Holds(int item, Weekdays days, Func<Fortnight, Weekdays> inWeek)
    {
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (DayMasks.Has((int)days, day) && !HasRoom(item, day, inWeek))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasRoom(int item, int day, Func<Fortnight, Weekdays> inWeek)
    {
        var asked = request.Items[item];
        var (count, minutes) = (0, asked.Minutes);
        for (var i = 0; i < _items.Length; i++)
        {
            if (i == item || !DayMasks.Has((int)inWeek(_items[i]), day))
            {
                continue;
            }

            count++;
            minutes += request.Items[i].IsUnbudgeted ? 0 : request.Items[i].Minutes;
            if (request.Items[i].Movement == asked.Movement)
            {
                return false;
            }
        }

        foreach (var (exercise, days) in choice.WarmUps)
        {
            if (DayMasks.Has((int)days, day) && request.WarmUps.First(w => w.Exercise == exercise) is var warmUp)
            {
                minutes += warmUp.Minutes;
                count += warmUp.Movement == asked.Movement ? Limits.ItemsPerDay : 0;
            }
        }

        return count < Limits.ItemsPerDay && DayMasks.Has((int)((asked.On ?? request.Availability.TrainingDays) & ~asked.Barred), day)
            && (request.Availability.Minutes is not { } budget || minutes <= budget[day]);
    }
}

/// <summary>Days in the week of the change and in the one after it, then in turns.</summary>
internal readonly record struct Fortnight(Weekdays ThisWeek, Weekdays NextWeek);
