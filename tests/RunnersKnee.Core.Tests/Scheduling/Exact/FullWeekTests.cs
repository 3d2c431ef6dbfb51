using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Tests.Scheduling.Exact;

public class FullWeekTests
{
    /// <summary>A lived week: three checks of function and six exercises that want 32 places of the 28 there are.</summary>
    private static readonly WeekPart[] Parts =
    [
        Part(2, 1, 1, 0b0000000, movement: 0, isSpaced: true, isHeavy: true),
        Part(6, 1, 1, 0b0000000, movement: 1, isHeavy: true),
        Part(30, 1, 1, 0b0000000, movement: 2, isSpaced: true),
        Part(10, 7, 7, 0b1111111, movement: 3),
        Part(12, 3, 4, 0b1010100, movement: 4, isSpaced: true),
        Part(11, 5, 7, 0b1111111, movement: 5),
        Part(5, 3, 4, 0b1010110, movement: 6),
        Part(10, 7, 7, 0b0101011, movement: 4),
        Part(6, 3, 4, 0b0101001, movement: 8),
    ];

    [Fact]
    public void A_week_that_is_full_to_the_last_of_four_places_a_day_is_proven_without_trying_every_arrangement()
    {
        var problem = new WeekProblem { Count = Parts.Length, HasDayLimits = true, Spread = WeekSpread.Gaps };
        problem.Budgets.AsSpan().Fill(DayLanes.Most);
        Parts.CopyTo(problem.Parts, 0);
        var masks = new byte[Parts.Length];

        // by search alone it takes 146,645 steps to see that nobody can have one day more
        new WeekSolver(steps: 10_000).Solve(problem, masks).Should().BeTrue();

        masks.Should().Equal(0b0000010, 0b0001000, 0b0000010, 0b1111111, 0b1010100, 0b1110101, 0b1010100, 0b0101011, 0b0101001);
        masks.Sum(mask => DayLanes.Count(mask)).Should().Be(28);
    }

    private static WeekPart Part(int minutes, int aim, int most, int previous, int movement, bool isSpaced = false, bool isHeavy = false) => new()
    {
        Minutes = minutes,
        Least = 1,
        Aim = aim,
        Most = most,
        Days = 0b1111111,
        Previous = previous,
        HasPrevious = previous != 0,
        IsSpaced = isSpaced,
        IsHeavy = isHeavy,
        Movement = movement,
    };
}
