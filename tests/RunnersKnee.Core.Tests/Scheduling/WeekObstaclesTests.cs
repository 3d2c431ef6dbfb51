using RunnersKnee.Scheduling;
using static RunnersKnee.Tests.Scheduling.Weeks;

namespace RunnersKnee.Tests.Scheduling;

public class WeekObstaclesTests
{
    private const Weekdays TueThu = Weekdays.Tuesday | Weekdays.Thursday;

    [Fact]
    public void No_room_on_Tuesday_and_Thursday_is_said_with_the_minutes_left_and_the_minutes_it_takes() =>
        Why(Request(TueThu, Slr, Cla with { Minutes = 15 }).WithMinutes(0, 20, 0, 10, 0, 0, 0), 1, TueThu, Weekdays.None).Should().Equal("R-SCH-09 tuesday 12, thursday 2 of 15");

    [Fact]
    public void A_day_that_already_holds_four_says_so_however_short_the_time_is() =>
        Why(Request(Weekdays.Monday, Slr, Cla, Plk, Dbg, Brg).WithMinutes(30), 4, [.. Enumerable.Repeat(Weekdays.Monday, 4), Weekdays.None]).Should().Equal("R-VAR-07 monday of 4");

    [Fact]
    public void A_third_exercise_that_loads_the_knee_much_says_that_two_a_day_is_the_most() =>
        Why(Request(TueThu, Stu, Mon, Sls), 2, TueThu, Weekdays.Tuesday, Weekdays.Thursday).Should().Equal("R-SCH-04 tuesday of 2");

    [Fact]
    public void The_seventh_day_says_that_one_stays_free_of_heavy_exercises() =>
        Why(Request(Weekdays.All, Stu), 0, Weekdays.All & ~Weekdays.Sunday).Should().Equal("R-SCH-06 sunday of 1");

    [Fact]
    public void The_other_clamshell_has_the_day() =>
        Why(Request(TueThu, Cla, Clb), 1, Weekdays.Thursday, Weekdays.Tuesday).Should().Equal("R-SCH-03 thursday");

    [Fact]
    public void The_days_beside_its_own_say_that_it_needs_a_day_between() =>
        Why(Request(Weekdays.Monday | Weekdays.Tuesday | Weekdays.Sunday, Cla), 0, Weekdays.Monday).Should().Equal("R-SCH-02 tuesday, sunday");

    [Fact]
    public void Different_days_may_have_different_reasons() =>
        Why(Request(TueThu | Weekdays.Saturday, Slr, Cla, Plk, Dbg, Brg).WithMinutes(0, 60, 0, 10, 0, 60, 0), 4, TueThu, Weekdays.Tuesday, Weekdays.Tuesday, Weekdays.Tuesday, Weekdays.None)
            .Should().Equal("R-VAR-07 tuesday of 4", "R-SCH-09 thursday 2 of 5");

    [Fact]
    public void Its_own_days_days_off_and_days_with_room_say_nothing() =>
        Why(Request(TueThu, Slr), 0, Weekdays.Tuesday).Should().BeEmpty();

    private static IEnumerable<string> Why(WeekRequest request, int item, params Weekdays[] days) =>
        new WeekObstacles(request, days).Of(item).Select(f => $"{f.Rule} {f.Observed}{(f.Limit is null ? "" : $" of {f.Limit}")}");
}
