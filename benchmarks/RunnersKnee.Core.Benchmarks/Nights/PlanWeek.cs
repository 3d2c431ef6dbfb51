using RunnersKnee.Ladders;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Benchmarks.Nights;

/// <summary>The week of a plan as a problem: its exercises with their minutes and frequencies, and the runner's days and minutes.</summary>
internal static class PlanWeek
{
    private const int NoLimit = 255;

    public static WeekProblem Of(RehabPlan plan)
    {
        var problem = new WeekProblem { RunningDays = (int)plan.Availability.RunningDays, HasDayLimits = true, Spread = WeekSpread.Gaps };
        for (var day = 0; day < problem.Budgets.Length; day++)
        {
            problem.Budgets[day] = plan.Availability.Minutes?[day] ?? NoLimit;
        }

        foreach (var item in plan.Items.Where(item => !item.IsWarmUp && !item.IsCheck))
        {
            problem.Parts[problem.Count] = PartOf(item, (int)plan.Availability.TrainingDays, problem.Count);
            problem.Count++;
        }

        return problem;
    }

    private static WeekPart PartOf(PlanItem item, int days, int movement)
    {
        var ladder = Protocol.Standard.LadderOf(item.At.Exercise);
        var (min, max, isSpaced) = ladder.Frequency.PerWeek;
        return new()
        {
            Minutes = ladder.At(item.At, Purpose.Training).Minutes,
            Least = 1,
            Aim = min,
            Most = max,
            Days = days,
            Previous = (int)item.Days,
            HasPrevious = true,
            IsSpaced = isSpaced,
            IsHeavy = ladder.Find(item.At.Rung)?.KneeLoad >= KneeLoad.Moderate,
            Movement = movement,
        };
    }
}
