using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Planning;

/// <summary>Ways in which a bad answer could slip by: each was tried by hand once.</summary>
public class SafetyTests
{
    private static ExerciseReport Sharp(LadderPosition at, Purpose purpose = Purpose.Training) =>
        Good(at, purpose) with { During = new(5), Quality = PainQuality.Sharp, Completion = Completion.StoppedByPain };

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_good_set_never_hides_a_bad_one_of_the_same_day_in_either_order(bool badFirst)
    {
        var runner = new Runner();
        var at = runner[StraightLegRaise].At;
        ExerciseReport[] sets = [Good(at, Purpose.Trial), Sharp(at)];

        var change = runner.Report(new() { On = runner.Today, PainAfterHour = new(0), Exercises = badFirst ? [.. sets.Reverse()] : sets });

        change.Decisions.Should().ContainSingle(d => d.Exercise == StraightLegRaise && d.Verdict == Verdict.StopToday);
    }

    [Theory]
    [InlineData("plank/standard/2", Purpose.Training)]
    [InlineData("straight-leg-raise/standard/2", Purpose.Check)]
    [InlineData("glute-bridge/standard/0", Purpose.WarmUp)]
    public void A_sharp_pain_in_something_that_is_not_trained_holds_all_progress_and_asks_for_the_signs(string at, Purpose purpose)
    {
        var runner = new Runner().LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train();
        runner.Sleep();
        var change = runner.Report(new() { On = runner.Today, MorningPain = new(1), Exercises = [Sharp(LadderPosition.Parse(at), purpose)] });

        change.Reasons.Should().Contain(r => r.Rule == "R-STOP-01");
        change.Missing.Should().Contain("warning-signs");
        change.Decisions.Should().NotContain(d => d.Verdict < Verdict.Hold);
    }

    [Fact]
    public void A_first_report_that_comes_days_late_is_shown_and_holds_progress_and_the_stage()
    {
        var runner = new Runner().LiveWell(2);
        var missed = runner.Today;
        for (var i = 0; i < 4; i++)
        {
            _ = runner.WakeUp();
            runner.Sleep();
        }

        var change = runner.Report(new() { On = missed, Exercises = [Sharp(runner[StraightLegRaise].At)] });

        change.Revised.Should().ContainSingle(f => f.Rule == "R-STOP-01" && f.On == missed && f.Limit == "hold");
        change.Reasons.Should().Contain(r => r.Rule == "R-STOP-01");
        change.Missing.Should().NotContain("warning-signs", "they were asked since");
        runner.Sleep();
        runner.WakeUp().Stage.Should().Be(Stage.CalmDown);
    }

    [Fact]
    public void A_correction_that_reveals_a_stop_lets_no_stage_end_and_nothing_progress()
    {
        var runner = new Runner().LiveWell(6);
        var wednesday = Monday.AddDays(2);
        var told = runner.Log.On(wednesday)!;
        _ = runner.WakeUp();
        runner.Sleep();
        _ = runner.Correct(told with { Exercises = [.. told.Exercises.Select(e => e.At.Exercise == StraightLegRaise ? e with { Quality = PainQuality.Sharp } : e)] });

        var change = runner.WakeUp();

        change.Revised.Should().NotBeEmpty();
        change.Stage.Should().Be(Stage.CalmDown);
    }

    [Fact]
    public void A_trial_in_which_discomfort_grew_is_not_passed()
    {
        var runner = new Runner();
        _ = runner.Train(r => r with { Trend = PainTrend.Increasing });
        runner.Sleep();
        _ = runner.WakeUp();

        runner[StraightLegRaise].Should().BeEquivalentTo(new { Purpose = Purpose.Trial });
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/standard/2");
    }

    [Fact]
    public void A_day_that_began_with_strong_pain_at_rest_earns_nothing()
    {
        var runner = new Runner().LiveWell(2);
        for (var i = 0; i < 8; i++)
        {
            _ = runner.Report(new() { On = runner.Today, MorningPain = new(1), RestingPain = new(4), WarningSigns = [] });
            if (runner.Session is not null)
            {
                _ = runner.Train();
            }

            runner.Sleep();
        }

        runner.History.SelectMany(c => c.Decisions).Should().NotContain(d => d.Verdict == Verdict.ProgressDose || d.Verdict == Verdict.ProgressRung);
        runner.History.SelectMany(c => c.Decisions).SelectMany(d => d.Reasons).Should().Contain(r => r.Rule == "R-PRE-02");
    }

    [Fact]
    public void After_a_pause_of_weeks_nothing_loads_the_knee_until_the_signs_were_asked_and_after_a_month_there_is_a_new_intake()
    {
        var runner = new Runner().LiveWell(3);
        runner.Apply(runner.Planner.Pause(runner.Plan, runner.Today));
        var paused = runner.Plan;

        var afterWeeks = paused.Apply(runner.Planner.Resume(paused, runner.Today.AddDays(20)));
        runner.Planner.Sessions(afterWeeks, runner.Today.AddDays(20)).Take(3).SelectMany(s => s.Items).Should().OnlyContain(i => i.KneeLoad == KneeLoad.None).And.NotBeEmpty();
        runner.Planner.Resume(paused, runner.Today.AddDays(29)).Status.Should().Be(PlanStatus.NeedsIntake);
        runner.Planner.Resume(paused, runner.Today.AddDays(3)).Should().BeEquivalentTo(new { Status = PlanStatus.Active, AwaitsScreen = false });
    }

