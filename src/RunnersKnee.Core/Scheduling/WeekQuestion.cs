using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Scheduling;

/// <summary>A request said in the solver's numbers.</summary>
internal static class WeekQuestion
{
    /// <summary>Longest session where a day has no budget: four of them never reach the most a day can count.</summary>
    private const int LongestWithoutBudget = DayLanes.Most / 4;

    /// <summary>
    /// Fills the problem. The least is one day: items take turns before anybody is left out (R-SCH-09). That clinical rule stands above
    /// the frozen weeks' "full dose first", where an item has all days it aims at or none; the dose of a session is never cut in either.
    /// Items after the sixteenth wait: no plan has as many.
    /// </summary>
    public static void Fill(WeekProblem problem, WeekRequest request)
    {
        problem.Count = Math.Min(request.Items.Count, WeekProblem.MostParts);
        problem.RunningDays = (int)request.Availability.RunningDays;
        problem.Repeats = true;
        problem.HasDayLimits = true;
        problem.Spread = WeekSpread.Gaps;
        var budgets = request.Availability.Minutes;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            problem.Budgets[day] = budgets?[day] ?? DayLanes.Most;
        }

        for (var i = 0; i < problem.Count; i++)
        {
            var item = request.Items[i];
            problem.Parts[i] = new()
            {
                Minutes = item.IsUnbudgeted ? 0 : budgets is null ? Math.Min(item.Minutes, LongestWithoutBudget) : item.Minutes,
                Least = 1,
                Aim = item.Min,
                Most = item.Max,
                Days = (int)((item.On ?? request.Availability.TrainingDays) & ~item.Barred),
                Previous = (int)item.Previous,
                HasPrevious = item.Previous is not Weekdays.None,
                IsSpaced = item.NonConsecutive,
                IsHeavy = item.KneeLoad >= KneeLoad.Moderate,
                Movement = FirstWith(request.Items, item.Movement),
            };
        }
    }

    private static int FirstWith(IReadOnlyList<WeekItem> items, string movement)
    {
        var first = 0;
        while (!string.Equals(items[first].Movement, movement, StringComparison.Ordinal))
        {
            first++;
        }

        return first;
    }
}
