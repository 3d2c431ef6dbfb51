using RunnersKnee.Tests.Planning;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course.Staging;

/// <summary>C5.1: what ends Build, and the checks it asks for.</summary>
public class BuildExitTests
{
    private static Finding Of(PlanChange.Assessed change, string rule) => change.ExitCriteria.Single(c => c.Rule == rule);

    [Fact]
    public void A_calm_runner_who_answers_everything_comes_to_running_after_two_weeks_of_building_and_three_checks()
    {
        var runner = new Runner(Calm).Build(13);
        runner.Plan.Stage.Should().Be(Stage.Build);

        _ = runner.Build(7);

        runner.Plan.Stage.Should().Be(Stage.RunReturn);
        runner.History.OfType<PlanChange.Assessed>().Single(c => c.Reasons.Any(r => r.Limit == "run-return")).ExitCriteria
            .Should().OnlyContain(c => c.Holds == true).And.HaveCount(6);
        runner.Plan.Checks().Should().BeEmpty("they belong to Build");
    }

    [Fact]
    public void Checks_are_asked_for_after_a_week_and_leave_when_they_are_passed()
    {
        var runner = new Runner(Calm).Build(7);
        runner.Plan.Checks().Should().BeEmpty();

        _ = runner.WakeUpWell();
        runner.Plan.Checks().Should().BeEquivalentTo("return-to-run/rtr-0/0", "step-up/six-inch/2", "single-leg-squat/few-inches/2");
        runner.Session!.Items.Where(i => i.Purpose == Purpose.Check).Should().NotBeEmpty();
        var done = runner.Session.Items.First(i => i.Purpose == Purpose.Check).At.Exercise;
        _ = runner.Train();
        _ = runner.Sleep().WakeUpWell();

        runner.Plan.Items.Should().NotContain(i => i.Purpose == Purpose.Check && i.At.Exercise == done);
        runner.History.SelectMany(c => c.Decisions).Where(d => d.Exercise == done && (d.After ?? d.Before)!.Purpose == Purpose.Check).Should().Contain(d => d.Verdict == Verdict.Add && d.Reasons[0].Rule == "R-CHK-01");
    }

    [Fact]
    public void Checks_crowd_out_no_training()
    {
        var runner = new Runner(Calm).Build(7);
        var trained = runner.Planner.Sessions(runner.Plan, runner.Today).Take(3).Sum(s => s.Items.Count(i => i.Purpose != Purpose.Check && i.At.Exercise != StepUp));

        _ = runner.WakeUpWell();

        runner.Planner.Sessions(runner.Plan, runner.Today).Take(3).Sum(s => s.Items.Count(i => i.Purpose != Purpose.Check && i.At.Exercise != StepUp)).Should().BeGreaterThanOrEqualTo(trained);
    }

    [Fact]
    public void Without_a_step_ten_slow_sit_to_stands_are_the_check()
    {
        var runner = new Runner(Calm, EveryOtherDay with { Equipment = Equipment.None }).Build(7);
        _ = runner.WakeUpWell();

        runner.Plan.Checks().Should().Contain("chair-stand/chair/0").And.NotContain(c => c.StartsWith("step-up", StringComparison.Ordinal));
    }

    [Fact]
    public void A_step_that_is_given_away_takes_its_check_along_and_the_chair_comes_instead()
    {
        var runner = new Runner(Calm).Build(7);
        _ = runner.WakeUpWell();

        runner.Apply(runner.Planner.Reschedule(runner.Plan, EveryOtherDay with { Equipment = Equipment.None }, runner.Today));
        runner.Plan.Checks().Should().NotContain(c => c.StartsWith("step-up", StringComparison.Ordinal));
        _ = runner.Assess();

        runner.Plan.Checks().Should().Contain("chair-stand/chair/0");
    }

