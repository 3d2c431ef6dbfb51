using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>C8.2 and C8.3 from where the plan says how long a run is: the cap, what is left of it after a bad run, hills and speed.</summary>
public class RunDistanceTests
{
    private static readonly Intake Farther = Runner.Moderate with { GoalRunMinutes = 60 };

    [Fact]
    public void Two_good_runs_lengthen_the_next_by_a_tenth_and_not_by_more()
    {
        var jogger = new Jogger("rtr-8", minutes: 30, intake: Farther).RunWell(2);
        jogger.Item.RunMinutes.Should().Be(33);

        _ = jogger.RunWell(2);

        jogger.Item.RunMinutes.Should().Be(36);
        jogger.Level.Should().Be("rtr-8");
    }

    [Fact]
    public void A_run_longer_than_the_cap_is_no_reward()
    {
        var jogger = new Jogger("rtr-8", minutes: 30, intake: Farther);
        for (var i = 0; i < 2; i++)
        {
            _ = jogger.ToRunDay().Run(r => r with { RunMinutes = 60 });
            _ = jogger.Sleep().WakeUp();
        }

        jogger.Item.RunMinutes.Should().Be(33);
    }

    [Fact]
    public void Minutes_that_were_not_reported_lengthen_nothing_and_are_asked_for()
    {
        var jogger = new Jogger("rtr-8", minutes: 30, intake: Farther);
        for (var i = 0; i < 3; i++)
        {
            Jogger.Of(jogger.ToRunDay().Run(r => r with { RunMinutes = null }))!.Missing.Should().Contain("run-minutes");
            _ = jogger.Sleep().WakeUp();
        }

        jogger.Item.RunMinutes.Should().Be(30);
    }

    [Fact]
    public void A_bad_run_leaves_four_fifths_of_the_longest_and_two_good_ones_bring_it_back()
    {
        var jogger = new Jogger("rtr-8", minutes: 50, intake: Farther).RunWell(1).ToRunDay();
        _ = RunFailureTests.Bad(jogger, "three");
        jogger.Item.Should().BeEquivalentTo(new { At = Jogger.At("rtr-8"), RunMinutes = 40 });
        _ = jogger.Assess();
        jogger.Item.RunMinutes.Should().Be(40);

        _ = jogger.Sleep();
        _ = jogger.RunWell(2);

        jogger.Item.RunMinutes.Should().Be(50);
    }

    [Theory]
    [InlineData("three", 60, "rtr-7")]
    [InlineData("lingering", 60, "rtr-7")]
    [InlineData("three", 30, "rtr-3")]
    public void A_second_bad_run_in_two_weeks_ends_distance_and_never_leaves_more_minutes(string second, int minutes, string level)
    {
        var jogger = new Jogger("rtr-8", minutes: minutes, intake: Farther).ToRunDay();
        _ = RunFailureTests.Bad(jogger, "three");
        jogger.Item.RunMinutes.Should().Be(minutes * 80 / 100);

        _ = RunFailureTests.Bad(jogger.Sleep().ToRunDay(), second);

        jogger.Level.Should().Be(level);
        jogger.Item.RunMinutes.Should().BeNull();
    }

    [Fact]
    public void The_cap_shrinks_when_the_longest_run_is_more_than_thirty_days_old()
    {
        var jogger = new Jogger("rtr-8", minutes: 50, intake: Farther).RunWell(1);
        var long1 = jogger.Today;
        while (jogger.Today.DayNumber - long1.DayNumber < 32)
        {
            _ = jogger.ToRunDay().Run(r => r with { RunMinutes = 30, Completion = Completion.MostlyDone });
            _ = jogger.Sleep().WakeUp();
            _ = jogger.ToRunDay().Run(r => r with { RunMinutes = 30 });
            _ = jogger.Sleep().WakeUp();
        }

        jogger.Item.RunMinutes.Should().Be(33);
    }

    [Theory]
    [InlineData(Stage.RunReturn, "rtr-8", "R-GATE-01")]
    [InlineData(Stage.Maintain, "rtr-9", "R-RUN-07")]
    public void Hills_come_at_the_goal_and_only_once_running_is_back(Stage stage, string level, string rule)
    {
        var jogger = new Jogger("rtr-8", stage, minutes: 30).RunWell(1).ToRunDay();
        _ = jogger.Run();

        var decision = Jogger.Of(jogger.Sleep().WakeUp())!;

        decision.Reasons[0].Rule.Should().Be(rule);
        jogger.Level.Should().Be(level);
        jogger.Item.RunMinutes.Should().Be(30, "one variable at a time");
    }

    [Fact]
    public void Speed_comes_after_hills_and_a_bad_run_ends_both()
    {
        var jogger = new Jogger("rtr-9", Stage.Maintain, minutes: 30).RunWell(2);
        jogger.Level.Should().Be("rtr-10");

        _ = RunFailureTests.Bad(jogger.ToRunDay(), "three");

        jogger.Item.Should().BeEquivalentTo(new { At = Jogger.At("rtr-8"), RunMinutes = 24 });
    }

    [Fact]
    public void A_session_shows_the_minutes_of_the_plan()
    {
        var run = new Jogger("rtr-8", minutes: 44).ToRunDay().Session!.Items.Single(i => i.At.Exercise == Jogger.Exercise);

        run.Minutes.Should().Be(44);
        run.Dose.Should().BeOfType<Dose.RunWalk>().Which.Should().BeEquivalentTo(new { Repeats = 1, WalkMinutes = 0, RunMinutes = 44 });
    }

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(2, 2, false)]
    [InlineData(0, 0, false)]
    public void Quicker_steps_stay_only_where_pain_falls_by_a_point(int without, int with, bool stays)
    {
        var jogger = new Jogger("rtr-3", cue: "quicker-steps").ToRunDay();
        _ = jogger.Run(r => r with { Cue = null, During = new(without), Quality = without > 0 ? PainQuality.Ache : PainQuality.None });
        jogger.Item.Cue.Should().Be("quicker-steps", "nothing is known of them yet");
        _ = jogger.Sleep().WakeUp();

        var change = jogger.ToRunDay().Run(r => r with { During = new(with), Quality = with > 0 ? PainQuality.Ache : PainQuality.None });

        jogger.Item.Cue.Should().Be(stays ? "quicker-steps" : null);
        change.Decisions.Any(d => d.Reasons.Any(r => r.Rule == "R-RUN-10")).Should().Be(!stays);
    }
}
