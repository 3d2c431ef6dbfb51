using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What the exercises of a plan become when it enters another stage (C5.1, C5.4). A plan never becomes empty (R-FLR-01).</summary>
internal static class StageContents
{
    private const string TooMany = "R-VAR-04";
    private const string OnFloor = "R-FLR-01";

    /// <summary>The first stage spans these: thigh, hip, then buttocks or trunk (R-VAR-03).</summary>
    private static readonly string[][] Spanned = [["quad"], ["hip"], ["glute", "core"]];

    /// <summary>
    /// What the stage does not use gives way or leaves; of the others CalmDown keeps three. Which three is told by the plan as it was, so that
    /// a worse report never changes who stays.
    /// </summary>
    public static void Enter(PlanDraft draft, Protocol protocol, RehabPlan plan, Stage stage, bool bySideDoor = false)
    {
        Checks.Clear(draft);
        var swaps = new Swaps(protocol, plan, draft, stage);
        var open = plan.Items.Where(i => !i.IsWarmUp && !i.IsCheck && protocol.TryGet(i.At.Exercise, out _) && !protocol.LadderOf(i.At.Exercise).IsRun() && MayTrain(i.At.Exercise))
            .Select(i => i.At.Exercise).ToArray();
        var kept = stage is Stage.CalmDown ? Gentlest(protocol, open) : open;
        var room = stage is Stage.CalmDown ? Limits.CalmDownItems - kept.Length : 0;
        foreach (var item in draft.Exercises.ToArray())
        {
            var origin = Origin(draft, item.At.Exercise);
            if (!MayTrain(item.At.Exercise))
            {
                var isLast = !draft.Exercises.Skip(1).Any();
                var target = room > 0 || isLast ? Gentler(protocol, swaps, item, stage) : null;
                room -= target is null ? 0 : 1;
                Leave(draft, item, target, Eligibility.RuleId, Reasons.Kebab(stage));
            }
            else if (open.Contains(origin) && !kept.Contains(origin))
            {
                Leave(draft, item, null, TooMany, Reasons.Text(Limits.CalmDownItems));
            }
            else if (stage is Stage.CalmDown && !open.Contains(origin) && room-- <= 0)
            {
                // it came today in the place of something that the stage does not use
                Leave(draft, item, null, TooMany, Reasons.Text(Limits.CalmDownItems));
            }
        }

        if (!draft.Exercises.Any() && swaps.Floor() is { } floor)
        {
            draft.Decide(new() { Exercise = floor.At.Exercise, Verdict = Verdict.Add, After = floor, Reasons = [new() { Rule = OnFloor, Holds = true, Exercise = floor.At.Exercise, Observed = floor.At.ToString() }], Missing = [] });
        }

        bool MayTrain(ExerciseId exercise) => Eligibility.MayTrain(protocol, exercise, stage, bySideDoor);
    }

    /// <summary>What the stage allows on trial only is on trial again.</summary>
    public static void PutOnTrial(PlanDraft draft, Protocol protocol, Stage stage, Exposures exposures)
    {
        foreach (var item in draft.Exercises.Where(i => i.Purpose is not Purpose.Trial && Eligibility.Of(protocol, i.At.Exercise, stage, bySideDoor: false) is Purpose.Trial).ToArray())
        {
            var since = exposures.On(draft.On, item.At.Exercise, warmUp: false) is null ? draft.On : draft.On.AddDays(1);
            draft.Decide(new()
            {
                Exercise = item.At.Exercise,
                Verdict = Verdict.Hold,
                Before = item,
                After = item with { Purpose = Purpose.Trial, Since = since },
                Reasons = [new() { Rule = Eligibility.RuleId, Holds = true, Exercise = item.At.Exercise, Observed = Reasons.Kebab(Purpose.Trial), Limit = Reasons.Kebab(stage) }],
                Missing = [],
            });
        }
    }

    /// <summary>One of each spanned family, what bends the knee under weight last, else in the order of the plan; then the others, up to three.</summary>
    private static ExerciseId[] Gentlest(Protocol protocol, IReadOnlyList<ExerciseId> open)
    {
        var gentle = open.OrderBy(e => protocol.LadderOf(e).Base().KneeLoad > KneeLoad.Low).ToArray();
        List<ExerciseId> kept = [];
        foreach (var families in Spanned)
        {
            kept.AddRange(gentle.Where(e => families.Contains(protocol[e].Family)).Take(1));
        }

        return [.. kept.Concat(gentle.Except(kept)).Take(Limits.CalmDownItems)];
    }

    /// <summary>The exercise of the plan in whose place this one came by the decisions made so far.</summary>
    private static ExerciseId Origin(PlanDraft draft, ExerciseId exercise)
    {
        for (var i = draft.Decisions.Count - 1; i >= 0; i--)
        {
            if (draft.Decisions[i] is { Before: { IsCheck: false } before, After: { IsCheck: false } after } && after.At.Exercise == exercise)
            {
                exercise = before.At.Exercise;
            }
        }

        return exercise;
    }

    /// <summary>In the first stage nothing new bends the knee under weight.</summary>
    private static PlanItem? Gentler(Protocol protocol, Swaps swaps, PlanItem item, Stage stage)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var present = ladder.Find(item.At.Rung)?.KneeLoad ?? KneeLoad.None;
        return swaps.TargetOf(ladder, stage is Stage.CalmDown && present > KneeLoad.Low ? KneeLoad.Low : present);
    }

    private static void Leave(PlanDraft draft, PlanItem item, PlanItem? target, string rule, string limit) => draft.Decide(new()
    {
        Exercise = item.At.Exercise,
        Verdict = Verdict.Swap,
        Before = item,
        After = target,
        Reasons = [new() { Rule = rule, Holds = true, Exercise = item.At.Exercise, Observed = item.At.ToString(), Limit = limit }],
        Missing = [],
    });
}
