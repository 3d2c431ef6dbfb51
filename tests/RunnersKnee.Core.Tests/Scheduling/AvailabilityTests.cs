namespace RunnersKnee.Tests.Scheduling;

public class AvailabilityTests
{
    private static readonly DateOnly Monday = new(2026, 3, 2);
    private static readonly Availability Week = new() { TrainingDays = Weekdays.All, Equipment = Equipment.None };

    [Fact]
    public void A_range_of_days_off_holds_both_its_ends() =>
        Week.WithDaysOff(Monday, Monday.AddDays(2)).OtherMinutes.Should().BeEquivalentTo(new Dictionary<DateOnly, int> { [Monday] = 0, [Monday.AddDays(1)] = 0, [Monday.AddDays(2)] = 0 });

    [Fact]
    public void A_travel_week_replaces_what_was_said_of_its_dates_and_keeps_the_others()
    {
        var dates = Week.WithDaysOff(Monday, Monday.AddDays(8)).WithMinutes(Monday.AddDays(1), Monday.AddDays(7), 15).OtherMinutes!;

        dates.Should().HaveCount(9);
        dates.Values.Should().Equal(0, 15, 15, 15, 15, 15, 15, 15, 0);
    }

    [Fact]
    public void A_journey_that_is_called_off_leaves_no_trace()
    {
        Week.WithDaysOff(Monday, Monday.AddDays(6)).WithMinutes(Monday, Monday.AddDays(6), null).Should().Be(Week);
        Week.WithDaysOff(Monday, Monday.AddDays(6)).WithMinutes(Monday, Monday.AddDays(5), null).OtherMinutes!.Keys.Should().Equal(Monday.AddDays(6));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(366, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 256)]
    public void A_range_that_runs_backwards_or_for_years_or_has_no_such_minutes_is_refused(int days, int minutes) =>
        FluentActions.Invoking(() => Week.WithMinutes(Monday, Monday.AddDays(days), minutes)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_range_may_last_a_year_and_end_with_the_calendar()
    {
        Week.WithDaysOff(Monday, Monday.AddDays(365)).OtherMinutes.Should().HaveCount(366);
        Week.WithDaysOff(DateOnly.MaxValue, DateOnly.MaxValue).OtherMinutes.Should().HaveCount(1);
    }
}
