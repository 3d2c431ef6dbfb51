using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>All of an assessment that is about running: the open runs, then what follows from the days since.</summary>
internal static class Runs
{
    /// <summary>True: the run got harder.</summary>
    public static bool Judge(Protocol protocol, RehabPlan plan, PlanDraft draft, RunLog log, Readings readings, Screening screening, Finding? cap, DateOnly first, bool isUnstable)
    {
        var judge = new RunJudge(protocol, draft, log, readings.Policy, screening.Urgency, isUnstable);
        var rises = new RunRises(plan, draft, log, () => HasRunTheDistance(plan, log, readings.On));
        new RunAssessment(draft, log, judge, new RunReasons(readings, screening), rises, readings, plan, cap, first).Run();
        RunUpkeep.Settle(plan, draft, log);
        return draft.Decisions.Any(d => d.Verdict is Verdict.ProgressRung or Verdict.ProgressDose && d.Exercise == log.Ladder.Exercise);
    }

    private static bool HasRunTheDistance(RehabPlan plan, RunLog log, DateOnly on) => Enumerable.Range(0, Limits.RunLongestDays + 1).Select(ago => on.AddDays(-ago))
        .Any(day => log.On(day) is { } report && RunReturnExit.IsAtGoal(plan.Intake, report) is true && log.IsSuccess(day, report));
}
