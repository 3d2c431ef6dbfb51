namespace RunnersKnee.Course;

/// <summary>
/// What a person changes by hand (R-MOV-01): a position, a cue, an exercise in or out, the pain policy. Easier is always allowed; harder and
/// new only within <see cref="MoveLimits"/>, on trial and from the next day on, so that no set of today counts for it.
/// </summary>
internal static class Moves
{
    public const string RuleId = "R-MOV-01";

    public static PlanChange.Moved To(Protocol protocol, RehabPlan plan, LadderPosition to, string? cue, DateOnly on)
    {
        if (!protocol.TryGet(to.Exercise, out var exercise))
        {
            throw new ArgumentException($"{to.Exercise} is no exercise of the protocol; it has {string.Join(", ", protocol.Exercises.Select(e => e.Id))}.", nameof(to));
        }

        if (cue is not null && !exercise.Cues.Contains(cue))
        {
            throw new ArgumentException($"'{cue}' is no cue of {to.Exercise}; it has {(exercise.Cues.Count > 0 ? string.Join(", ", exercise.Cues) : "none")}.", nameof(cue));
        }

        var ladder = protocol.LadderOf(to.Exercise);
        if (!ladder.TryGet(to, out _))
        {
            throw new ArgumentException($"{to} is not on the ladder of {to.Exercise}; its rungs are {string.Join(", ", ladder.Rungs.Select(r => $"{r.Id} with doses 0 to {r.Doses.Count - 1}"))}.", nameof(to));
        }

        var draft = Draft(protocol, plan, on);
        var before = draft.Find(to.Exercise, warmUp: false);
        if (new MoveLimits(protocol, plan, draft).Refusal(before, to) is { } refusal)
        {
            throw new ArgumentException(refusal, nameof(to));
        }

        draft.Decide(Decided(ladder, before, to, cue, on));
        return Chosen(protocol, plan, draft);
    }

    public static PlanChange.Moved Out(Protocol protocol, RehabPlan plan, ExerciseId exercise, DateOnly on)
    {
        var item = plan.Items.FirstOrDefault(i => i.At.Exercise == exercise && !i.IsWarmUp)
            ?? throw new ArgumentException($"{exercise} is not in the plan; it has {string.Join(", ", plan.Items.Where(i => !i.IsWarmUp).Select(i => i.At.Exercise))}.", nameof(exercise));
        if (!MoveLimits.IsRun(protocol, exercise) && !plan.Items.Any(i => i != item && !i.IsWarmUp && !MoveLimits.IsRun(protocol, i.At.Exercise)))
        {
            throw new ArgumentException($"{exercise} is the last exercise, and a plan is never without one; take another in first, or pause the plan.", nameof(exercise));
        }

        var draft = new PlanDraft(protocol, plan, on);
        draft.Decide(new() { Exercise = exercise, Verdict = Verdict.Swap, Before = item, Reasons = [Said(exercise)], Missing = [] });
        VanishedContent.Move(draft, protocol, new Swaps(protocol, plan, draft, plan.Stage));
        return Chosen(protocol, plan, draft);
    }

    public static PlanChange.Moved Policy(RehabPlan plan, PainPolicy policy, DateOnly on) =>
        Changed(plan, on, []) with { Policy = policy, Reasons = [new() { Rule = RuleId, Holds = true, Observed = $"{policy.Progress}, {policy.Hold}, {policy.Stop}" }] };

    private static PlanDraft Draft(Protocol protocol, RehabPlan plan, DateOnly on)
    {
        var draft = new PlanDraft(protocol, plan, on);
        VanishedContent.Move(draft, protocol, new Swaps(protocol, plan, draft, plan.Stage));
        return draft;
    }

    private static Decision Decided(Ladder ladder, PlanItem? before, LadderPosition to, string? cue, DateOnly on)
    {
        var begins = before is null || MoveLimits.IsHarder(ladder, to, before.At);
        var tomorrow = on.AddDays(1);
        return new()
        {
            Exercise = to.Exercise,
            Verdict = VerdictOf(ladder, before, to),
            Before = before,
            After = before is null ? new() { At = to, Purpose = Purpose.Trial, Since = tomorrow, NotBefore = tomorrow, Days = Weekdays.None, Cue = cue }
                : to == before.At ? before with { Cue = cue }
                : begins ? before with { At = to, Purpose = Purpose.Trial, Since = tomorrow, NotBefore = before.NotBefore > tomorrow ? before.NotBefore : tomorrow, Cue = cue }
                : before with { At = to, Since = on, Cue = cue, RunMinutes = to.Rung == before.At.Rung ? before.RunMinutes : null },
            Reasons = begins ? [Said(to.Exercise), new() { Rule = "R-VAR-02", Exercise = to.Exercise }] : [Said(to.Exercise)],
            Missing = [],
        };
    }

    private static Verdict VerdictOf(Ladder ladder, PlanItem? before, LadderPosition to)
    {
        if (before is null || to == before.At)
        {
            return before is null ? Verdict.Add : Verdict.Hold;
        }

        var (from, rung) = (ladder.Find(before.At.Rung)!, ladder.Find(to.Rung)!);
        return MoveLimits.IsHarder(ladder, to, before.At)
            ? rung.Id == from.Id ? Verdict.ProgressDose : Verdict.ProgressRung
            : rung.Level == from.Level ? Verdict.ReduceDose : Verdict.Regress;
    }

    private static PlanChange.Moved Chosen(Protocol protocol, RehabPlan plan, PlanDraft draft)
    {
        _ = WeekDays.Choose(draft, protocol, plan.Availability, plan, plan.Stage);
        return Changed(plan, draft.On, draft.Decisions);
    }

    private static PlanChange.Moved Changed(RehabPlan plan, DateOnly on, IReadOnlyList<Decision> decisions) => new()
    {
        On = on,
        Revision = plan.Revision,
        Status = plan.Status,
        Stage = plan.Stage,
        Decisions = decisions,
        Reasons = [],
        Flags = plan.Flags,
    };

    private static Finding Said(ExerciseId exercise) => new() { Rule = RuleId, Holds = true, Exercise = exercise };
}
