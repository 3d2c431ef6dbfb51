using RunnersKnee.Internal;

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
    public static RehabPlan Next(RehabPlan plan, PlanChange change) => Next(plan, change, Items(plan.Items, change.Decisions));

    private static RehabPlan Next(RehabPlan plan, PlanChange change, List<PlanItem> items) => plan with
    {
        Revision = plan.Revision + 1,
        Status = change.Status,
        StatusSince = change.Status == plan.Status ? plan.StatusSince : change.On,
        Stage = change.Stage,
        StageSince = change.Stage == plan.Stage ? plan.StageSince : change.On,
        EarlierBuildDays = change.Stage != plan.Stage && plan.Stage >= Stage.Build
            ? plan.EarlierBuildDays + Math.Max(0, change.On.DayNumber - plan.StageSince.DayNumber)
            : plan.EarlierBuildDays,
        Items = items,
        Flags = change.Flags,
        Recent = Memory.After(plan, change, items),
    };

    private static List<PlanItem> Items(IReadOnlyList<PlanItem> before, IReadOnlyList<Decision> decisions)
    {
        List<PlanItem> items = [.. before.Span()];
        foreach (var decision in decisions.Span())
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
}
