using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What is left until running may come back (C5.1): the checks of function, stairs, no swelling, and two weeks of building.</summary>
internal static class BuildExit
{
    public static List<Finding> Criteria(StageFacts now)
    {
        var readings = now.Readings;
        List<Finding> criteria = [];
        foreach (var (check, result) in now.Checked)
        {
            InOrder(criteria, result.Say(check, readings.Policy.Progress.Value));
        }

        InOrder(criteria, Stairs(readings));
        InOrder(criteria, Swollen(readings));
        if (now.Plan.BySideDoor)
        {
            InOrder(criteria, SideDoor.IsOver(readings));
        }

        criteria.Add(Stages.Days(now.DaysInStage, now.HadBuilt ? Limits.StageMinDays : Limits.BuildMinDays));
        return criteria;
    }

    /// <summary>By rule; of one rule as they came.</summary>
    private static void InOrder(List<Finding> criteria, Finding next)
    {
        var at = criteria.Count;
        while (at > 0 && string.CompareOrdinal(criteria[at - 1].Rule, next.Rule) > 0)
        {
            at--;
        }

        criteria.Insert(at, next);
    }

    /// <summary>Every answer of the week counts; none: not known.</summary>
    private static Finding Stairs(Readings readings)
    {
        var worst = readings.Worst(Limits.CheckDays, static day => day.StairsPain?.Value);
        return Of("R-CRI-09", worst is null ? null : worst <= Limits.CheckStairsPain, worst is { } pain ? Reasons.Text(pain) : null, Reasons.Text(Limits.CheckStairsPain));
    }

    private static Finding Swollen(Readings readings)
    {
        var worst = (Swelling?)readings.Worst(Limits.CheckDays, static day => (int?)day.Swelling);
        return Of("R-CRI-12", worst is null ? null : worst is Swelling.None, worst is { } seen ? Reasons.Kebab(seen) : null, Reasons.Kebab(Swelling.None));
    }

    private static Finding Of(string rule, bool? holds, string? observed, string limit) => new() { Rule = rule, Holds = holds, Observed = observed, Limit = limit };
}
