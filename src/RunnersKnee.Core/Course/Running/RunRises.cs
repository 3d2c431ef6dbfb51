using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Where two good runs in a row lead: a level more, or at distance some minutes more, never both (C8.3).</summary>
internal sealed class RunRises(RehabPlan plan, PlanDraft draft, RunLog log, Func<bool> isDistanceGoalMet)
{
    public const string Spike = "R-RUN-08";

    public RunRise Of(PlanItem item)
    {
        var ladder = log.Ladder;
        var rung = ladder.Find(item.At.Rung)!;

        // while the knee settles or strength is built nothing about running grows (R-RUN-00)
        return plan.Stage < Stage.RunReturn ? Stays(item, RunLevels.WhoRuns, Reasons.Kebab(plan.Stage), Reasons.Kebab(Stage.RunReturn))
            : !ladder.IsDistance(item.At) ? Level(item, rung)
            : IsAtGoal(item) ? Level(item, rung)
            : Minutes(item, rung);
    }

    private RunRise Level(PlanItem item, Rung rung)
    {
        var ladder = log.Ladder;
        if (ladder.Harder(rung).FirstOrDefault() is not { } next)
        {
            return Stays(item, "R-MAX-01", item.At.ToString(), null);
        }

        var to = item with { At = ladder.Position(next, 0), RunMinutes = next.Level < Limits.RunDistanceLevel ? null : item.RunMinutes ?? next.Unbroken() };
        return next.OpensIn > plan.Stage
            ? Stays(item, "R-GATE-01", Reasons.Kebab(plan.Stage), Reasons.Kebab(next.OpensIn.Value))
            : new(Verdict.ProgressRung, to, null);
    }

    /// <summary>
    /// At most 110 % of the longest good run of 30 days. A run beyond the cap is no reward: no more of it counts than the cap allowed. After a step
    /// down the first rise only leads back to what was run well before it.
    /// </summary>
    private RunRise Minutes(PlanItem item, Rung rung)
    {
        var cap = item.RunMinutes ?? rung.Unbroken();
        if (IsFar && log.LastRun() is { } last && log.On(last) is { RunKilometres: null })
        {
            // minutes alone never tell whether a distance is reached, so nothing grows towards it
            return Stays(item, "R-MIS-01", "run-kilometres", null);
        }

        if (log.Longest() is not { } longest)
        {
            return Stays(item, Spike, "not-reported", Reasons.Text(cap));
        }

        var isComingBack = draft.Outcomes.Any(o => o.At.Exercise == item.At.Exercise && o.On == item.Since && o.Verdict is Verdict.Regress or Verdict.StopToday);
        var allowed = isComingBack
            ? Math.Max(Spiked(Math.Min(longest, cap)), Math.Min(longest, cap * 100 / Limits.RunReducedPercent))
            : Spiked(Math.Min(longest, cap));
        allowed = Math.Min(allowed, IsFar ? Limits.RunMostMinutes : Goal ?? Limits.RunMostMinutes);
        return allowed > cap
            ? new(Verdict.ProgressDose, item with { RunMinutes = allowed }, null)
            : Stays(item, Spike, $"{Reasons.Text(longest)} min", $"{Reasons.Text(Limits.RunSpikePercent)} %");
    }

    public static int Spiked(int minutes) => minutes * Limits.RunSpikePercent / 100;

    private int? Goal => RunReturnExit.GoalMinutes(plan.Intake);

    /// <summary>The runner wants a distance back, beside minutes or without.</summary>
    private bool IsFar => plan.Intake.GoalRunKilometres is not null;

    private bool IsAtGoal(PlanItem item) => IsFar ? isDistanceGoalMet() : item.RunMinutes >= Goal;

    private static RunRise Stays(PlanItem item, string rule, string? observed, string? limit) =>
        new(Verdict.Hold, null, new() { Rule = rule, Holds = false, Exercise = item.At.Exercise, Observed = observed, Limit = limit });
}

/// <summary>The run after a rise, or the finding that blocks it.</summary>
internal readonly record struct RunRise(Verdict Verdict, PlanItem? To, Finding? Blocked);
