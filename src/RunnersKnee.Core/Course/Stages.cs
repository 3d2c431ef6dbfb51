namespace RunnersKnee.Course;

/// <summary>Where the course goes: back at any time, forward one stage at a time and only when every criterion is known and met (R-STG-01 to R-STG-03).</summary>
internal static class Stages
{
    public static CourseStep Next(Protocol protocol, RehabPlan plan, PlanDraft draft, Readings readings, Exposures exposures, Screening screening, IReadOnlyList<int> due, DateOnly first, Finding? cap)
    {
        if (plan.Status is PlanStatus.Active && Flares.Find(plan, readings, first) is { } flare)
        {
            Flares.Lower(draft, protocol, plan, exposures, flare);
            var left = CalmDownExit.Criteria(protocol, plan, draft, readings, due);
            return new(Stage.CalmDown, Flared: true, [flare], left);
        }

        if (plan.Stage is not Stage.CalmDown)
        {
            return new(plan.Stage, Flared: false, [], []);
        }

        var criteria = CalmDownExit.Criteria(protocol, plan, draft, readings, due);
        var isFree = plan.Status is PlanStatus.Active && screening.Urgency is Urgency.None && cap is null;
        return isFree && criteria.TrueForAll(c => c.Holds is true)
            ? new(Stage.Build, Flared: false, [new() { Rule = "R-STG-02", Holds = true, Observed = Reasons.Kebab(Stage.CalmDown), Limit = Reasons.Kebab(Stage.Build) }], criteria)
            : new(Stage.CalmDown, Flared: false, [], criteria);
    }
}

/// <summary>The stage after an assessment, why, and what is left until the next one.</summary>
internal sealed record CourseStep(Stage Stage, bool Flared, IReadOnlyList<Finding> Reasons, IReadOnlyList<Finding> Criteria);
