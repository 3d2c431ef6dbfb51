using RunnersKnee.Tests.Course.Staging;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>What the plan as a whole asks for, and what it says where a runner could otherwise wait for ever.</summary>
public class PlanMissingTests
{
    [Fact]
    public void While_the_stairs_are_not_known_the_way_to_running_asks_for_them()
    {
        var runner = new Runner(Runner.Calm);

        runner.WakeUpWell(stairs: null).Missing.Should().Contain("stairs-pain");
        runner.WakeUpWell(stairs: 1).Missing.Should().NotContain("stairs-pain");
        new Runner().WakeUpWell(stairs: null).Missing.Should().NotContain("stairs-pain", "the first stage does not end by them");
    }

    [Theory]
    [InlineData(41, false)]
    [InlineData(42, true)]
    [InlineData(48, true)]
    [InlineData(49, false)]
    [InlineData(84, true)]
    [InlineData(91, false)]
    [InlineData(126, false)]
    public void A_score_is_asked_for_after_weeks_six_and_twelve(int day, bool asked)
    {
        var runner = new Runner();
        for (var slept = 0; slept < day; slept += 7)
        {
            _ = runner.WakeUp();
            _ = runner.Sleep(Math.Min(7, day - slept));
        }

        runner.WakeUp().Missing.Contains("akps").Should().Be(asked);
        runner.Report(new() { On = runner.Today, KoosPf = 70 }).Missing.Should().NotContain("akps");
    }

    [Fact]
    public void One_exercise_on_two_days_a_week_leaves_the_first_stage_all_the_same()
    {
        var runner = new Runner(availability: Runner.EveryOtherDay with { TrainingDays = Weekdays.Monday | Weekdays.Thursday });
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Bridge, runner.Today));
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Clamshell, runner.Today));

        _ = runner.Build(20);

        runner.Plan.Stage.Should().Be(Stage.Build);
    }

    [Fact]
    public void A_goal_in_kilometres_asks_for_kilometres_and_grows_only_where_they_are_known()
    {
        var far = new Jogger("rtr-8", minutes: 40, intake: Runner.Moderate with { GoalRunKilometres = 10m });

        for (var day = 0; day < 14; day++)
        {
            _ = far.WakeUp();
            _ = far.IsRunDay ? far.Run() : null;
            _ = far.Sleep();
        }

        far.Item.RunMinutes.Should().BeLessThanOrEqualTo(40);
        far.WakeUp();
        far.Run(rung: "rtr-8").Decisions.Should().Contain(d => d.Exercise == Jogger.Exercise && d.Missing.Contains("run-kilometres"));
    }

    [Fact]
    public void While_the_warning_signs_are_long_overdue_a_session_says_that_they_are_asked_for()
    {
        var runner = new Runner();
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Clamshell, runner.Today));

        for (var day = 0; day < 16; day++)
        {
            _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
            _ = runner.Sleep();
        }

        runner.Plan.AwaitsScreen.Should().BeTrue();
        var session = runner.Planner.Sessions(runner.Plan, runner.Today).First();
        session.Items.Should().BeEmpty("a raise and a bridge load the knee");
        session.LeftOut.Should().Contain(f => f.Rule == "R-SCR-01");
    }
}
