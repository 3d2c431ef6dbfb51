using RunnersKnee.Course;
using RunnersKnee.Scheduling;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Nights;

/// <summary>The week of a plan as a problem, just as a change would ask for it.</summary>
internal static class PlanWeek
{
    public static WeekProblem Of(RehabPlan plan)
    {
        var draft = new PlanDraft(Protocol.Standard, plan, plan.AssessedOn);
        var problem = new WeekProblem();
        WeekQuestion.Fill(problem, WeekRequests.Of(WeekRequests.Items(draft), draft, Protocol.Standard, plan.Availability, plan.Stage));
        return problem;
    }
}
