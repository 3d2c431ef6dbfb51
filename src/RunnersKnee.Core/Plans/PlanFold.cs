namespace RunnersKnee.Plans;

/// <summary>What each change makes of a plan. It reads nothing but the plan and the change.</summary>
internal static class PlanFold
{
    public static RehabPlan Start(PlanChange.Started start) => new()
    {
        ProtocolId = start.ProtocolId,
        ProtocolVersion = start.ProtocolVersion,
        Revision = start.Revision + 1,
        StartedOn = start.On,
        Intake = start.Intake,
        Availability = start.Availability,
        Policy = start.Policy,
        Status = start.Status,
        StatusSince = start.On,
        Stage = start.Stage,
        StageSince = start.On,
        Baseline = start.Intake.UsualMorningPain,
        Items = Items([], start.Decisions),
        Flags = start.Flags,
        Recent = [],
        AssessedOn = start.On,
        ScreenedOn = start.On,
        Due = [],
    };

    public static RehabPlan Assess(RehabPlan plan, PlanChange.Assessed change) => Next(plan, change) with
    {
        ProtocolVersion = change.ProtocolVersion,
        Baseline = change.Baseline,
        AssessedOn = change.On,
        Due = change.Due,
        FlaredOn = change.Flared ? change.On : plan.FlaredOn,
        FlaredFrom = change.Flared ? plan.Stage : plan.FlaredFrom,
        BySideDoor = change.BySideDoor,
        AwaitsScreen = change.AwaitsScreen,
        ScreenedOn = change.ScreenedOn,
    };

    /// <summary>What every later change has in common.</summary>
    public static RehabPlan Next(RehabPlan plan, PlanChange change) => plan with
    {
        Revision = plan.Revision + 1,
        Status = change.Status,
        StatusSince = change.Status == plan.Status ? plan.StatusSince : change.On,
        Stage = change.Stage,
        StageSince = change.Stage == plan.Stage ? plan.StageSince : change.On,
        EarlierBuildDays = change.Stage != plan.Stage && plan.Stage >= Stage.Build
            ? plan.EarlierBuildDays + Math.Max(0, change.On.DayNumber - plan.StageSince.DayNumber)
            : plan.EarlierBuildDays,
        Items = Items(plan.Items, change.Decisions),
        Flags = change.Flags,
        Recent = Remember(plan, change),
    };

    private static List<PlanItem> Items(IReadOnlyList<PlanItem> before, IReadOnlyList<Decision> decisions)
    {
        List<PlanItem> items = [.. before];
        foreach (var decision in decisions)
        {
            if (decision.Before is not { } old)
            {
                if (decision.After is { } added)
                {
                    items.Add(added);
                }

                continue;
            }

            var at = items.IndexOf(old);
            if (at < 0)
            {
                throw new ArgumentException($"The change moves {old.At}, which this plan does not have as the change saw it.", nameof(decisions));
            }

            if (decision.After is { } after)
            {
                items[at] = after;
            }
            else
            {
                items.RemoveAt(at);
            }
        }

        return items;
    }

    /// <summary>The last 14 days, the last outcome of every exercise that is no longer in the plan, and how one that is no longer trained gave way.</summary>
    private static List<Outcome> Remember(RehabPlan plan, PlanChange change)
    {
        var first = change.On.AddDays(-Math.Min(RehabPlan.RemembersDays, change.On.DayNumber));
        List<Outcome> recent = [.. plan.Recent, .. change.Decisions.Where(IsRemembered).Select(d => OutcomeOf(d, change.On))];
        var items = Items(plan.Items, change.Decisions);
        var present = items.Select(i => i.At.Exercise).ToHashSet();
        var trained = items.Where(i => !i.IsWarmUp && !i.IsCheck).Select(i => i.At.Exercise).ToHashSet();
        var kept = recent.Select((outcome, i) => (outcome, i)).Where(o =>
            o.outcome.On > first
            || (!present.Contains(o.outcome.At.Exercise) && !recent.Skip(o.i + 1).Any(later => later.At.Exercise == o.outcome.At.Exercise))
            || (o.outcome.Verdict is Verdict.Swap && !trained.Contains(o.outcome.At.Exercise) && !recent.Skip(o.i + 1).Any(later => later.At.Exercise == o.outcome.At.Exercise && later.Verdict is Verdict.Swap)));
        return [.. kept.Select(o => o.outcome)];
    }

    /// <summary>A move to other days is no outcome of an exercise, and neither is a check that is asked for or taken off.</summary>
    private static bool IsRemembered(Decision decision) =>
        (decision.About is not null || decision.Verdict is not Verdict.Hold) && !(decision.After ?? decision.Before)!.IsCheck;

    private static Outcome OutcomeOf(Decision decision, DateOnly on) => new()
    {
        On = on,
        At = (decision.Before ?? decision.After)!.At,
        Verdict = decision.Verdict,
        Rule = decision.Reasons[0].Rule,
        About = decision.About,
    };
}
