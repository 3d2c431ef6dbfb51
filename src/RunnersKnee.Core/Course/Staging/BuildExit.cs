using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What is left until running may come back (C5.1): the checks of function, stairs, no swelling, and two weeks of building.</summary>
internal static class BuildExit
{
    public static List<Finding> Criteria(StageFacts now)
    {
        var days = now.Readings.LastDays(Limits.CheckDays);
        var results = Check.Of(now.Protocol, now.Plan.Availability.Equipment).Select(c => (Check: c, Result: CheckResult.Of(c, now.Protocol, now.Readings)));
        List<Finding> criteria = [.. results.Select(r => r.Result.Say(r.Check, now.Readings.Policy.Progress.Value))];
        criteria.Add(Stairs(days, now.Readings));
        criteria.Add(Swollen(days, now.Readings));
        if (now.Plan.BySideDoor)
        {
            criteria.Add(SideDoor.IsOver(now.Readings));
        }

        return [.. criteria.OrderBy(c => c.Rule, StringComparer.Ordinal), Stages.Days(now.DaysInStage, now.HadBuilt ? Limits.StageMinDays : Limits.BuildMinDays)];
    }

    /// <summary>Every answer of the week counts; none: not known.</summary>
    private static Finding Stairs(DateOnly[] days, Readings readings)
    {
        var worst = days.Max(d => readings.Day(d)?.StairsPain?.Value);
        return Of("R-CRI-09", worst is null ? null : worst <= Limits.CheckStairsPain, worst is { } pain ? Reasons.Text(pain) : null, Reasons.Text(Limits.CheckStairsPain));
    }

    private static Finding Swollen(DateOnly[] days, Readings readings)
    {
        var worst = days.Max(d => readings.Day(d)?.Swelling);
        return Of("R-CRI-12", worst is null ? null : worst is Swelling.None, worst is { } seen ? Reasons.Kebab(seen) : null, Reasons.Kebab(Swelling.None));
    }

    private static Finding Of(string rule, bool? holds, string? observed, string limit) => new() { Rule = rule, Holds = holds, Observed = observed, Limit = limit };
}
