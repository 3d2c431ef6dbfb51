using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>From an intake to a first plan: irritability, stage, starters on trial, the week, and the warning signs the answers raise.</summary>
internal static class Beginning
{
    public static PlanChange.Started Start(Protocol protocol, Intake intake, Availability availability, DateOnly on, PainPolicy policy, RehabPlan? before)
    {
        var (irritability, reason) = Irritability.Of(intake);
        var isRunning = RunLadder.Of(protocol) is { } ladder && RunLevels.Own(ladder, intake, on) is not null;
        var stage = irritability is not IrritabilityClass.Low || IsMinor(intake) ? Stage.CalmDown : isRunning ? Stage.RunReturn : Stage.Build;
        var flags = Flags(protocol, intake, on, before?.Flags ?? []);
        var (status, why) = StatusOf(protocol, intake, flags);
        var started = new PlanChange.Started
        {
            On = on,
            Revision = before?.Revision ?? 0,
            Status = status,
            Stage = stage,
            Decisions = [],
            Reasons = [.. why, reason, new() { Rule = "R-VAR-01", Holds = true }],
            Flags = flags,
            ProtocolId = protocol.Id,
            ProtocolVersion = protocol.Version,
            Intake = intake,
            Availability = availability,
            Policy = policy,
        };
        var draft = new PlanDraft(protocol, started.Plan, on);
        foreach (var (planned, family) in Starters.Of(protocol, irritability, stage, availability.Equipment))
        {
            var at = TimeBudget.Fit(protocol, planned, availability);
            draft.Decide(new()
            {
                Exercise = at.Exercise,
                Verdict = Verdict.Add,
                After = new() { At = at, Purpose = Purpose.Trial, Since = on, Days = Weekdays.None },
                Reasons = [family, new() { Rule = "R-VAR-02", Exercise = at.Exercise }, .. at == planned ? (Finding[])[] : [new() { Rule = TimeBudget.RuleId, Holds = true, Exercise = at.Exercise, Observed = Reasons.Text(protocol.LadderOf(at.Exercise).At(planned).Minutes), Limit = Reasons.Text(TimeBudget.Longest(availability)) }]],
                Missing = [],
            });
        }

        RunEntry.Begin(draft, protocol, intake);
        _ = WeekDays.Choose(draft, protocol, availability, before, stage);
        return started with { Decisions = draft.Decisions };
    }

    private static bool IsMinor(Intake intake) => intake.Age < Limits.MinorAge;

    private static (PlanStatus Status, List<Finding> Why) StatusOf(Protocol protocol, Intake intake, IReadOnlyList<RaisedFlag> flags)
    {
        List<Finding> why = [];
        AddIf("R-REF-01", Screening.OpenOf(protocol, flags, Urgency.Emergency));
        AddIf("R-REF-02", Screening.OpenOf(protocol, flags, Urgency.Urgent));
        var status = why.Count > 0 ? PlanStatus.Suspended : IsMinor(intake) && !intake.GuardianAgreed ? PlanStatus.NeedsIntake : PlanStatus.Active;
        AddIf("R-HLD-01", Screening.OpenOf(protocol, flags, Urgency.Yellow));
        return (status, why);

        void AddIf(string rule, string? open)
        {
            if (open is not null)
            {
                why.Add(new() { Rule = rule, Holds = true, Observed = open });
            }
        }
    }

    private static List<RaisedFlag> Flags(Protocol protocol, Intake intake, DateOnly on, IReadOnlyList<RaisedFlag> before)
    {
        SortedSet<string> ids = new(intake.WarningSigns, StringComparer.Ordinal);
        var closed = before.Where(f => f.ClearedOn is not null).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        AddIf(WarningSign.RestPain, intake.UsualMorningPain.Value >= Limits.RestPainRefer || intake.RestingPain?.Value >= Limits.RestPainRefer);
        AddIf(WarningSign.TooYoung, intake.Age < Limits.UnderAge);
        AddIf(WarningSign.LongStanding, intake.MonthsWithPain > Limits.LongStandingMonths || intake.Akps < Limits.LowAkps);
        AddIf(WarningSign.NewPainAtFifty, intake.Age >= Limits.NewPainAge && intake.MonthsWithPain is null or < Limits.NewPainMonths && intake.SeenByClinician is not true);
        AddIf(WarningSign.Minor, IsMinor(intake) && intake.Age >= Limits.UnderAge);
        AddIf(WarningSign.HighBaseline, intake.UsualMorningPain.Value >= Limits.HighBaseline);


        // what a clinician cleared stays cleared for the days before, so that old reports do not raise it again
        var raised = ids.Select(id => new RaisedFlag { Id = id, On = on });
        return [.. raised.Concat(before.Where(f => f.ClearedOn is not null && !ids.Contains(f.Id))).OrderBy(f => f.Id, StringComparer.Ordinal)];

        void AddIf(string id, bool isThere)
        {
            // what goes on as a clinician saw it is not raised again by a new intake (R-CLR-01, R-CLR-02); strong rest pain is a new finding
            if (isThere && (!closed.Contains(id) || id == WarningSign.RestPain) && (id.StartsWith("RF-", StringComparison.Ordinal) || protocol.Flags.Any(f => f.Id == id)))
            {
                _ = ids.Add(id);
            }
        }
    }
}