    [Fact]
    public void A_check_that_hurt_is_not_met_and_is_repeated_after_three_days_not_before()
    {
        var runner = new Runner(Calm).Build(7);
        _ = runner.WakeUpWell();
        while (runner.Session?.Items.Any(i => i.At.Exercise == Building.Squat) is not true)
        {
            _ = runner.Sleep().WakeUpWell();
        }

        var change = runner.Train(r => r.At.Exercise == Building.Squat ? r with { During = new(2), Quality = PainQuality.Ache } : r);

        Of(change, "R-CRI-11").Should().BeEquivalentTo(new { Holds = false, Observed = "2" });
        runner.Plan.Items.Single(i => i.At.Exercise == Building.Squat).NotBefore.Should().Be(runner.Today.AddDays(3));
        runner.Planner.Sessions(runner.Plan, runner.Today).TakeWhile(s => s.On < runner.Today.AddDays(3)).SelectMany(s => s.Items).Should().NotContain(i => i.At.Exercise == Building.Squat);
    }

    [Fact]
    public void The_walk_is_not_yet_known_until_its_morning_came()
    {
        var runner = new Runner(Calm).Build(7);
        _ = runner.WakeUpWell();
        while (runner.Session?.Items.Any(i => i.At.Exercise == Building.Walk) is not true)
        {
            _ = runner.Sleep().WakeUpWell();
        }

        Of(runner.Train(), "R-CRI-08").Holds.Should().BeNull();

        _ = runner.Sleep();
        Of(runner.WakeUpWell(), "R-CRI-08").Holds.Should().BeTrue();
    }

    [Theory]
    [InlineData(2, false, 1, false)]
    [InlineData(1, true, 1, false)]
    [InlineData(1, null, 1, null)]
    [InlineData(1, false, 2, false)]
    [InlineData(1, false, null, null)]
    [InlineData(1, false, 1, true)]
    public void The_walk_asks_for_little_pain_no_limp_and_a_calm_morning(int during, bool? limp, int? morning, bool? holds)
    {
        var plan = Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2");
        var walk = Good(LadderPosition.Parse("return-to-run/rtr-0/0"), Purpose.Check) with { During = new(during), Quality = PainQuality.Ache };
        var log = FeedbackLog.Empty
            .With(new() { On = Building.Today.AddDays(-1), Limp = limp, Exercises = [walk] })
            .With(new() { On = Building.Today, MorningPain = morning is { } pain ? new(pain) : null });

        Of(RehabPlanner.Default.Assess(plan, log, Building.Today), "R-CRI-08").Holds.Should().Be(holds);
    }

    [Theory]
    [InlineData(0, 1, Swelling.None, PainTrend.Steady, true)]
    [InlineData(1, 1, Swelling.None, PainTrend.Steady, true)]
    [InlineData(2, 1, Swelling.None, PainTrend.Steady, null)]
    [InlineData(0, 2, Swelling.None, PainTrend.Steady, null)]
    [InlineData(0, null, Swelling.None, PainTrend.Steady, null)]
    [InlineData(0, 1, Swelling.PuffyGoneInADay, PainTrend.Steady, null)]
    [InlineData(0, 1, null, PainTrend.Steady, null)]
    [InlineData(1, 1, Swelling.None, PainTrend.Increasing, null)]
    [InlineData(0, 1, Swelling.None, null, null)]
    [InlineData(3, 1, Swelling.None, PainTrend.Steady, false)]
    public void A_run_answers_for_the_walk_where_it_was_a_success(int during, int? hour, Swelling? swelling, PainTrend? trend, bool? holds)
    {
        var plan = Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2", "return-to-run/rtr-3/0");
        var run = Good(LadderPosition.Parse("return-to-run/rtr-3/0")) with { During = new(during), Quality = during > 0 ? PainQuality.Ache : PainQuality.None, Trend = trend };
        var log = FeedbackLog.Empty
            .With(new() { On = Building.Today.AddDays(-1), Limp = false, Swelling = swelling, PainAfterHour = hour is { } pain ? new(pain) : null, Exercises = [run] })
            .With(new() { On = Building.Today, MorningPain = new(1) });

        Of(RehabPlanner.Default.Assess(plan, log, Building.Today), "R-CRI-08").Holds.Should().Be(holds);
    }

    [Theory]
    [InlineData("return-to-run/rtr-0/0", false)]
    [InlineData("return-to-run/rtr-3/0", true)]
    public void A_plan_with_the_walk_asks_for_no_other_and_one_whose_runs_show_nothing_does(string run, bool asks)
    {
        var log = FeedbackLog.Of(new[] { 40, 20, 1, 0 }.Select(ago => new DayReport { On = Building.Today.AddDays(-ago), MorningPain = new(1), WarningSigns = [] }));
        var (walks, runs) = (Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2"), Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2", run));

