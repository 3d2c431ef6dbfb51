using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>C8.2: what a run that the knee did not take leads to, and for how long there is none.</summary>
public class RunFailureTests
{
    [Theory]
    [InlineData("sharp", "R-RUN-02", Verdict.StopToday, 3)]
    [InlineData("limp", "R-RUN-02", Verdict.StopToday, 3)]
    [InlineData("altered stride", "R-RUN-02", Verdict.StopToday, 3)]
    [InlineData("puffy", "R-RUN-02", Verdict.StopToday, 3)]
    [InlineData("six", "R-RUN-02", Verdict.StopToday, 3)]
    [InlineData("three", "R-RUN-04", Verdict.Regress, 2)]
    [InlineData("growing", "R-RUN-04", Verdict.Regress, 2)]
    [InlineData("stopped", "R-RUN-04", Verdict.Regress, 2)]
    [InlineData("lingering", "R-RUN-05", Verdict.Hold, 3)]
    [InlineData("unfinished", "R-RUN-06", Verdict.Hold, 0)]
    public void Each_row_has_its_step_and_its_rest(string what, string rule, Verdict verdict, int daysUntilARun)
    {
        var jogger = new Jogger("rtr-3", intake: Runner.Moderate with { RunsPerWeek = 3 }).ToRunDay();
        var day = jogger.Today;

        var decision = Jogger.Of(Bad(jogger, what))!;

        decision.Verdict.Should().Be(verdict);
        decision.Reasons[0].Rule.Should().Be(rule);
        jogger.Level.Should().Be(verdict >= Verdict.Regress ? "rtr-2" : "rtr-3");
        jogger.Item.NotBefore.Should().Be(daysUntilARun == 0 ? null : day.AddDays(daysUntilARun));
    }

    [Theory]
    [InlineData(2, "R-RUN-05", "rtr-3")]
    [InlineData(3, "R-RUN-03", "rtr-2")]
    public void The_morning_after_hardens_a_run_that_went_well(int morning, string rule, string level)
    {
        var jogger = new Jogger("rtr-3").ToRunDay();
        var day = jogger.Today;
        _ = jogger.Run();

        var decision = Jogger.Of(jogger.Sleep().WakeUp(morning))!;

        decision.Reasons[0].Rule.Should().Be(rule);
        jogger.Level.Should().Be(level);
        jogger.Item.NotBefore.Should().Be(day.AddDays(3));
    }

    [Fact]
    public void A_marked_morning_after_a_run_that_hurt_lengthens_the_rest_and_takes_no_second_level()
    {
        var jogger = new Jogger("rtr-4").ToRunDay();
        var day = jogger.Today;
        _ = Bad(jogger, "three");

        _ = jogger.Sleep().WakeUp(3);
        _ = jogger.Assess();

        jogger.Level.Should().Be("rtr-3");
        jogger.Item.NotBefore.Should().Be(day.AddDays(3));
    }

    [Fact]
    public void A_run_that_was_stopped_comes_back_after_two_days_and_a_calm_morning()
    {
        var jogger = new Jogger("rtr-3").ToRunDay();
        _ = Bad(jogger, "six");
        jogger.Item.AwaitsMorning.Should().BeTrue();

        _ = jogger.Sleep().WakeUp();

        jogger.Item.AwaitsMorning.Should().BeFalse();
        jogger.IsRunDay.Should().BeFalse();
    }

    [Theory]
    [InlineData(Stage.Build)]
    [InlineData(Stage.RunReturn)]
    public void A_walk_that_hurts_goes_back_to_the_first_stage(Stage stage)
    {
        var jogger = new Jogger(Jogger.Walk, stage).ToRunDay();

        var change = Bad(jogger, "three");

        change.Stage.Should().Be(Stage.CalmDown);
        change.Reasons.Should().Contain(r => r.Rule == "R-RUN-04" && r.Exercise == Jogger.Exercise);
        jogger.Level.Should().Be(Jogger.Walk);
        jogger.Assess().Stage.Should().Be(Stage.CalmDown);
    }

    [Theory]
    [InlineData(Stage.CalmDown)]
    [InlineData(Stage.Build)]
    public void Who_kept_running_walks_and_runs_in_turn_after_the_second_bad_run_in_two_weeks(Stage stage)
    {
        var jogger = new Jogger("rtr-6", stage).ToRunDay();
        _ = Bad(jogger, "three");
        jogger.Level.Should().Be("rtr-5");

        _ = Bad(jogger.Sleep().ToRunDay(), "lingering");

        jogger.Level.Should().Be("rtr-1");
        _ = jogger.Assess();
        jogger.Level.Should().Be("rtr-1");
    }

