using RunnersKnee.Scheduling;
using static RunnersKnee.Tests.Scheduling.Weeks;

namespace RunnersKnee.Tests.Scheduling;

/// <summary>R-SCH-10: the day of the longest run has its run first, and a day before it without what loads the knee much.</summary>
public class LongRunDayTests
{
    private const Weekdays MonWedSat = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Saturday;

    private static WeekItem Run => Plk with { Exercise = ExerciseId.Parse("run"), Movement = "run", Min = 2, Max = 4, NonConsecutive = true, IsRun = true, IsUnbudgeted = true };

    [Fact]
    public void A_run_has_that_day_before_any_other()
    {
        var week = Choose(DayOfWeek.Sunday, Weekdays.All, isRunning: true);

        week[0].Should().HaveFlag(Weekdays.Sunday);
        WeekChecker.Count(week[0]).Should().Be(3);
    }

    [Fact]
    public void Without_a_wish_the_runs_lie_as_they_did() => Choose(null, Weekdays.All, isRunning: true)[0].Should().NotHaveFlag(Weekdays.Sunday);

    [Fact]
    public void What_loads_the_knee_much_stays_off_the_day_before_and_the_rest_need_not() =>
        Choose(DayOfWeek.Sunday, Weekdays.Sunday | Weekdays.Wednesday, isRunning: true).Skip(1).Should().Equal(Weekdays.Monday | Weekdays.Wednesday, MonWedSat);

    [Fact]
    public void A_walk_asks_for_no_rest_before_it() =>
        Choose(DayOfWeek.Sunday, Weekdays.Sunday | Weekdays.Wednesday, isRunning: false).Skip(1).Should().Equal(MonWedSat, MonWedSat);

    [Fact]
    public void The_wish_never_costs_a_run()
    {
        var days = Weekdays.Friday | Weekdays.Saturday | Weekdays.Sunday;

        Choose(DayOfWeek.Saturday, days, isRunning: true)[0].Should().Be(Weekdays.Friday | Weekdays.Sunday);
    }

    [Fact]
    public void A_day_that_is_no_day_for_runs_changes_nothing() =>
        Choose(DayOfWeek.Tuesday, Weekdays.Sunday | Weekdays.Wednesday, isRunning: true).Should().Equal(Choose(null, Weekdays.Sunday | Weekdays.Wednesday, isRunning: true));

    [Fact]
    public void It_never_takes_the_last_day_of_an_exercise()
    {
        var request = Request(Weekdays.Saturday, Run with { On = Weekdays.Sunday }, Stu with { Min = 1 });

        Kept(request, DayOfWeek.Sunday, isRunning: true)[1].Should().Be(Weekdays.Saturday);
    }

    private static Weekdays[] Choose(DayOfWeek? day, Weekdays running, bool isRunning) =>
        Kept(Request(MonWedSat, Run with { On = running }, Stu with { Min = 3, Max = 3 }, Brg with { Min = 3, Max = 3 }), day, isRunning);

    private static Weekdays[] Kept(WeekRequest request, DayOfWeek? day, bool isRunning)
    {
        var availability = request.Availability with { LongRunDay = day };
        return [.. WeekPlanner.Choose(request with { Availability = availability, Items = LongRunDay.Keep(request.Items, availability, isRunning) }).Days];
    }
}
