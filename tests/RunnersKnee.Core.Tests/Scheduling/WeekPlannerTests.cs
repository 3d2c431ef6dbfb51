using RunnersKnee.Scheduling;
using static RunnersKnee.Tests.Scheduling.Weeks;

namespace RunnersKnee.Tests.Scheduling;

public class WeekPlannerTests
{
    private const Weekdays MonWedFri = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday;

    [Fact]
    public void The_starting_trio_on_Monday_Wednesday_Friday_is_done_on_all_three_days_and_says_what_it_aims_at()
    {
        var request = Request(MonWedFri, Slr, Cla, Brg);
        var week = Choose(request);

        week.Days.Should().Equal(MonWedFri, MonWedFri, MonWedFri);
        WeekChecker.Short(request, week).Should().Equal("slr 3/7", "brg 3/5");
    }

    [Fact]
    public void The_starting_trio_on_every_day_is_daily_but_for_the_clamshells_which_get_three_days_apart()
    {
        var request = Request(Weekdays.All, Slr, Cla, Brg);
        var week = Choose(request);

        week.Days.Should().Equal(Weekdays.All, MonWedFri, Weekdays.All);
        WeekChecker.Short(request, week).Should().BeEmpty();
    }

    [Fact]
    public void Twice_a_week_goes_to_days_that_lie_evenly() =>
        Choose(Request(Weekdays.All, Cla with { Min = 2, Max = 2 })).Days.Should().Equal(Weekdays.Monday | Weekdays.Thursday);

    [Fact]
    public void Sunday_and_Monday_are_days_in_a_row() =>
        WeekChecker.Count(Choose(Request(Weekdays.Sunday | Weekdays.Monday, Cla)).Days[0]).Should().Be(1);

    [Fact]
    public void A_plank_has_four_days_because_it_may_follow_itself() => WeekChecker.Count(Choose(Request(Weekdays.All, Plk)).Days[0]).Should().Be(4);

    [Fact]
    public void The_clamshells_share_the_week_but_no_day()
    {
        var request = Request(Weekdays.All, Cla, Clb);
        var week = Choose(request);

        week.Days.Should().Equal(MonWedFri, Weekdays.All & ~MonWedFri);
        WeekChecker.Short(request, week).Should().Equal("clb 4/7");
    }

    [Fact]
    public void All_daily_exercises_of_the_seed_take_turns_and_never_fill_one_day_with_twenty_seven_sets()
    {
        var request = Request(Weekdays.All, Slr, Saq, Stu, Clb, Brg);
        var week = Choose(request);

        WeekChecker.Days.Should().AllSatisfy(day => WeekChecker.On(request, week, day).Count().Should().BeLessThanOrEqualTo(4));
        week.Days.Should().NotContain(Weekdays.None);
        week.Days.Sum(WeekChecker.Count).Should().Be(28);
    }

    [Fact]
    public void Two_days_of_ten_minutes_are_a_valid_plan_that_takes_turns_and_says_what_found_no_room()
    {
        var request = Request(Weekdays.Tuesday | Weekdays.Saturday, Slr, Cla, Plk).WithMinutes(10);
        var week = Choose(request);

        week.Days.Should().Equal(Weekdays.Tuesday, Weekdays.Saturday, Weekdays.None);
        WeekChecker.Short(request, week).Should().Equal("slr 1/7", "cla 1/3", "plk 0/3");
    }

    [Fact]
    public void Everybody_gets_a_day_before_the_most_important_gets_a_second()
    {
        var week = Choose(Request(MonWedFri, Slr, Cla, Plk).WithMinutes(10));

        week.Days.Select(WeekChecker.Count).Should().Equal(1, 1, 1);
    }

    [Fact]
    public void What_everybody_aims_at_comes_before_anybodys_extra_days() =>
        Choose(Request(MonWedFri, Brg with { Min = 1, Max = 7 }, Dbg with { Min = 2 }).WithMinutes(10)).Days.Select(WeekChecker.Count).Should().Equal(1, 2);

    [Fact]
    public void An_item_longer_than_every_day_is_left_out_and_said_and_the_others_stay_whole()
    {
        var request = Request(MonWedFri, Slr with { Minutes = 30 }, Cla).WithMinutes(20);
        var week = Choose(request);

        week.Days.Should().Equal(Weekdays.None, MonWedFri);
        WeekChecker.Short(request, week).Should().Equal("slr 0/7");
    }