    [Fact]
    public void While_running_comes_back_a_second_slow_knee_only_repeats()
    {
        var jogger = new Jogger("rtr-5").ToRunDay();
        _ = Bad(jogger, "lingering");
        _ = Bad(jogger.Sleep().ToRunDay(), "lingering");

        jogger.Level.Should().Be("rtr-5");
    }

    [Fact]
    public void A_stopped_run_ends_what_loads_the_knee_for_today_and_a_stopped_exercise_ends_the_run_of_today_and_tomorrow()
    {
        var jogger = new Jogger("rtr-3", Stage.Build);
        var raise = new PlanItem { At = LadderPosition.Parse("straight-leg-raise/standard/2"), Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.All };
        jogger.Plan = jogger.Plan with { Items = [raise, .. jogger.Plan.Items], Availability = jogger.Plan.Availability with { TrainingDays = Weekdays.All } };
        _ = jogger.WakeUp();
        _ = jogger.Report(new() { On = jogger.Today, WarningSigns = [], Exercises = [Runner.Good(raise.At) with { During = new(2), Quality = PainQuality.Ache, Trend = PainTrend.Increasing }] });
        var tomorrow = jogger.Today.AddDays(1);
        jogger.Item.NotBefore.Should().Be(tomorrow.AddDays(1), "the run of tomorrow waits for its morning");

        _ = jogger.Sleep().WakeUp();

        jogger.IsRunDay.Should().BeTrue("the morning was calm");
        _ = Bad(jogger, "three");
        jogger.Plan.Items[0].NotBefore.Should().BeAfter(jogger.Today);
    }

    [Fact]
    public void A_sore_morning_after_a_stopped_exercise_keeps_the_run_away()
    {
        var jogger = new Jogger("rtr-3");
        _ = jogger.WakeUp();
        _ = jogger.Report(new() { On = jogger.Today, WarningSigns = [], Exercises = [Runner.Good(jogger.Plan.Items[0].At) with { Quality = PainQuality.Sharp, During = new(2) }] });

        _ = jogger.Sleep().WakeUp(2);

        jogger.IsRunDay.Should().BeFalse();
    }

    [Theory]
    [InlineData(8, "rtr-4")]
    [InlineData(7, "rtr-5")]
    [InlineData(14, "rtr-3")]
    [InlineData(27, "rtr-1")]
    public void Days_without_a_run_cost_a_level_for_every_five_once(int daysOff, string level)
    {
        var jogger = new Jogger("rtr-5").ToRunDay();
        _ = jogger.Run();
        _ = jogger.Sleep().WakeUp();

        for (var i = 1; i < daysOff; i++)
        {
            _ = jogger.Sleep().WakeUp();
        }

        jogger.Level.Should().Be(level);
        _ = jogger.Assess();
        jogger.Level.Should().Be(level);
    }

    [Fact]
    public void The_walk_stays_the_walk_after_a_break()
    {
        var jogger = new Jogger(Jogger.Walk);
        for (var i = 0; i < 20; i++)
        {
            _ = jogger.Sleep().WakeUp();
        }

        jogger.Level.Should().Be(Jogger.Walk);
    }

    internal static PlanChange.Assessed Bad(Jogger jogger, string what) => what switch
    {
        "sharp" => jogger.Run(r => r with { During = new(1), Quality = PainQuality.Sharp }),
        "limp" => jogger.Run(day: d => d with { Limp = true }),
        "altered stride" => jogger.Run(r => r with { Form = FormQuality.BrokenDown }),
        "puffy" => jogger.Run(day: d => d with { Swelling = Swelling.PuffyGoneInADay }),
        "six" => jogger.Run(r => r with { During = new(6), Quality = PainQuality.Ache }),
        "three" => jogger.Run(r => r with { During = new(3), Quality = PainQuality.Ache }),
        "growing" => jogger.Run(r => r with { During = new(1), Quality = PainQuality.Ache, Trend = PainTrend.Increasing }),
        "stopped" => jogger.Run(r => r with { During = new(2), Quality = PainQuality.Ache, Completion = Completion.StoppedByPain }),
        "lingering" => jogger.Run(afterHour: 2),
        "unfinished" => jogger.Run(r => r with { Completion = Completion.MostlyDone }),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
