using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Where a progress leads: the next dose, a harder rung where its gate is open, or nowhere yet, with the reason (C3.1, C3.2, R-GATE-01).</summary>
internal sealed class Rises(Protocol protocol, RehabPlan plan, PlanDraft draft, Exposures exposures)
{
    /// <summary>Nothing rises out of the runner's own time: a dose that would leave an exercise without a day waits (R-SCH-09).</summary>
    public Rise Of(PlanItem item)
    {
        var rise = Next(item);
        return rise.Verdict is Verdict.Hold || TimeBudget.Holds(draft, protocol, plan, item, rise.To)
            ? rise
            : new(Verdict.Hold, item.At, Of(TimeBudget.RuleId, item, Reasons.Text(protocol.LadderOf(item.At.Exercise).At(rise.To).Minutes), Reasons.Text(TimeBudget.Longest(plan.Availability))));
    }

    private Rise Next(PlanItem item)
    {
        var ladder = protocol.LadderOf(item.At.Exercise);
        var rung = ladder.Find(item.At.Rung)!;
        var isBelowBase = rung.Level < ladder.Base().Level;
        var dose = item.At.Dose;

        // below the base rung the seed's smallest dose is enough to go on to the plain exercise
        if (dose < (isBelowBase ? Math.Min(Limits.SeedMinimumDose, rung.MaxDose()) : rung.MaxDose()))
        {
            return MoreOf(ladder, rung, dose);
        }

        var harder = ladder.Harder(rung).ToArray();
        if (harder.Length == 0)
        {
            return new(Verdict.Hold, item.At, Of("R-MAX-01", item, item.At.ToString(), null));
        }

        if (Array.Find(harder, r => plan.Availability.Equipment.HasFlag(r.Needs)) is not { } next)
        {
            return isBelowBase && dose < rung.MaxDose()
                ? MoreOf(ladder, rung, dose)
                : new(Verdict.Hold, item.At, Of("R-EQP-01", item, "not-held", Reasons.Kebab(harder[0].Needs)));
        }

        return Blocked(item, ladder, next, isBelowBase) is { } reason
            ? new(Verdict.Hold, item.At, reason)
            : new(Verdict.ProgressRung, ladder.Position(next, next.EntryDose), null);
    }

    private static Rise MoreOf(Ladder ladder, Rung rung, int dose) => new(Verdict.ProgressDose, ladder.Position(rung, dose + 1), null);

    private Finding? Blocked(PlanItem item, Ladder ladder, Rung next, bool isBelowBase)
    {
        if (next.OpensIn > plan.Stage)
        {
            return Of("R-GATE-01", item, Reasons.Kebab(plan.Stage), Reasons.Kebab(next.OpensIn.Value));
        }

        if (!isBelowBase && ladder.GatePainFreeDays > 0)
        {
            var streak = exposures.Streak(item.At.Exercise, draft.On);
            if (streak.Days < ladder.GatePainFreeDays || streak.Sessions < ladder.GateSessions)
            {
                return Of("R-GATE-01", item, $"{streak.Days} days and {streak.Sessions} sessions", $"{ladder.GatePainFreeDays} days and {ladder.GateSessions} sessions without pain");
            }
        }

        var wait = isBelowBase ? Limits.RungRiseDaysBelowBase : Limits.RungRiseDays;
        var rises = draft.Outcomes.Where(o => o.Verdict is Verdict.ProgressRung).ToArray();
        if (rises.Where(o => o.At.Exercise == item.At.Exercise).Select(o => Ago(o.On)).DefaultIfEmpty(wait).Min() is var since && since < wait)
        {
            return Of("R-GATE-01", item, Reasons.Text(since), $"{wait} days since the last harder version");
        }

        return TooFast(protocol, rises, draft.On) is { } pace ? Of("R-PLAN-04", item, pace.Observed, pace.Limit)
            : draft.Outcomes.FirstOrDefault(o => o is { Verdict: Verdict.Add, Rule: Variety.RuleId or Variety.TurnId } && Ago(o.On) < Limits.VarietyRestDays) is { } joined
                ? Of("R-VAR-05", item, $"{Reasons.Text(Ago(joined.On))} days ago", $"{Reasons.Text(Limits.VarietyRestDays)} days")
            : null;
    }

    /// <summary>What speaks against one more harder version in the whole plan on a day (R-PLAN-04); null: nothing.</summary>
    public static (string Observed, string Limit)? TooFast(Protocol protocol, IEnumerable<Outcome> outcomes, DateOnly on)
    {
        var rises = outcomes.Where(o => o.Verdict is Verdict.ProgressRung).Select(o => (Days: on.DayNumber - o.On.DayNumber, o.At.Exercise)).ToArray();

        // a run level keeps its distance to harder versions, and is counted by a limit of its own (R-RUN-06)
        var inWeek = rises.Count(r => r.Days < Limits.PlanRiseWeekDays && !IsRun(protocol, r.Exercise));
        return rises.Any(r => r.Days < Limits.PlanRiseDays) ? ($"{Reasons.Text(rises.Min(r => r.Days))} days ago", $"{Reasons.Text(Limits.PlanRiseDays)} days")
            : inWeek >= Limits.PlanRisesPerWeek ? ($"{Reasons.Text(inWeek)} in {Reasons.Text(Limits.PlanRiseWeekDays)} days", Reasons.Text(Limits.PlanRisesPerWeek))
            : null;
    }

    private static bool IsRun(Protocol protocol, ExerciseId exercise) => protocol.TryGet(exercise, out _) && protocol.LadderOf(exercise).IsRun();

    private int Ago(DateOnly day) => draft.On.DayNumber - day.DayNumber;

    private static Finding Of(string rule, PlanItem item, string observed, string? limit) =>
        new() { Rule = rule, Holds = false, Exercise = item.At.Exercise, Observed = observed, Limit = limit };
}

/// <summary>The next position, or the present one with the finding that blocks a rise.</summary>
internal readonly record struct Rise(Verdict Verdict, LadderPosition To, Finding? Blocked);