    [Fact]
    public void A_new_intake_does_not_wash_away_a_warning_sign_that_nobody_cleared()
    {
        var runner = new Runner();
        var log = FeedbackLog.Empty.With(new() { On = Monday.AddDays(2), WarningSigns = ["RF-01"] });

        var again = runner.Planner.Restart(runner.Plan, Moderate, Monday.AddDays(3));

        runner.Planner.Assess(again.Plan, log, Monday.AddDays(3)).Status.Should().Be(PlanStatus.Suspended);
    }

    [Fact]
    public void A_cleared_sign_stays_cleared_through_a_new_intake()
    {
        var runner = new Runner();
        _ = runner.Report(new() { On = Monday, WarningSigns = ["RF-08"] });
        runner.Apply(runner.Planner.Clear(runner.Plan, Monday.AddDays(1)));
        runner.Apply(runner.Planner.Restart(runner.Plan, Moderate, Monday.AddDays(2)));

        runner.Planner.Assess(runner.Plan, runner.Log, Monday.AddDays(2)).Status.Should().Be(PlanStatus.Active);
    }

    [Fact]
    public void A_flare_that_puts_the_step_up_back_on_trial_does_not_judge_todays_session_as_that_trial()
    {
        var runner = new Runner(Calm).LiveWell(2);
        _ = runner.WakeUp();
        var plank = ExerciseId.Parse("plank");
        _ = runner.Train(r => r.At.Exercise == plank ? r with { During = new(6), Quality = PainQuality.Ache } : r.At.Exercise == StepUp ? r with { During = new(1), Quality = PainQuality.Ache } : r);
        var after = runner.Plan.Items;

        runner.Assess().Decisions.Should().BeEmpty();
        runner.Plan.Items.Should().Equal(after);
    }

    [Fact]
    public void A_regress_in_the_evening_and_a_flare_the_next_morning_are_one_step()
    {
        var runner = new Runner().LiveWell(9);
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == StraightLegRaise ? r with { Form = FormQuality.BrokenDown } : r);
        runner[StraightLegRaise].At.Rung.Should().Be("reduced-lift");
        runner.Sleep();

        runner.WakeUp(morning: 3, dailyLife: 3).Flared.Should().BeTrue();

        runner[StraightLegRaise].At.Rung.Should().Be("reduced-lift");
    }

    [Fact]
    public void Pain_at_more_than_was_prescribed_eases_what_is_prescribed()
    {
        var runner = new Runner().LiveWell(2);
        _ = runner.WakeUp();

        _ = runner.Report(new() { On = runner.Today, Exercises = [Good(LadderPosition.Parse("straight-leg-raise/standard/4")) with { During = new(4), Quality = PainQuality.Ache }] });

        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/standard/1");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(null)]
    public void A_good_day_earns_nothing_where_a_later_set_assessed_with_it_hurt_or_has_no_number(int? later)
    {
        var runner = new Runner().LiveWell(4);
        var at = runner[StraightLegRaise].At;
        var log = runner.Log
            .With(new() { On = runner.Today, MorningPain = new(1), PainAfterHour = new(1), WarningSigns = [], Exercises = [Good(at)] })
            .With(new() { On = runner.Today.AddDays(1), MorningPain = new(1), PainAfterHour = new(1), Exercises = [Good(at) with { During = later is { } pain ? new(pain) : null, Quality = later is null ? null : PainQuality.Ache }] });

        var change = runner.Planner.Assess(runner.Plan, log, runner.Today.AddDays(1));

        change.Decisions.Should().NotBeEmpty().And.NotContain(d => d.Verdict < Verdict.Hold);
    }

    [Fact]
    public void A_plan_holds_an_exercise_once()
    {
        var plan = new Runner().Plan;

        FluentActions.Invoking(() => plan with { Items = [.. plan.Items, plan.Items[0]] }).Should().Throw<ArgumentException>().WithMessage("Items[3] is straight-leg-raise again*");
        FluentActions.Invoking(() => plan with { Items = [plan.Items[0] with { Purpose = Purpose.Check }, plan.Items[0] with { Purpose = Purpose.Check }] }).Should().Throw<ArgumentException>().WithMessage("*once more as a check*");
        FluentActions.Invoking(() => plan with { Due = [-5] }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*0 to 100*");
    }

    [Fact]
    public void What_vanished_from_the_protocol_does_not_keep_a_cleared_runner_waiting()
    {
        var runner = new Runner();
        _ = runner.Report(new() { On = Monday, WarningSigns = ["RF-08"] });
        var plan = runner.Plan with { Items = [runner.Plan.Items[0] with { At = LadderPosition.Parse("gone/standard/2") }, .. runner.Plan.Items.Skip(1)] };

        runner.Planner.Clear(plan, Monday).Status.Should().Be(PlanStatus.Active);
    }

    [Fact]
    public void A_clinicians_word_names_flags_that_are_open()
    {
        var plan = new Runner().Plan;

        FluentActions.Invoking(() => RehabPlanner.Default.Clear(plan, Monday, ["RF-08"])).Should().Throw<ArgumentException>().WithParameterName("flags").WithMessage("RF-08 is*open are: none*");
        FluentActions.Invoking(() => RehabPlanner.Default.Review(plan, [], Monday)).Should().Throw<ArgumentException>().WithParameterName("flags");
        FluentActions.Invoking(() => RehabPlanner.Default.Review(plan, [null!], Monday)).Should().Throw<ArgumentException>().WithParameterName("flags");
    }
}
