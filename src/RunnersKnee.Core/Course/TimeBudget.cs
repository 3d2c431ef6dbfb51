namespace RunnersKnee.Course;

/// <summary>
/// The minutes a runner gives (R-SCH-09). A plan never grows out of them: what gets harder waits where some exercise would lose its last day, and a
/// new plan begins with less of an exercise that would not fit into the longest day, never below the smallest dose of its ladder.
/// </summary>
internal static class TimeBudget
{
    public const string RuleId = "R-SCH-09";

    /// <summary>Minutes of the longest training day; no limit where none are given.</summary>
    public static int Longest(Availability availability) => availability.Minutes is not { } minutes
        ? int.MaxValue
        : Enumerable.Range(0, minutes.Count).Where(day => availability.TrainingDays.HasFlag((Weekdays)(1 << day))).Max(day => minutes[day]);

    /// <summary>Whether every exercise that has a day still has one when an item stands somewhere harder.</summary>
    public static bool Holds(PlanDraft draft, Protocol protocol, RehabPlan plan, PlanItem item, LadderPosition to)
    {
        if (plan.Availability.Minutes is null)
        {
            return true;
        }

        var probe = WeekDays.Probe(draft, protocol, plan, plan.Stage, [.. draft.Items.Select(i => i == item ? i with { At = to } : i)]);
        return probe.Where(i => !i.IsWarmUp && !i.IsCheck && !draft.IsRun(i)).All(i => i.Days is not Weekdays.None || draft.Find(i.At.Exercise, warmUp: false) is not { Days: not Weekdays.None });
    }

    /// <summary>Not one exercise has a day: nothing will be shown, and that is said every time (INV-33). Null: something has.</summary>
    public static Finding? Nothing(PlanDraft draft) =>
        draft.Exercises.Any() && draft.Exercises.All(i => (i.Days | (i.AlternateDays ?? Weekdays.None)) is Weekdays.None) ? new() { Rule = RuleId, Holds = true, Observed = "0" } : null;

    /// <summary>The position itself, or with the largest dose that fits into the longest day; with the smallest where none does.</summary>
    public static LadderPosition Fit(Protocol protocol, LadderPosition at, Availability availability)
    {
        var ladder = protocol.LadderOf(at.Exercise);
        var longest = Longest(availability);
        while (at.Dose > 0 && ladder.At(at).Minutes > longest)
        {
            at = at with { Dose = at.Dose - 1 };
        }

        return at;
    }
}
