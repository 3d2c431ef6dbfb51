using System.Globalization;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What is left until running is back (C5.1): beyond the last walk-run level, and four good runs at the goal over two weeks.</summary>
internal static class RunReturnExit
{
    /// <param name="protocol">The protocol; one without a ladder of running never meets them.</param>
    /// <param name="plan">The plan as it was.</param>
    /// <param name="draft">The plan as it is now.</param>
    /// <param name="readings">What the log says.</param>
    /// <param name="exposures">What was done when.</param>
    public static List<Finding> Criteria(Protocol protocol, RehabPlan plan, PlanDraft draft, Readings readings, Exposures exposures)
    {
        var inStage = readings.On.DayNumber - plan.StageSince.DayNumber;
        var ladder = RunLadder.Of(protocol);
        return
        [
            new() { Rule = "R-CRI-13", Holds = ladder is not null && draft.Run is { } run && ladder.IsDistance(run.At), Observed = draft.Run?.At.Rung, Limit = ladder?.AtLevel(Limits.RunDistanceLevel).Rung },
            ladder is null ? new() { Rule = "R-CRI-14", Holds = false } : Goal(plan, readings, new RunLog(readings, exposures, ladder)),
            new() { Rule = "R-STG-02", Holds = inStage >= Limits.StageMinDays, Observed = Reasons.Text(inStage), Limit = Reasons.Text(Limits.StageMinDays) },
        ];
    }

    /// <summary>Minutes the runner wants back, as far as a plan prescribes them; null: the goal is a distance.</summary>
    public static int? GoalMinutes(Intake intake) =>
        intake.GoalRunMinutes is { } goal ? Math.Min(goal, Limits.RunMostMinutes) : intake.GoalRunKilometres is null ? Limits.GoalRunMinutes : null;

    /// <summary>A run at the goal of the intake, whatever else is asked of it; null: its length was not reported.</summary>
    public static bool? IsAtGoal(Intake intake, ExerciseReport report)
    {
        var minutes = GoalMinutes(intake);
        bool? isLong = minutes is null ? true : report.RunMinutes is { } ran ? ran >= minutes : null;
        bool? isFar = intake.GoalRunKilometres is null ? true : report.RunKilometres is { } far ? far >= intake.GoalRunKilometres : null;
        return isLong is false || isFar is false ? false : isLong is null || isFar is null ? null : true;
    }

    /// <summary>Good runs at the goal since the last one that was not taken well, the first of them two weeks ago; a length that is not known counts for nothing.</summary>
    private static Finding Goal(RehabPlan plan, Readings readings, RunLog log)
    {
        var (good, unknown, first) = (0, 0, readings.On);
        for (var day = readings.On; day >= plan.StageSince && readings.Ago(day) <= FeedbackLog.LookbackDays; day = day.AddDays(-1))
        {
            if (log.On(day) is not { } report)
            {
                continue;
            }

            if (log.IsFailure(day, report))
            {
                break;
            }

            if (log.Ladder.IsDistance(report.At) && RunTable.IsSuccess(log.Observe(day, report), readings.Policy))
            {
                var isAtGoal = IsAtGoal(plan.Intake, report);
                unknown += isAtGoal is null ? 1 : 0;
                if (isAtGoal is true && log.IsSuccess(day, report))
                {
                    (good, first) = (good + 1, day);
                }
            }
        }

        var over = readings.On.DayNumber - first.DayNumber;
        var isMet = good >= Limits.GoalRuns && over >= Limits.GoalRunDays;
        return new()
        {
            Rule = "R-CRI-14",
            Holds = isMet ? true : good < Limits.GoalRuns && good + unknown >= Limits.GoalRuns ? null : false,
            Observed = string.Create(CultureInfo.InvariantCulture, $"{good} runs in {over} days"),
            Limit = string.Create(CultureInfo.InvariantCulture, $"{Limits.GoalRuns} runs in {Limits.GoalRunDays} days"),
        };
    }
}
