using RunnersKnee.Peers;

namespace RunnersKnee.Tests.Scheduling.Exact;

/// <summary>Ten thousand weeks that anybody can draw, and the sums of their one best answer.</summary>
public class FrozenWeekTests
{
    [Theory]
    [InlineData(WeekFamily.P)]
    [InlineData(WeekFamily.T)]
    [InlineData(WeekFamily.S)]
    [InlineData(WeekFamily.X)]
    public void The_weeks_are_the_frozen_ones(WeekFamily family) =>
        WeekSums.OfInputs(FrozenWeeks.All(family)).Should().Be(FrozenWeeks.InputSum(family));

    [Theory]
    [InlineData(WeekFamily.P)]
    [InlineData(WeekFamily.T)]
    [InlineData(WeekFamily.S)]
    [InlineData(WeekFamily.X)]
    public void Every_answer_is_proven_and_is_the_frozen_one(WeekFamily family)
    {
        var unproven = 0;
        WeekSums.OfMasks(FrozenWeeks.Problems(family, FrozenWeeks.Count(family)), problem =>
        {
            var week = Solved.Of(problem);
            unproven += week.IsProven ? 0 : 1;
            return week.Masks;
        }).Should().Be(FrozenWeeks.MaskSum(family));
        unproven.Should().Be(0);
    }

    [Fact]
    public void Another_answer_has_another_sum() =>
        WeekSums.OfMasks(FrozenWeeks.Problems(WeekFamily.P, FrozenWeeks.Count(WeekFamily.P)), problem => new byte[problem.Count]).Should().NotBe(FrozenWeeks.MaskSum(WeekFamily.P));
}
