using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What days without runs, and runs of other days, do to the run of today: levels after a break, the cap, the cue that is on trial.</summary>
internal static class RunUpkeep
{
    private const string DaysOff = "R-RUN-09";
    private const string Cadence = "R-RUN-10";

    public static void Settle(RehabPlan plan, PlanDraft draft, RunLog log)
    {
        if (draft.Run is { } item && plan.Status is PlanStatus.Active && log.Ladder.TryGet(item.At, out _))
        {
            ComeBackEasier(plan, draft, log, item);
            KeepCap(plan, draft, log);
            TryCue(draft, log);
        }
    }

    /// <summary>
    /// More than 7 days without a run cost a level for every full 5 of them, counted from the level of the last run, so that asking again changes
    /// nothing. The walk stays the walk, and nobody comes back to less than the first walk-run level.
    /// </summary>
    private static void ComeBackEasier(RehabPlan plan, PlanDraft draft, RunLog log, PlanItem item)
    {
        var ladder = log.Ladder;
        var last = log.LastRun();
        var off = draft.On.DayNumber - (last ?? plan.StartedOn).DayNumber;
        if (off <= Limits.RunOffDays || ladder.LevelOf(item.At) <= Limits.RunFirstLevel)
        {
            return;
        }

        var from = LevelOfLastRun(plan, draft, log, last) ?? ladder.LevelOf(item.At);
        var level = Math.Max(Limits.RunFirstLevel, from - (off / Limits.RunDaysPerLevel));
        var cap = item.RunMinutes ?? int.MaxValue;
        var to = level >= Limits.RunDistanceLevel ? item with { At = ladder.AtLevel(level) } : item with { At = ladder.AtLevel(level, cap), RunMinutes = null };
        if (!ladder.IsAtMost(item, to))
        {
            Ease(draft, item, to, new() { Rule = DaysOff, Holds = true, Observed = $"{Reasons.Text(off)} days", Limit = $"{Reasons.Text(Limits.RunOffDays)} days" });
        }
    }

    /// <summary>The lower of what was run and what the plan then asked for; without a run since the plan began, where the runner began.</summary>
    private static int? LevelOfLastRun(RehabPlan plan, PlanDraft draft, RunLog log, DateOnly? last)
    {
        if (last is not { } day)
        {
            return RunLevels.Own(log.Ladder, plan.Intake, plan.StartedOn) is { } own ? log.Ladder.LevelOf(own.At) : null;
        }

        var run = log.Ladder.LevelOf(log.On(day)!.At);
        return draft.Outcomes.FirstOrDefault(o => o.About == day && o.At.Exercise == log.Ladder.Exercise) is { } told ? Math.Min(run, log.Ladder.LevelOf(told.At)) : run;
    }

    /// <summary>
    /// The cap follows the longest good run of the last 30 days down as well (R-RUN-08). For the first 30 days of a plan the longest run of the
    /// intake is one of them. Where no length is known it stays.
    /// </summary>
    private static void KeepCap(RehabPlan plan, PlanDraft draft, RunLog log)
    {
        if (draft.Run is not { RunMinutes: { } cap } item || log.Longest() is not { } logged)
        {
            return;
        }

        var isIntakeKnown = draft.On.DayNumber - plan.StartedOn.DayNumber <= Limits.RunLongestDays && RunLevels.Own(log.Ladder, plan.Intake, plan.StartedOn) is not null;
        var longest = isIntakeKnown ? Math.Max(logged, plan.Intake.LongestRunMinutes ?? 0) : logged;
        if (cap > RunRises.Spiked(longest))
        {
            Ease(draft, item, item with { RunMinutes = RunRises.Spiked(longest) }, new() { Rule = RunRises.Spike, Holds = true, Observed = $"{Reasons.Text(longest)} min", Limit = $"{Reasons.Text(Limits.RunSpikePercent)} %" });
        }
    }

    /// <summary>
    /// Quicker steps are a trial that a person began: kept where pain in the run fell by a point against the last run of the same level without
    /// them, else taken off. Without such a run, or without both numbers, nothing is known and they stay.
    /// </summary>
    private static void TryCue(PlanDraft draft, RunLog log)
    {
        if (draft.Run is not { Cue: { } cue } item)
        {
            return;
        }

        var runs = Enumerable.Range(0, FeedbackLog.LookbackDays + 1).Select(ago => log.On(draft.On.AddDays(-ago))).OfType<ExerciseReport>().Where(r => r.At == item.At && r.During is not null).ToArray();
        var with = Array.FindIndex(runs, r => r.Cue == cue);
        if (with < 0 || Array.Find(runs[with..], r => r.Cue is null) is not { } without)
        {
            return;
        }

        var (now, then) = (runs[with].During!.Value.Value, without.During!.Value.Value);
        if (now > then - Limits.CadencePainFall)
        {
            Move(draft, Verdict.Hold, item, item with { Cue = null }, new() { Rule = Cadence, Holds = false, Observed = $"{Reasons.Text(then)} to {Reasons.Text(now)}", Limit = Reasons.Text(Limits.CadencePainFall) });
        }
    }

    private static void Ease(PlanDraft draft, PlanItem item, PlanItem to, Finding why) => Move(draft, Verdict.ReduceDose, item, to with { Since = draft.On }, why);

    private static void Move(PlanDraft draft, Verdict verdict, PlanItem item, PlanItem to, Finding why) => draft.Decide(new()
    {
        Exercise = item.At.Exercise,
        Verdict = verdict,
        Before = item,
        After = to,
        Reasons = [why with { Exercise = item.At.Exercise }],
        Missing = [],
    });
}
