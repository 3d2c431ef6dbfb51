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

    private readonly Fortnight[] _items = Array.ConvertAll(choice.Days, days => new Fortnight(days, days));

    /// <summary>Days of each item this week and the next; those that may alternate take turns at it in order of importance.</summary>
    /// <param name="mayAlternate">Whether an item may be done four times in one week and three in the other.</param>
    /// <param name="present">Its days this week as the plan stands, to keep the weeks of one that alternates already; none: it does not.</param>
    public Fortnight[] Choose(Func<int, bool> mayAlternate, Func<int, Weekdays> present)
    {
        for (var i = 0; i < _items.Length; i++)
        {
            if (mayAlternate(i) && DayMasks.Count((int)choice.Days[i]) == DayMasks.DaysPerWeek / 2)
            {
                _items[i] = InTurns(i, present(i) is Weekdays.None ? choice.Days[i] : present(i)) ?? _items[i];
            }
        }

        return _items;
    }

    /// <summary>First the weeks it has already, else those that move the fewest of its days this week, and then four first; null: neither fits.</summary>
    private Fortnight? InTurns(int item, Weekdays days)
    {
        var (fourFirst, threeFirst) = (new Fortnight(Four, Three), new Fortnight(Three, Four));
        var (first, second) = DayMasks.Moved((int)Three, (int)days) < DayMasks.Moved((int)Four, (int)days) ? (threeFirst, fourFirst) : (fourFirst, threeFirst);
        return Holds(item, first) ? first : Holds(item, second) ? second : null;
    }

    private bool Holds(int item, Fortnight both) => Holds(item, both.ThisWeek, week => week.ThisWeek) && Holds(item, both.NextWeek, week => week.NextWeek);

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

        for (var i = 0; i < choice.WarmUps.Length; i++)
        {
            if (DayMasks.Has((int)choice.WarmUps[i], day))
            {
                minutes += request.WarmUps[i].Minutes;
                count += request.WarmUps[i].Movement == asked.Movement ? Limits.ItemsPerDay : 0;
            }
        }

        return count < Limits.ItemsPerDay && DayMasks.Has((int)((asked.On ?? request.Availability.TrainingDays) & ~asked.Barred), day)
            && (request.Availability.Minutes is not { } budget || minutes <= budget[day]);
    }
}

/// <summary>Days in the week of the change and in the one after it, then in turns.</summary>
internal sealed record Fortnight(Weekdays ThisWeek, Weekdays NextWeek);