        walks.Apply(RehabPlanner.Default.Assess(walks, log, Building.Today)).Checks().Should().Contain("return-to-run/rtr-0/0");
        runs.Apply(RehabPlanner.Default.Assess(runs, log, Building.Today)).Checks().Contains("return-to-run/rtr-0/0").Should().Be(asks);
    }

    [Theory]
    [InlineData("step-up/six-inch/2", Purpose.Training, true)]
    [InlineData("step-up/eight-inch/2", Purpose.Training, true)]
    [InlineData("step-up/six-inch/1", Purpose.Training, null)]
    [InlineData("step-up/four-inch/4", Purpose.Training, null)]
    [InlineData("step-up/six-inch/2", Purpose.Trial, null)]
    [InlineData("step-up/six-inch/2", Purpose.Check, true)]
    public void Training_that_shows_as_much_counts_as_the_check(string at, Purpose purpose, bool? holds)
    {
        var plan = Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2");
        var log = FeedbackLog.Empty.With(new() { On = Building.Today, Exercises = [Good(LadderPosition.Parse(at), purpose)] });

        Of(RehabPlanner.Default.Assess(plan, log, Building.Today), "R-CRI-10").Holds.Should().Be(holds);
    }

    [Fact]
    public void An_easier_set_that_hurt_later_takes_a_passed_check_back()
    {
        var plan = Building.Plan(Stage.Build, 20, "step-up/four-inch/2");
        var log = FeedbackLog.Empty
            .With(new() { On = Building.Today.AddDays(-2), Exercises = [Good(LadderPosition.Parse("step-up/six-inch/2"), Purpose.Check)] })
            .With(new() { On = Building.Today, Exercises = [Good(LadderPosition.Parse("step-up/four-inch/2")) with { During = new(1), Quality = PainQuality.Ache }] });

        Of(RehabPlanner.Default.Assess(plan, log, Building.Today), "R-CRI-10").Holds.Should().BeFalse();
    }

    [Fact]
    public void Stairs_and_swelling_that_nobody_asked_about_are_not_yet_known()
    {
        var change = RehabPlanner.Default.Assess(Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2"), FeedbackLog.Empty, Building.Today);

        change.ExitCriteria.Where(c => c.Holds is null).Select(c => c.Rule).Should().Equal("R-CRI-08", "R-CRI-09", "R-CRI-10", "R-CRI-11", "R-CRI-12");
        Of(change, "R-STG-02").Should().BeEquivalentTo(new { Holds = true, Observed = "20", Limit = "14" });
    }

    [Fact]
    public void One_bad_flight_of_stairs_or_one_puffy_day_in_the_week_is_not_met()
    {
        var log = FeedbackLog.Empty
            .With(new() { On = Building.Today.AddDays(-5), StairsPain = new(3), Swelling = Swelling.PuffyGoneInADay })
            .With(new() { On = Building.Today, StairsPain = new(0), Swelling = Swelling.None });

        var change = RehabPlanner.Default.Assess(Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2"), log, Building.Today);

        Of(change, "R-CRI-09").Should().BeEquivalentTo(new { Holds = false, Observed = "3" });
        Of(change, "R-CRI-12").Holds.Should().BeFalse();
    }

    [Fact]
    public void While_a_sign_holds_progress_no_check_is_asked_for_and_no_stage_ends()
    {
        var runner = new Runner(Calm).Build(7);
        _ = runner.WakeUpWell();
        runner.Plan.Checks().Should().NotBeEmpty();

        _ = runner.Report(new() { On = runner.Today, WarningSigns = ["YF-04"] });

        runner.Plan.Checks().Should().BeEmpty();
    }

    [Fact]
    public void A_missing_answer_keeps_the_stage()
    {
        var runner = new Runner(Calm).Build(28, stairs: null);

        runner.Plan.Stage.Should().Be(Stage.Build);
        Of(runner.WakeUpWell(stairs: null), "R-CRI-09").Holds.Should().BeNull();
    }

    [Fact]
    public void A_paused_plan_still_says_what_is_left()
    {
        var runner = new Runner(Calm).Build(3);
        runner.Apply(runner.Planner.Pause(runner.Plan, runner.Today));

        runner.Assess().ExitCriteria.Should().HaveCount(6);
    }
}
