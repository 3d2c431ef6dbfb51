using CsCheck;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Tests.Scheduling;

public class WeekPlannerProperties
{
    [Fact]
    public void No_week_breaks_a_rule() =>
        Weeks.Random.Sample(request => WeekChecker.Violations(request, WeekPlanner.Choose(request)).Should().BeEmpty(), iter: 3_000);

    [Fact]
    public void The_same_request_gives_the_same_week() =>
        Weeks.Random.Sample(request => WeekPlanner.Choose(request).Should().BeEquivalentTo(WeekPlanner.Choose(request), same => same.WithStrictOrdering().ComparingByMembers<WeekChoice>()), iter: 1_000);

    [Fact]
    public void A_week_that_is_asked_for_again_does_not_move_a_day() =>
        Weeks.Random.Sample(
            request =>
            {
                var week = WeekPlanner.Choose(request);
                WeekPlanner.Choose(request.After(week)).Should().BeEquivalentTo(week, same => same.WithStrictOrdering().ComparingByMembers<WeekChoice>());
            },
            iter: 2_000);

    [Fact]
    public void The_most_important_item_is_never_left_out_when_it_would_fit_a_week_of_its_own() =>
        Weeks.Random.Where(request => request.Items.Count > 0).Sample(
            request =>
            {
                var alone = WeekPlanner.Choose(request with { Items = [request.Items[0]] });
                var together = WeekPlanner.Choose(request);
                (together.Days[0] is Weekdays.None).Should().Be(alone.Days[0] is Weekdays.None);
            },
            iter: 2_000);

    [Fact]
    public void Nobody_waits_beside_a_day_that_would_hold_one_more_session() =>
        Weeks.Random.Sample(
            request =>
            {
                var week = WeekPlanner.Choose(request);
                foreach (var i in Enumerable.Range(0, request.Items.Count).Where(i => WeekChecker.Count(week.Days[i]) < request.Items[i].Max))
                {
                    foreach (var day in WeekChecker.Days.Where(day => !week.Days[i].HasFlag(day)))
                    {
                        EveryWeek.IsAllowed(request, [.. week.Days.Select((days, k) => k == i ? days | day : days)]).Should().BeFalse();
                    }
                }
            },
            iter: 500);

    [Fact]
    public void The_clamshells_never_share_a_day() =>
        Weeks.Random.Sample(
            request =>
            {
                var week = WeekPlanner.Choose(request);
                var strength = DaysOf(request, week, Weeks.Cla);
                (strength & DaysOf(request, week, Weeks.Clb)).Should().Be(Weekdays.None);
                (strength & WeekChecker.WarmUps(request, week).SingleOrDefault(w => w.Item1 == Weeks.Clb.Exercise).Item2).Should().Be(Weekdays.None);
            },
            iter: 1_000);

    [Fact]
    public void In_small_weeks_the_shares_are_the_best_there_are() =>
        Weeks.Small.Sample(
            request =>
            {
                var best = EveryWeek.Of(request).Select(days => EveryWeek.Shares(request, days)).Max(EveryWeek.Order);
                EveryWeek.Shares(request, WeekPlanner.Choose(request).Days).Should().Equal(best);
            },
            iter: 100);

    [Fact]
    public void In_small_weeks_no_other_week_with_the_same_shares_is_better_on_running_days_moved_days_spread_or_the_fullest_day() =>
        Weeks.Small.Sample(
            request =>
            {
                var week = WeekPlanner.Choose(request).Days;
                var same = EveryWeek.Of(request).Where(days => days.Select(WeekChecker.Count).SequenceEqual(week.Select(WeekChecker.Count)));
                EveryWeek.Cost(request, week).Should().Equal(same.Select(days => EveryWeek.Cost(request, days)).Min(EveryWeek.Order));
            },
            iter: 100);

    private static Weekdays DaysOf(WeekRequest request, WeekChoice week, WeekItem item) =>
        request.Items.Select((i, n) => i.Exercise == item.Exercise ? week.Days[n] : Weekdays.None).Aggregate(Weekdays.None, (a, b) => a | b);
}
