using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Where the course goes: back at any time, forward one stage at a time and only when every criterion is known and met (R-STG-01 to R-STG-03).
/// </summary>
/// <remarks>
/// After a flare from RunReturn or Maintain the specification wants the checks of Build to pass before running comes back, and also that the
/// squat among them is never done in CalmDown (INV-22). Both hold this way: the end of CalmDown leads to Build, where the checks are asked at
/// once and 7 days are enough instead of 14.
/// </remarks>
internal static class Stages
{
    private const string Forward = "R-STG-02";

    public static CourseStep Next(StageFacts now)
    {
        var step = Step(now);
        if (step.Stage != now.Plan.Stage && !step.Flared)
        {
            StageContents.Enter(now.Draft, now.Protocol, now.Plan, step.Stage, step.BySideDoor);
            StageContents.PutOnTrial(now.Draft, now.Protocol, step.Stage, now.Exposures);
            if (step.Stage is Stage.RunReturn)
            {
                RunEntry.Join(now.Draft, now.Protocol, now.Readings, now.Exposures);
            }
        }

        Checks.Ask(now, step);
        return step;
    }

    private static CourseStep Step(StageFacts now)
    {
        var plan = now.Plan;
        if (plan.Status is PlanStatus.Active && Flares.Find(plan, now.Readings, now.First) is { } flare)
        {
            Flares.Lower(now.Draft, now.Protocol, plan, now.Readings, now.Exposures, flare);
            return Back(now, [flare], flared: true);
        }

        if (plan.Status is PlanStatus.Active && plan.Stage is not Stage.CalmDown && RunLevels.FailedWalk(now.Draft) is { } setback)
        {
            return Back(now, [setback], flared: false);
        }

        var criteria = Criteria(now);
        if (now.IsFree && criteria.Count > 0 && criteria.TrueForAll(c => c.Holds is true))
        {
            return new(plan.Stage + 1, Flared: false, BySideDoor: false, [Went(plan.Stage)], criteria);
        }

        var side = plan.Stage is Stage.CalmDown && now.DaysInStage >= Limits.SideDoorDays ? SideDoor.Criteria(now) : [];
        if (now.IsFree && side.Count > 0 && side.Concat(criteria.Where(SideDoor.Shares)).All(c => c.Holds is true))
        {
            return new(Stage.Build, Flared: false, BySideDoor: true, [side[0], Went(plan.Stage)], [.. criteria, .. side]);
        }

        var isAside = plan is { Stage: Stage.Build, BySideDoor: true } && SideDoor.IsOver(now.Readings).Holds is not true;
        return new(plan.Stage, Flared: false, isAside, plan.BySideDoor && !isAside ? [SideDoor.IsOver(now.Readings)] : [], [.. criteria, .. side]);
    }

    /// <summary>What is left until the present stage ends; nothing ends the last one.</summary>
    private static List<Finding> Criteria(StageFacts now) => now.Plan.Stage switch
    {
        Stage.CalmDown => CalmDownExit.Criteria(now, now.DaysInStage),
        Stage.Build => BuildExit.Criteria(now),
        Stage.RunReturn => RunReturnExit.Criteria(now.Protocol, now.Plan, now.Draft, now.Readings, now.Exposures),
        _ => [],
    };

    /// <summary>Days in a stage against those it lasts at least (R-STG-02).</summary>
    public static Finding Days(int inStage, int needed) =>
        new() { Rule = Forward, Holds = inStage >= needed, Observed = Reasons.Text(inStage), Limit = Reasons.Text(needed) };

    private static CourseStep Back(StageFacts now, IReadOnlyList<Finding> why, bool flared) =>
        new(Stage.CalmDown, flared, BySideDoor: false, why, CalmDownExit.Criteria(now, now.Plan.Stage is Stage.CalmDown ? now.DaysInStage : 0));

    private static Finding Went(Stage from) =>
        new() { Rule = Forward, Holds = true, Observed = Reasons.Kebab(from), Limit = Reasons.Kebab(from + 1) };
}

/// <summary>The stage after an assessment, why, and what is left until the next one.</summary>
internal sealed record CourseStep(Stage Stage, bool Flared, bool BySideDoor, IReadOnlyList<Finding> Reasons, IReadOnlyList<Finding> Criteria);
