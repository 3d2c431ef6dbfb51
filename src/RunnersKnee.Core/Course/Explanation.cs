using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Every row of the table for the last report of every exercise.</summary>
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
        foreach (var item in plan.Items.Where(i => !i.IsWarmUp && !i.IsCheck && protocol.TryGet(i.At.Exercise, out _) && !protocol.LadderOf(i.At.Exercise).IsRun()))
        {
            if (exposures.Before(on.AddDays(1), item.At.Exercise) is { } last && protocol.LadderOf(item.At.Exercise).TryGet(last.Report.At, out var rung))
            {
                var judged = judge.Of(last.On, last.Report, rung, item);
                findings.AddRange(DecisionTable.Rows.Select(row => reasons.Of(row.Id, judged, Holds(row, judged))));
            }
        }

        return findings;
    }

    /// <summary>A row about pain, or the absence of everything, cannot be judged without the number unless it fires already.</summary>
    private static bool? Holds(DecisionTable.Row row, Judged judged) =>
        judged.Judgement.Has(row.Id) && !(judged.IsOpen && row.Ruling is Ruling.Progress) ? true
        : judged.Report.During is null && row.Id is "R-STOP-02" or "R-STOP-03" or "R-REG-04" or "R-RED-01" or "R-HLD-02" or "R-PRG-01" ? null
        : false;
}
