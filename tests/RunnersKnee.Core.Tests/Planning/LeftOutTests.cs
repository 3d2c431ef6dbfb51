using System.Globalization;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Planning;

/// <summary>What does not fit is deferred with a reason an app can show: in the change that caused it, and on the days it concerns.</summary>
public class LeftOutTests
{
    private static readonly Texts English = Texts.For(CultureInfo.InvariantCulture);

    private static readonly Availability Short = new() { TrainingDays = Weekdays.Tuesday | Weekdays.Thursday, Minutes = [0, 12, 0, 12, 0, 0, 0], Equipment = Equipment.Step };

    [Fact]
    public void A_first_plan_says_of_an_exercise_without_a_day_where_there_was_no_room_and_what_it_takes()
    {
        var start = RehabPlanner.Default.Start(Moderate, Short, Monday);

        var bridge = start.Decisions.Single(d => d.Exercise == Bridge);
        bridge.After!.Days.Should().Be(Weekdays.None);
        bridge.Reasons[^1].Should().Be(new Finding { Rule = "R-SCH-09", Holds = true, Exercise = Bridge, Observed = "tuesday 2, thursday 0", Limit = "6" });
        English.Sentence(bridge.Reasons[^1]).Should().Be("No room for Glute bridge on Tuesday (2 min left) and Thursday (0 min left): it takes 6 minutes.");
    }

    [Fact]
    public void Each_session_says_it_again() =>
        RehabPlanner.Default.Sessions(RehabPlanner.Default.Start(Moderate, Short, Monday).Plan, Monday).Take(4)
            .Should().OnlyContain(s => s.LeftOut.Any(f => f.Exercise == Bridge && f.Rule == "R-SCH-09" && f.Observed == "tuesday 2, thursday 0"));

    [Fact]
    public void One_with_fewer_days_than_aimed_at_says_so_in_the_change_and_why_on_the_day_it_misses()
    {
        var start = RehabPlanner.Default.Start(Moderate, Short, Monday);

        var raise = start.Decisions.Single(d => d.Exercise == StraightLegRaise);
        raise.Reasons.Should().Contain(f => f.Rule == "R-SCH-01" && f.Observed == "1" && f.Limit == "7");
        var missed = raise.After!.Days is Weekdays.Tuesday ? 3 : 1;
        RehabPlanner.Default.Sessions(start.Plan, Monday.AddDays(missed)).First().LeftOut
            .Should().ContainSingle(f => f.Exercise == StraightLegRaise).Which.Rule.Should().Be("R-SCH-09");
    }

    [Fact]
    public void Fewer_training_days_than_aimed_at_are_said_once_and_forced_on_nobody()
    {
        var runner = new Runner();

        runner.History[0].Decisions.Single(d => d.Exercise == StraightLegRaise).Reasons.Should().Contain(f => f.Rule == "R-SCH-01" && f.Observed == "3" && f.Limit == "7");
        runner.Session!.LeftOut.Should().BeEmpty();
        runner.WakeUp().Decisions.SelectMany(d => d.Reasons).Should().NotContain(f => f.Rule == "R-SCH-01");
    }

    [Fact]
    public void Less_time_that_moves_nothing_is_still_answered_with_what_it_does_not_hold()
    {
        var runner = new Runner(availability: Short);
        var change = runner.Planner.Reschedule(runner.Plan, Short with { Minutes = [0, 13, 0, 13, 0, 0, 0] }, Monday);

        change.Decisions.Should().BeEmpty();
        change.Reasons.Should().Contain(f => f.Exercise == Bridge && f.Rule == "R-SCH-09" && f.Observed == "tuesday 3, thursday 1");
    }

    [Fact]
    public void A_date_with_less_time_says_what_was_left_of_it_and_what_it_would_take()
    {
        var plan = RehabPlanner.Default.Start(Moderate, EveryOtherDay with { OtherMinutes = new Dictionary<DateOnly, int> { [Monday] = 5 } }, Monday).Plan;

        var left = RehabPlanner.Default.Sessions(plan, Monday).First().LeftOut.Single(f => f.Exercise == Clamshell);
        English.Sentence(left).Should().StartWith("No room for Clamshell on 2026-03-02 (2 ").And.Contain("min left): it takes 4 minutes.");
    }
}
