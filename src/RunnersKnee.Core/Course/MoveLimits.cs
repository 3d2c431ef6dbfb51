using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// How far a person may go by hand: one step up, in an active plan that nothing holds, of what the stage and the equipment allow; never past
/// a trial that is not passed, a stop that waits for its morning, or the pace of the plan (R-PLAN-04, R-VAR-04, R-RET-01).
/// </summary>
internal sealed class MoveLimits(Protocol protocol, RehabPlan plan, PlanDraft draft)
{
    /// <summary>The run ladder; an exercise the protocol no longer has is none.</summary>
    public static bool IsRun(Protocol protocol, ExerciseId exercise) =>
        protocol.TryGet(exercise, out _) && protocol.LadderOf(exercise).IsRun();

    /// <summary>By level, then by dose; and whatever loads the knee more.</summary>
    public static bool IsHarder(Ladder ladder, LadderPosition to, LadderPosition from) =>
        to != from && (!ladder.IsAtMost(to, from) || ladder.Find(to.Rung)!.KneeLoad > ladder.Find(from.Rung)!.KneeLoad);

    /// <summary>Why it is not allowed and what is, in one sentence; null: it is.</summary>
    public string? Refusal(PlanItem? before, LadderPosition to)
    {
        var ladder = protocol.LadderOf(to.Exercise);
        var rung = ladder.Find(to.Rung)!;
        if (before is not null && !IsHarder(ladder, to, before.At))
        {
            return to.Rung == before.At.Rung ? null : Equipment(rung) is { } lacking ? Sentence(to, lacking, "a position with the equipment at hand is allowed") : null;
        }

        var reason = Held() ?? Closed(to.Exercise, rung) ?? Equipment(rung);
        return before is null
            ? (reason ?? Crowded(to)) is { } because ? Sentence(to, because, "what is in the plan stays as it is") : Above(ladder, to)
            : (reason ?? Early(before)) is { } why ? Sentence(to, why, $"{before.At} and what is easier is allowed")
            : TooFar(ladder, before.At, to);
    }

    private static string Sentence(LadderPosition to, string why, string allowed) => $"{to} is not allowed: {why}; {allowed}.";

    /// <summary>What holds all progress, as an assessment would (R-SCR-01, C4).</summary>
    private string? Held()
    {
        var capping = plan.OpenFlags.Where(f => Screening.UrgencyOf(protocol, f.Id, capsOnly: true) > Urgency.None).Select(f => f.Id).ToArray();
        var lastStop = plan.Recent.Where(CourseFlags.IsStop).Select(o => o.About!.Value).DefaultIfEmpty().Max();
        var isUnscreenedStop = lastStop != default && (lastStop > plan.ScreenedOn || plan.ScreenedOn == plan.StartedOn);
        return plan.Status is not PlanStatus.Active ? $"the plan is {Reasons.Kebab(plan.Status)}"
            : capping.Length > 0 ? $"{string.Join(", ", capping)} is open"
            : plan.AwaitsScreen || isUnscreenedStop || draft.On.DayNumber - plan.ScreenedOn.DayNumber > Limits.ScreenDays ? $"the warning signs were not asked since the last stop or for more than {Limits.ScreenDays} days"
            : null;
    }

    private string? Closed(ExerciseId exercise, Rung rung) =>
        IsRun(protocol, exercise) ? "a run level only rises by its own rules"
        : !Eligibility.MayTrain(protocol, exercise, plan.Stage, plan.BySideDoor) ? $"{exercise} has no place in the stage {Reasons.Kebab(plan.Stage)}{(plan.BySideDoor ? " while daily life is not calm (R-STG-06)" : "")}"
        : rung.OpensIn > plan.Stage ? $"it opens in the stage {Reasons.Kebab(rung.OpensIn.Value)}"
        : null;

    private string? Equipment(Rung rung) =>
        plan.Availability.Equipment.HasFlag(rung.Needs) ? null : $"it needs equipment that is not at hand ({Reasons.Kebab(rung.Needs)})";

    private static string? Early(PlanItem before) =>
        before.AwaitsMorning ? "the exercise waits for a calm morning after a stop"
        : before.Purpose is Purpose.Trial ? "its present trial is not passed yet"
        : null;

    /// <summary>One dose more, or one rung more at no more than the dose at which a runner arrives there.</summary>
    private string? TooFar(Ladder ladder, LadderPosition from, LadderPosition to)
    {
        var (present, rung) = (ladder.Find(from.Rung)!, ladder.Find(to.Rung)!);
        var most = rung.Id == present.Id ? from.Dose + 1 : rung.EntryDose;
        return rung.Level > present.Level && rung.Level > ladder.Base().Level && ladder.GatePainFreeDays > 0 ? Sentence(to, $"it opens only by its own rule, after {ladder.GatePainFreeDays} days without pain (R-GATE-01)", $"{from} and what is easier is allowed")
            : rung.Level > present.Level + 1 ? Sentence(to, $"it is more than one rung above {from}", "one rung at a time is allowed")
            : to.Dose > most ? Sentence(to, $"it is more than one step above {from}", $"{ladder.Position(rung, most)} is allowed")
            : rung.Id != present.Id && Rises.TooFast(protocol, draft.Outcomes, draft.On) is { } pace ? Sentence(to, $"the last harder version in the plan was too recent ({pace.Observed}, {pace.Limit})", $"{from} and what is easier is allowed")
            : null;
    }

    private string? Crowded(LadderPosition to)
    {
        var own = plan.Recent.Where(o => o.At.Exercise == to.Exercise).ToArray();
        var isLate = protocol.LadderOf(to.Exercise).Base().KneeLoad is KneeLoad.High;
        return isLate ? "what loads the knee most only comes in by its own rule (R-STG-04)"
            : own.Any(o => IsByRule(o) && Ago(o) < Limits.ReturnDays) ? $"it was stopped or left the plan less than {Limits.ReturnDays} days ago (R-RET-01)"
            : plan.Recent.Any(o => o is { Verdict: Verdict.Add } && o.Rule != "R-SCH-05" && Ago(o) < Limits.NewItemDays) ? $"another exercise came less than {Limits.NewItemDays} days ago (R-VAR-04)"
            : plan.Stage is Stage.CalmDown && draft.Exercises.Count(i => !IsRun(protocol, i.At.Exercise)) >= Limits.CalmDownItems ? $"the first stage holds at most {Limits.CalmDownItems} exercises"
            : null;
    }

    /// <summary>A new exercise begins at its start position at most, and lower where it left lower (R-VAR-08, R-RET-01).</summary>
    private string? Above(Ladder ladder, LadderPosition to)
    {
        var start = ladder.Position(ladder.Find(ladder.StartRung ?? ladder.BaseRung)!, ladder.StartDose);
        var left = Returns.LeftBy(plan.Recent, to.Exercise);
        var most = left is null || !ladder.TryGet(left.At, out _) ? start
            : left.Rule == Moves.RuleId ? left.At
            : Returns.Most(ladder, left.At, plan.Availability.Equipment);
        most = ladder.IsAtMost(most, start) ? most : start;
        return IsHarder(ladder, to, most) ? Sentence(to, "it is above where the exercise begins", $"{most} and what is easier is allowed") : null;
    }

    private static bool IsByRule(Outcome outcome) => outcome.Verdict is Verdict.StopToday || (outcome.Verdict is Verdict.Swap && outcome.Rule != Moves.RuleId);

    private int Ago(Outcome outcome) => draft.On.DayNumber - outcome.On.DayNumber;
}