    [Fact]
    public void A_day_without_minutes_has_no_session() =>
        Choose(Request(MonWedFri, Plk).WithMinutes(20, 20, 0, 20, 20, 20, 20)).Days.Should().Equal(Weekdays.Monday | Weekdays.Friday);

    [Fact]
    public void A_heavy_item_leaves_one_day_of_the_week_free()
    {
        var request = Request(Weekdays.All, Stu);
        var week = Choose(request);

        WeekChecker.Count(week.Days[0]).Should().Be(6);
        WeekChecker.Short(request, week).Should().Equal("stu 6/7");
    }

    [Fact]
    public void Three_heavy_items_never_meet_on_one_day()
    {
        var request = Request(MonWedFri, Stu with { Min = 2 }, Mon, Sls);
        var week = Choose(request);

        week.Days.Select(WeekChecker.Count).Should().Equal(2, 2, 2);
        WeekChecker.Days.Should().AllSatisfy(day => WeekChecker.On(request, week, day).Count().Should().BeLessThanOrEqualTo(2));
    }

    [Fact]
    public void A_barred_day_stays_empty() => Choose(Request(MonWedFri, Stu with { Barred = Weekdays.Wednesday })).Days[0].Should().Be(Weekdays.Monday | Weekdays.Friday);

    [Fact]
    public void Days_of_the_plan_before_are_kept_where_they_still_are_right()
    {
        var before = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Sunday;
        Choose(Request(Weekdays.All, Cla with { Previous = before })).Days.Should().Equal(before);
    }

    [Fact]
    public void A_newcomer_moves_nobody()
    {
        var request = Request(MonWedFri, Slr, Cla);
        var week = Choose(request);

        var grown = request.After(week);
        Choose(grown with { Items = [.. grown.Items, Plk] }).Days.Should().Equal(week.Days[0], week.Days[1], MonWedFri);
    }

    [Fact]
    public void The_fullest_day_is_as_short_as_it_can_be()
    {
        var request = Request(Weekdays.All, Plk with { Min = 2, Max = 2 }, Dbg with { Min = 2, Max = 2 }, Mon);
        WeekChecker.Days.Max(day => WeekChecker.On(request, Choose(request), day).Sum(i => i.Minutes)).Should().Be(6);
    }

    [Fact]
    public void A_running_day_opens_with_the_first_warm_up_that_is_not_trained_that_day()
    {
        WarmUps(Request(MonWedFri, Brg, Cla).Running(Weekdays.Monday | Weekdays.Tuesday)).Should().Equal((Brg.Exercise, Weekdays.Tuesday), (N90.Exercise, Weekdays.Monday));
    }

    [Fact]
    public void A_warm_up_counts_towards_the_most_days_of_its_exercise_and_keeps_its_spacing()
    {
        var request = Request(MonWedFri, Mon) with { WarmUps = [Mon with { Minutes = 2 }] };
        var running = request.Availability with { RunningDays = Weekdays.Sunday | Weekdays.Saturday };

        WarmUps(request with { Availability = running }).Should().BeEmpty();
        WarmUps(request with { Items = [Mon with { Max = 2 }], Availability = running with { TrainingDays = Weekdays.Tuesday | Weekdays.Thursday } })
            .Should().Equal((Mon.Exercise, Weekdays.Saturday));
    }

    [Fact]
    public void A_warm_up_uses_minutes_where_the_day_has_a_budget_and_none_of_the_four_places()
    {
        var request = Request(MonWedFri, Slr, Cla, Plk, Dbg).Running(Weekdays.Monday);

        WarmUps(request).Should().Equal((Brg.Exercise, Weekdays.Monday));
        WarmUps(request.WithMinutes(28)).Should().BeEmpty();
        WarmUps(request.WithMinutes(30)).Should().Equal((Brg.Exercise, Weekdays.Monday));
    }

    [Fact]
    public void A_request_without_items_is_an_empty_week() => Choose(Request(MonWedFri)).Days.Should().BeEmpty();

    private static WeekChoice Choose(WeekRequest request)
    {
        var week = WeekPlanner.Choose(request);
        WeekChecker.Violations(request, week).Should().BeEmpty();
        return week;
    }

    private static IEnumerable<(ExerciseId, Weekdays)> WarmUps(WeekRequest request) => WeekChecker.WarmUps(request, Choose(request));
}
