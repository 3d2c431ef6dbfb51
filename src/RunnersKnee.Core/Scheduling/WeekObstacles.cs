using System.Globalization;
using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling;

/// <summary>
/// Why an exercise is not on a day of a week that was chosen: the firmest limit it meets there, so that minutes are named only where more
/// of them would help. Warm-ups stand in nobody's way: they are placed last.
/// </summary>
internal sealed class WeekObstacles(WeekRequest request, IReadOnlyList<Weekdays> days)
{
    private static readonly string[] Names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>One finding for each limit that keeps an item from days on which it could be, with those days; empty where nothing does.</summary>
    public List<Finding> Of(int item)
    {
        List<Finding> findings = [];
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (On(item, day) is not { } reason)
            {
                continue;
            }

            var same = findings.FindIndex(f => f.Rule == reason.Rule);
            if (same < 0)
            {
                findings.Add(reason);
            }
            else
            {
                findings[same] = findings[same] with { Observed = $"{findings[same].Observed}, {reason.Observed}" };
            }
        }

        return findings;
    }

    /// <summary>What keeps an item from a day, 0 for Monday; null: it is on it, it could never be, or nothing does.</summary>
    public Finding? On(int item, int day)
    {
        var asked = request.Items[item];
        var open = (int)(asked.On ?? request.Availability.TrainingDays);
        if (!DayMasks.Has(open, day) || DayMasks.Has((int)days[item], day))
        {
            return null;
        }

        var left = MinutesLeft(day);
        return Limit(asked, item, day) is { } limit ? Said(limit.Rule, asked, Names[day], limit.Most)
            : !asked.IsUnbudgeted && left < asked.Minutes ? Said("R-SCH-09", asked, $"{Names[day]} {Text(left)}", asked.Minutes)
            : null;
    }

    private (string Rule, int? Most)? Limit(WeekItem asked, int item, int day)
    {
        var isHeavy = asked.KneeLoad >= KneeLoad.Moderate;
        return DayMasks.Has((int)asked.Barred, day) ? ("R-SCH-10", null)
            : asked.NonConsecutive && IsBeside((int)days[item], day) ? ("R-SCH-02", null)
            : HasMovement(day, asked.Movement) ? ("R-SCH-03", null)
            : isHeavy && Count(day, heavyOnly: true) >= Limits.HeavyItemsPerDay ? ("R-SCH-04", Limits.HeavyItemsPerDay)
            : isHeavy && HeavyDaysWith(day) > DayMasks.DaysPerWeek - Limits.HeavyFreeDays ? ("R-SCH-06", Limits.HeavyFreeDays)
            : Count(day, heavyOnly: false) >= Limits.ItemsPerDay ? ("R-VAR-07", Limits.ItemsPerDay)
            : null;
    }

    private int MinutesLeft(int day)
    {
        var left = request.Availability.Minutes is { } budget ? budget[day] : int.MaxValue;
        for (var i = 0; i < days.Count && left < int.MaxValue; i++)
        {
            left -= DayMasks.Has((int)days[i], day) && !request.Items[i].IsUnbudgeted ? request.Items[i].Minutes : 0;
        }

        return Math.Max(0, left);
    }

    private bool HasMovement(int day, string movement)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (DayMasks.Has((int)days[i], day) && request.Items[i].Movement == movement)
            {
                return true;
            }
        }

        return false;
    }

    private int Count(int day, bool heavyOnly)
    {
        var count = 0;
        for (var i = 0; i < days.Count; i++)
        {
            count += DayMasks.Has((int)days[i], day) && (!heavyOnly || IsHeavy(request.Items[i])) ? 1 : 0;
        }

        return count;
    }

    private int HeavyDaysWith(int day)
    {
        var heavy = DayMasks.Day(day);
        for (var i = 0; i < days.Count; i++)
        {
            heavy |= IsHeavy(request.Items[i]) ? (int)days[i] : 0;
        }

        return DayMasks.Count(heavy);
    }

    private static bool IsBeside(int mask, int day) => (DayMasks.Day(day) & (DayMasks.DaysAfter(mask) | DayMasks.DaysBefore(mask))) != 0;

    private static bool IsHeavy(WeekItem item) => item.KneeLoad >= KneeLoad.Moderate;

    private static Finding Said(string rule, WeekItem item, string observed, int? limit) =>
        new() { Rule = rule, Holds = true, Exercise = item.Exercise, Observed = observed, Limit = limit is { } most ? Text(most) : null };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
