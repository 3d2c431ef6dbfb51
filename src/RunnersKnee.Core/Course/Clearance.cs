using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What a clinician's word does: red signs are cleared and the plan begins again gently (R-CLR-01); yellow ones are reviewed (R-CLR-02).</summary>
internal static class Clearance
{
    public static PlanChange.Cleared Clear(Protocol protocol, RehabPlan plan, DateOnly on, IReadOnlyList<string>? ids)
    {
        var flags = Close(protocol, plan, on, ids, isRed: true);
        var stillOpen = flags.Any(f => f.ClearedOn is null && Screening.UrgencyOf(protocol, f.Id, capsOnly: false) >= Urgency.Urgent);
        var draft = new PlanDraft(protocol, plan, on);
        var resumes = plan.Status is PlanStatus.Suspended && !stillOpen;
        var isLong = on.DayNumber - plan.StatusSince.DayNumber > Limits.ReintakeDays;
        if (resumes)
        {
            VanishedContent.Move(draft, protocol, new Swaps(protocol, plan, draft, Stage.CalmDown));
            Lower(draft, protocol, plan);

            // who could not run for more than a week no longer runs twice a week, so walks while the knee settles (R-RUN-00)
            RunLevels.StepDown(draft, protocol, Limits.ClearanceRunLevels, on.DayNumber - plan.StatusSince.DayNumber <= Limits.RunOffDays, new() { Rule = "R-CLR-01", Holds = true });
            _ = WeekDays.Choose(draft, protocol, plan.Availability, plan, Stage.CalmDown);
        }

        return new()
        {
            On = on,
            Revision = plan.Revision,
            Status = !resumes ? plan.Status : isLong || NeedsGuardian(plan) ? PlanStatus.NeedsIntake : PlanStatus.Active,
            Stage = resumes ? Stage.CalmDown : plan.Stage,
            Decisions = draft.Decisions,
            Reasons = [new() { Rule = "R-CLR-01", Holds = !stillOpen, Observed = string.Join(", ", flags.Where(f => f.ClearedOn == on).Select(f => f.Id)) is { Length: > 0 } cleared ? cleared : null }],
            Flags = flags,
        };
    }

    public static PlanChange.Reviewed Review(Protocol protocol, RehabPlan plan, DateOnly on, IReadOnlyList<string> ids)
    {
        var flags = Close(protocol, plan, on, ids, isRed: false);
        return new()
        {
            On = on,
            Revision = plan.Revision,
            Status = plan.Status,
            Stage = plan.Stage,
            Decisions = [],
            Reasons = [new() { Rule = "R-CLR-02", Holds = true, Observed = string.Join(", ", ids) }],
            Flags = flags,
        };
    }

    private static bool NeedsGuardian(RehabPlan plan) => plan.Intake.Age < Limits.MinorAge && !plan.Intake.GuardianAgreed;

    private static List<RaisedFlag> Close(Protocol protocol, RehabPlan plan, DateOnly on, IReadOnlyList<string>? flags, bool isRed)
    {
        var open = plan.OpenFlags.Where(f => Screening.UrgencyOf(protocol, f.Id, capsOnly: false) >= Urgency.Urgent == isRed && f.On <= on).ToArray();
        var unknown = (flags ?? []).Where(id => !Array.Exists(open, f => f.Id == id)).ToArray();
        if (unknown.Length > 0 || (open.Length == 0 && !(isRed && plan.Status is PlanStatus.Suspended)))
        {
            var kind = isRed ? "red" : "yellow";
            throw new ArgumentException($"{(unknown.Length > 0 ? string.Join(", ", unknown) : "Nothing")} is an open {kind} flag raised by {on:O}; open are: {(open.Length > 0 ? string.Join(", ", open.Select(f => f.Id)) : "none")}.", nameof(flags));
        }

        return [.. plan.Flags.Select(f => open.Contains(f) && (flags is null || flags.Contains(f.Id)) ? f with { ClearedOn = on } : f)];
    }

    /// <summary>What the first stage does not use leaves; each other exercise one rung lower, at most at the seed's smallest dose; on the lowest rung one dose less, as after a flare.</summary>
    private static void Lower(PlanDraft draft, Protocol protocol, RehabPlan plan)
    {
        var present = draft.Exercises.Select(i => i.At.Exercise).ToHashSet();
        StageContents.Enter(draft, protocol, plan, Stage.CalmDown);
        foreach (var item in draft.Exercises.Where(i => present.Contains(i.At.Exercise)).ToArray())
        {
            var ladder = protocol.LadderOf(item.At.Exercise);
            var rung = ladder.Find(item.At.Rung) ?? ladder.Rungs[0];
            var to = ladder.Easier(rung, plan.Availability.Equipment) is { } easier
                ? ladder.Position(easier, Math.Min(item.At.Dose, Limits.SeedMinimumDose))
                : ladder.Position(rung, Math.Min(item.At.Dose - 1, Limits.SeedMinimumDose));
            var onTrial = protocol[item.At.Exercise].Stages.TryGetValue(Stage.CalmDown, out var allowed) && allowed is Purpose.Training ? item.Purpose : Purpose.Trial;
            draft.Decide(new()
            {
                Exercise = item.At.Exercise,
                Verdict = Verdict.Regress,
                Before = item,
                After = item with { At = to, Since = draft.On, Purpose = onTrial, AwaitsMorning = false, NotBefore = null },
                Reasons = [new() { Rule = "R-CLR-01", Holds = true, Exercise = item.At.Exercise }],
                Missing = [],
            });
        }
    }
}
