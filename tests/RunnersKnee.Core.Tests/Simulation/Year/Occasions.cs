namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What happened in a life, so that a property that never had an occasion is seen.</summary>
internal static class Occasions
{
    public static IEnumerable<string> Of(YearOfLife life) =>
        life.Steps.SelectMany(OfStep).Concat(life.Sessions.SelectMany(OfSession))
            .Concat(RunChecks.Advances(life).Select(_ => "run level")).Concat(CourseChecks.Added(life).Select(_ => "new exercise"));

    private static IEnumerable<string> OfStep(Step step)
    {
        if (step.After.Stage != step.Before.Stage)
        {
            yield return $"to {step.After.Stage}";
        }

        if (step.After.Status != step.Before.Status)
        {
            yield return $"{step.After.Status}";
        }

        if (step.Change is not PlanChange.Assessed)
        {
            yield return step.Change.GetType().Name;
        }

        if (step.Assessed is { Flared: true })
        {
            yield return "flare";
        }

        foreach (var decision in step.Change.Decisions)
        {
            yield return $"{decision.Verdict}";
            yield return $"by {decision.Reasons[0].Rule}";
            if (WeightChecks.IsHeavier(decision))
            {
                yield return "weight";
            }
        }

        foreach (var reason in step.Change.Reasons)
        {
            yield return $"says {reason.Rule}";
        }
    }

    private static IEnumerable<string> OfSession(Lived lived)
    {
        yield return "session";
        foreach (var item in lived.Session.Items)
        {
            if (item.Purpose is Purpose.Check)
            {
                yield return $"check {item.At.Exercise}";
            }
            else if (item.At.Exercise.ToString() == "single-leg-squat")
            {
                yield return "single-leg squat";
            }
        }

        if (lived.Run is { } run)
        {
            yield return run.Dose.Amount > 0 ? "run" : "walk";
            if (run.Dose.Amount > 30)
            {
                yield return "long run";
            }
        }

        if (lived.Plan.Items.Any(i => i.EasyOn == lived.On))
        {
            yield return "easy day";
        }
    }
}
