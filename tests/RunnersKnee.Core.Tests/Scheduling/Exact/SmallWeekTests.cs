using RunnersKnee.Peers;
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

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(40)]
    public void A_search_that_runs_out_of_steps_says_so_and_still_breaks_no_rule(int steps)
    {
        var solver = new WeekSolver(steps);
        var unproven = 0;
        foreach (var problem in FrozenWeeks.Problems(WeekFamily.X, 100).Concat(SmallWeeks.Draw(300)))
        {
            var masks = new byte[problem.Count];
            unproven += solver.Solve(problem, masks) ? 0 : 1;
            new WeekJudge(problem).Violations(masks).Should().BeEmpty();
        }

        unproven.Should().BePositive();
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
