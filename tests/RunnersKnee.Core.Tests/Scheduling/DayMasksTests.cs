using RunnersKnee.Scheduling;

namespace RunnersKnee.Tests.Scheduling;

public class DayMasksTests
{
    [Fact]
    public void Sunday_and_Monday_follow_each_other() => DayMasks.IsSpaced((int)(Weekdays.Sunday | Weekdays.Monday)).Should().BeFalse();

    [Fact]
    public void A_week_that_repeats_has_seven_ways_to_train_three_days_apart_and_none_for_four()
    {
        var spaced = Enumerable.Range(0, 128).Where(DayMasks.IsSpaced).ToList();
        spaced.Count(m => DayMasks.Count(m) == 3).Should().Be(7);
        spaced.Should().NotContain(m => DayMasks.Count(m) > 3);
    }

    [Fact]
    public void The_most_spaced_days_of_every_set_are_those_of_its_best_spaced_part() =>
        Enumerable.Range(0, 128).Should().AllSatisfy(mask =>
            DayMasks.MostSpaced(mask).Should().Be(Enumerable.Range(0, 128).Where(m => (m & ~mask) == 0 && DayMasks.IsSpaced(m)).Max(DayMasks.Count)));

    [Theory]
    [InlineData(0b0001001, 25)]
    [InlineData(0b0000101, 29)]
    [InlineData(0b0010101, 17)]
    [InlineData(0b1111111, 7)]
    [InlineData(0b0000001, 49)]
    [InlineData(0, 0)]
    public void Evenly_spread_days_have_the_lowest_unevenness(int mask, int unevenness) => DayMasks.Unevenness(mask).Should().Be(unevenness);
}
