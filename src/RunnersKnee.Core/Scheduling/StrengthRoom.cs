using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling;

/// <summary>
/// Which days of strength hold the most, where days have minutes of their own: spread and habit do not stand above an exercise that would find no
/// day. The more important exercise counts first, then how many days there are; of equal ones the first is taken. Days that have no more minutes
/// than others that were tried are not tried.
/// </summary>
internal static class StrengthRoom
{
    /// <summary>The request for the best of these days.</summary>
    /// <param name="choices">The days of strength that may be asked for, the dearest first; one or more.</param>
    /// <param name="minutes">Those of each day, Monday first.</param>
    /// <param name="ask">The request for such days.</param>
    public static WeekRequest Best(IEnumerable<Weekdays> choices, IReadOnlyList<int> minutes, Func<Weekdays, WeekRequest> ask)
    {
        WeekRequest? best = null;
        List<int[]> tried = [];
        var most = (Held: -1, Days: -1);
        foreach (var days in choices)
        {
            // the items are the same on whichever days
            var request = best is null ? ask(days) : null;
            var room = Room(days, minutes, MostADay(request ?? best!));
            if (tried.Exists(other => IsAtMost(room, other)))
            {
                continue;
            }

            request ??= ask(days);
            var held = Held(request, WeekPlanner.Days(request));
            if (held.CompareTo(most) > 0)
            {
                (best, most) = (request, held);
            }

            tried.Add(room);
            if (IsFull(request, held))
            {
                break;
            }
        }

        return best!;
    }

    /// <summary>The minutes of these days, the fewest first; more than a day can use is no more.</summary>
    private static int[] Room(Weekdays days, IReadOnlyList<int> minutes, int enough) =>
        [.. Enumerable.Range(0, DayMasks.DaysPerWeek).Where(d => DayMasks.Has((int)days, d)).Select(d => Math.Min(minutes[d], enough)).Order()];

    private static bool IsAtMost(int[] room, int[] other) => room.Length == other.Length && room.Zip(other).All(pair => pair.First <= pair.Second);

    /// <summary>The longest day there can be: as many items as a day holds, the longest of them.</summary>
    private static int MostADay(WeekRequest request) =>
        request.Items.Where(i => !i.IsUnbudgeted).Select(i => i.Minutes).OrderDescending().Take(Limits.ItemsPerDay).Sum();

    /// <summary>Which items have a day, the most important in the highest bit, and how many days all but the run have towards what is aimed at.</summary>
    private static (int Held, int Days) Held(WeekRequest request, Weekdays[] days)
    {
        var (held, count) = (0, 0);
        for (var i = 0; i < days.Length; i++)
        {
            held = (held << 1) | (days[i] is Weekdays.None ? 0 : 1);
            count += Math.Min(Aim(request.Items[i]), DayMasks.Count((int)days[i]));
        }

        return (held, count);
    }

    private static bool IsFull(WeekRequest request, (int Held, int Days) held) =>
        held.Held == (1 << request.Items.Count) - 1 && held.Days == request.Items.Sum(Aim);

    private static int Aim(WeekItem item) => item.IsRun ? 0 : item.Min;
}
