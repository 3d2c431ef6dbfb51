using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Tests.Scheduling.Exact;

public class SmallWeekTests
{
    [Fact]
    public void Twelve_hundred_small_weeks_are_the_best_of_all_weeks_there_are_down_to_the_earliest_days()
    {
        foreach (var problem in SmallWeeks.Draw(1_200))
        {
            var week = Solved.Of(problem);
            week.IsProven.Should().BeTrue();
            week.Masks.Should().Equal(SmallWeeks.Best(problem));
        }
    }

    [Fact]
    public void A_problem_that_was_filled_before_leaves_nothing_behind()
    {
        var problems = SmallWeeks.Draw(200).ToList();
        var solver = new WeekSolver();
        foreach (var problem in problems.Concat(problems.AsEnumerable().Reverse()))
        {
            var masks = new byte[problem.Count];
            _ = solver.Solve(problem, masks);
            masks.Should().Equal(Solved.Of(problem).Masks);
        }
    }

    [Fact]
    public void Solving_asks_for_no_memory()
    {
        var problems = SmallWeeks.Draw(200).ToArray();
        var solver = new WeekSolver();
        var masks = new byte[WeekProblem.MostParts];
        Solve();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Solve();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Solve()
        {
            foreach (var problem in problems)
            {
                _ = solver.Solve(problem, masks);
            }
        }
    }
}
