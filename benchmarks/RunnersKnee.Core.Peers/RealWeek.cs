using RunnersKnee.Scheduling;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Peers;

/// <summary>What a real plan asked of its week.</summary>
internal sealed record RealWeek(Stage Stage, WeekRequest Request)
{
    public WeekProblem ToProblem()
    {
        var problem = new WeekProblem();
        WeekQuestion.Fill(problem, Request);
        return problem;
    }
}
