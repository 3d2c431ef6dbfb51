using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>C4, R-SCR-01, R-CLR-01 and R-CLR-02: warning signs, how they begin and end.</summary>
public class ScreeningTests
{
    [Theory]
    [InlineData("RF-01", PlanStatus.Suspended)]
    [InlineData("RF-19", PlanStatus.Suspended)]
    [InlineData("XX-77", PlanStatus.Suspended)]
    [InlineData("YF-04", PlanStatus.Active)]
    [InlineData("YF-07", PlanStatus.Active)]
    public void A_red_sign_suspends_the_plan_one_nobody_knows_does_so_too_and_a_yellow_one_does_not(string sign, PlanStatus status)
    {
        var runner = new Planning.Runner().LiveWell(2);

        Screen(runner, sign).Status.Should().Be(status);

        runner.Plan.Flags.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Id = sign, On = runner.Today, ClearedOn = (DateOnly?)null });
    }

    [Fact]
    public void A_red_sign_stays_until_it_is_cleared_and_comes_back_when_it_is_told_for_a_later_day()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Screen(runner, "RF-08");
        _ = runner.Sleep(3);
        Screen(runner).Status.Should().Be(PlanStatus.Suspended, "that it is not named again clears nothing");

        runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today));
        runner.Plan.Flags.Single().ClearedOn.Should().Be(runner.Today);
        Screen(runner, "RF-08").Status.Should().Be(PlanStatus.Active, "the clearance covers its own day");
        _ = runner.Sleep();

        Screen(runner, "RF-08").Status.Should().Be(PlanStatus.Suspended);
        runner.Plan.Flags.Single().Should().BeEquivalentTo(new { On = runner.Today, ClearedOn = (DateOnly?)null });
    }

    [Fact]
    public void Of_two_red_signs_both_must_be_cleared()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Screen(runner, "RF-08", "RF-11");
        _ = runner.Sleep(2);

        runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today, ["RF-08"]));
        runner.Plan.Status.Should().Be(PlanStatus.Suspended);
        runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today, ["RF-11"]));

        runner.Plan.Status.Should().Be(PlanStatus.Active);
    }

    [Theory]
    [InlineData("YF-04", 0)]
    [InlineData("YF-07", 1)]
    public void A_yellow_sign_that_caps_holds_all_progress_and_one_that_advises_holds_none(string sign, int fewest)
    {
        var runner = new Planning.Runner().LiveWell(2);
        var rises = 0;
        for (var day = 0; day < 7; day++)
        {
            rises += Screen(runner, sign).Decisions.Count(IsRise);
            rises += runner.Session is null ? 0 : runner.Train().Decisions.Count(IsRise);
            _ = runner.Sleep();
        }

        Math.Min(rises, 1).Should().Be(fewest);
        runner.Plan.Status.Should().Be(PlanStatus.Active);
        runner.Plan.Items.Should().HaveCountGreaterThanOrEqualTo(3, "nothing is taken away either");
    }

    [Fact]
    public void A_yellow_sign_that_is_asked_ends_with_the_next_screen_that_does_not_name_it()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Screen(runner, "YF-04");
        _ = runner.Sleep();
        _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
        runner.Plan.Flags.Should().ContainSingle("nobody asked again");
        _ = runner.Sleep();

        Screen(runner).Flags.Should().BeEmpty();
    }

    [Fact]
    public void A_reviewed_yellow_sign_stays_reviewed_while_it_goes_on_and_counts_again_when_it_ended_and_began_anew()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Screen(runner, "YF-04");
        runner.Apply(runner.Planner.Review(runner.Plan, ["YF-04"], runner.Today));
        var reviewed = runner.Today;
        for (var day = 0; day < 3; day++)
        {
            _ = runner.Sleep();
            Screen(runner, "YF-04").Flags.Single().ClearedOn.Should().Be(reviewed, "what the clinician saw goes on");
        }

        _ = runner.Sleep();
        Screen(runner).Flags.Should().BeEmpty();
        _ = runner.Sleep();
        Screen(runner, "YF-04").Flags.Single().ClearedOn.Should().BeNull("it began again");
    }

    [Fact]
    public void A_reviewed_sign_that_ended_and_began_again_between_two_assessments_is_open()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Screen(runner, "YF-04");
        runner.Apply(runner.Planner.Review(runner.Plan, ["YF-04"], runner.Today));
        var log = runner.Log.With(new() { On = runner.Today.AddDays(1), WarningSigns = [] }).With(new() { On = runner.Today.AddDays(2), WarningSigns = ["YF-04"] });

        runner.Planner.Assess(runner.Plan, log, runner.Today.AddDays(2)).Flags.Single().ClearedOn.Should().BeNull();
    }

    [Fact]
    public void Three_days_with_a_stop_in_fourteen_are_a_yellow_sign_of_their_own_until_they_lie_back()
    {
        var runner = new Planning.Runner(availability: EveryOtherDay with { TrainingDays = Weekdays.All }).LiveWell(2);
        ExerciseId[] stopped = [StraightLegRaise, Clamshell, Bridge];
        for (var i = 0; i < 3; i++)
        {
            runner.Plan.Flags.Should().NotContain(f => f.Id == "YF-08", $"only {i} days so far");
            _ = runner.WakeUp();
            while (runner.Session?.Items.Any(s => s.At.Exercise == stopped[i]) is not true)
            {
                _ = runner.Sleep();
                _ = runner.WakeUp();
            }

            _ = runner.Train(r => r.At.Exercise == stopped[i] ? r with { Quality = PainQuality.Sharp } : r);
            _ = i < 2 ? runner.Sleep() : runner;
        }

        runner.Plan.Flags.Select(f => f.Id).Should().Equal("YF-08");
        _ = runner.Sleep().LiveWell(14);
        runner.Plan.Flags.Should().BeEmpty();
    }

    [Fact]
    public void Two_stops_on_one_day_are_one_day()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = runner.WakeUp();
        _ = runner.Train(r => r with { Quality = PainQuality.Sharp });

        runner.Plan.Flags.Should().NotContain(f => f.Id == "YF-08");
    }

    [Fact]
    public void After_a_stop_nothing_progresses_until_the_signs_were_asked()
    {
        var runner = new Planning.Runner().LiveWell(4);
        _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
        _ = runner.Train(r => r.At.Exercise == Bridge ? r with { Quality = PainQuality.Sharp } : r);
        _ = runner.Sleep();

        var unasked = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
        unasked.Decisions.Should().NotContain(d => IsRise(d));
        unasked.Reasons.Should().Contain(r => r.Rule == "R-SCR-01" && r.Observed == "stop-without-screen");
        unasked.Missing.Should().Contain("warning-signs");

        Screen(runner).Reasons.Should().NotContain(r => r.Rule == "R-SCR-01");
    }

    [Fact]
    public void And_so_it_is_when_the_stop_and_the_morning_are_first_seen_together()
    {
        var runner = new Planning.Runner().LiveWell(4);
        var day = new DayReport
        {
            On = runner.Today,
            MorningPain = new(1),
            PainAfterHour = new(1),
            Exercises = [.. runner.Session!.Items.Select(i => Good(i.At)).Select(r => r.At.Exercise == Bridge ? r with { Quality = PainQuality.Sharp } : r)],
        };
        var log = runner.Log.With(day).With(new() { On = runner.Today.AddDays(1), MorningPain = new(1) });

        var change = runner.Planner.Assess(runner.Plan, log, runner.Today.AddDays(1));

        change.Decisions.Should().Contain(d => d.Verdict == Verdict.StopToday).And.NotContain(d => IsRise(d));
    }

    private static bool IsRise(Decision decision) => decision.Verdict is Verdict.ProgressDose or Verdict.ProgressRung;

    private static PlanChange.Assessed Screen(Planning.Runner runner, params string[] signs) =>
        runner.Report(new() { On = runner.Today, MorningPain = new(1), DailyLifePain = new(1), WarningSigns = signs });
}
