using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Every row of the table for the last report of every exercise, and of the table of running for the last run.</summary>
internal static class Explanation
{
    public static List<Finding> Of(Protocol protocol, RehabPlan plan, FeedbackLog log, DateOnly on)
    {
        var readings = new Readings(plan, log, on);
        var screening = new Screening(protocol, plan, readings);
        var exposures = new Exposures(readings, protocol);
        var judge = new Judge(readings, exposures, plan, screening.Urgency);
        var reasons = new Reasons(readings, screening);
        List<Finding> findings = [];
        foreach (var item in plan.Items.Where(i => !i.IsWarmUp && !i.IsCheck && protocol.TryGet(i.At.Exercise, out _)))
        {
            if (protocol.LadderOf(item.At.Exercise) is var ladder && ladder.IsRun())
            {
                findings.AddRange(OfRun(new PlanDraft(protocol, plan, on), protocol, item, new RunLog(readings, exposures, ladder), readings, screening));
                continue;
            }

            if (exposures.Before(on.AddDays(1), item.At.Exercise) is { } last && protocol.LadderOf(item.At.Exercise).TryGet(last.Report.At, out var rung))
            {
                var judged = judge.Of(last.On, last.Report, rung, item);
                findings.AddRange(DecisionTable.Rows.Select(row => reasons.Of(row.Id, judged, Holds(row, judged))));
            }
        }

        return findings;
    }

    private static IEnumerable<Finding> OfRun(PlanDraft draft, Protocol protocol, PlanItem item, RunLog log, Readings readings, Screening screening)
    {
        var last = Enumerable.Range(0, FeedbackLog.LookbackDays + 1).Select(ago => readings.On.AddDays(-ago)).FirstOrDefault(day => log.On(day) is not null);
        if (log.On(last) is not { } report)
        {
            return [];
        }

        var judged = new RunJudge(protocol, draft, log, readings.Policy, screening.Urgency, isUnstable: false).Of(last, report, item);
        var reasons = new RunReasons(readings, screening);
        return RunTable.Rows.Select(row => reasons.Of(row.Id, judged, HoldsForRun(row, judged)));
    }

    private static bool? HoldsForRun(Row<RunObservation, RunRuling> row, RunJudged judged) =>
        judged.Judgement.Fired.Contains(row.Id) && !(judged.IsOpen && row.Ruling is RunRuling.Advance) ? true
        : judged.Report.During is null && row.Id is "R-RUN-02" or "R-RUN-04" or "R-RUN-06" or "R-RUN-07" ? null
        : false;

    /// <summary>A row about pain, or the absence of everything, cannot be judged without the number unless it fires already.</summary>
    private static bool? Holds(Row<Observation, Ruling> row, Judged judged) =>
        judged.Judgement.Has(row.Id) && !(judged.IsOpen && row.Ruling is Ruling.Progress) ? true
        : judged.Report.During is null && row.Id is "R-STOP-02" or "R-STOP-03" or "R-REG-04" or "R-RED-01" or "R-HLD-02" or "R-PRG-01" ? null
        : false;
}
