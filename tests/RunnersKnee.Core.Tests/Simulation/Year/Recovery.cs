namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>
/// A runner who from now on answers everything, does everything and feels nothing; a clinician looks at what only a clinician can settle. How
/// many days until the last stage?
/// </summary>
internal static class Recovery
{
    /// <summary>Days until Maintain, and the plan on the last day; <see langword="null"/> days: not within <paramref name="most"/>.</summary>
    public static (int? Days, RehabPlan Plan, PlanChange Last) From(RehabPlan plan, FeedbackLog log, DateOnly on, int most)
    {
        PlanChange last = YearOfLife.Planner.Pause(plan, on);
        var notebook = new Notebook();
        foreach (var day in log.Days)
        {
            notebook.Say(day);
        }

        for (var day = 0; day <= most; day++)
        {
            var today = on.AddDays(day);
            notebook.Say(Well(today));
            plan = Settle(plan, today);
            last = YearOfLife.Planner.Assess(plan, notebook.Lately(today), today);
            plan = plan.Apply(last);
            if (plan.Stage is Stage.Maintain && plan.Status is PlanStatus.Active)
            {
                return (day, plan, last);
            }

            if (YearOfLife.Planner.Sessions(plan, today).TakeWhile(s => s.On == today).FirstOrDefault() is { } session)
            {
                notebook.Say(new() { On = today, PainAfterHour = new(0), Exercises = [.. session.Items.Select(Done)] });
            }
        }

        return (null, plan, last);
    }

    public static string Story(RehabPlan plan, PlanChange last) =>
        $"{plan.Status} {plan.Stage} since {plan.StageSince:O}, started {plan.StartedOn:O}{(plan.BySideDoor ? " by the side door" : "")}, flare {plan.FlaredOn:O}, baseline {plan.Baseline}, {plan.Policy}; days {plan.Availability.TrainingDays}, runs {plan.Availability.RunningDays}, minutes {(plan.Availability.Minutes is { } m ? string.Join('/', m) : "free")}, {plan.Availability.Equipment}; goal {plan.Intake.GoalRunMinutes} min {plan.Intake.GoalRunKilometres} km; "
        + $"items {string.Join(", ", plan.Items.Select(i => $"{i.At} {i.Purpose} on {i.Days}{(i.AwaitsMorning ? " waits" : "")}{(i.RunMinutes is { } r ? $" {r} min" : "")}"))}; flags {string.Join(", ", plan.Flags.Where(f => f.ClearedOn is null).Select(f => f.Id))}; "
        + $"says {string.Join(", ", last.Reasons.Select(Said))}; exit {string.Join(", ", (last as PlanChange.Assessed)?.ExitCriteria.Where(c => c.Holds is not true).Select(Said) ?? [])}; missing {string.Join(", ", (last as PlanChange.Assessed)?.Missing ?? [])}";

    private static string Said(Finding finding) => $"{finding.Rule} {finding.Exercise} {finding.Observed}/{finding.Limit}";

    private static RehabPlan Settle(RehabPlan plan, DateOnly on)
    {
        plan = plan.Status switch
        {
            PlanStatus.Suspended => plan.Apply(YearOfLife.Planner.Clear(plan, on)),
            PlanStatus.Paused => plan.Apply(YearOfLife.Planner.Resume(plan, on)),
            _ => plan,
        };
        if (plan.Status is PlanStatus.NeedsIntake)
        {
            plan = plan.Apply(YearOfLife.Planner.Restart(plan, plan.Intake with { GuardianAgreed = true, WarningSigns = [] }, on));
        }

        string[] yellow = [.. plan.Flags.Where(f => f.ClearedOn is null && f.On <= on && Protocol.Standard.Flags.Any(k => k.Id == f.Id && k.Urgency is Urgency.Yellow)).Select(f => f.Id)];
        return yellow.Length > 0 ? plan.Apply(YearOfLife.Planner.Review(plan, yellow, on)) : plan;
    }

    private static DayReport Well(DateOnly on) => new()
    {
        On = on,
        MorningPain = new(0),
        RestingPain = new(0),
        DailyLifePain = new(0),
        StairsPain = new(0),
        Limp = false,
        Swelling = Swelling.None,
        WarningSigns = [],
    };

    private static ExerciseReport Done(Prescription item) => new()
    {
        At = item.At,
        Purpose = item.Purpose,
        During = new(0),
        Quality = PainQuality.None,
        Trend = PainTrend.Steady,
        Form = FormQuality.Good,
        Completion = Completion.MetTarget,
        RunMinutes = item.Dose is Dose.RunWalk ? item.Dose.Amount : null,
        RunKilometres = item.Dose is Dose.RunWalk ? item.Dose.Amount / 7m : null,
    };
}
