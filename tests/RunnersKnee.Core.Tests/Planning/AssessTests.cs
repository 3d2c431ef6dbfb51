using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Planning;

public class AssessTests
{
    /// <summary>Past the trials, everything at the seed's smallest dose: the Wednesday of the first week.</summary>
    private static Runner Settled() => new Runner().LiveWell(2);

    private static Func<ExerciseReport, ExerciseReport> In(ExerciseId exercise, Func<ExerciseReport, ExerciseReport> answer) =>
        r => r.At.Exercise == exercise ? answer(r) : r;

    private static Decision Of(PlanChange change, ExerciseId exercise) => change.Decisions.Last(d => d.Exercise == exercise);

    [Fact]
    public void Two_good_sessions_with_calm_mornings_earn_the_next_dose_and_not_before_the_morning()
    {
        var runner = new Runner().LiveWell(4);
        _ = runner.WakeUp();

        var evening = runner.Train();
        runner.Sleep();
        var morning = runner.WakeUp();

        Of(evening, StraightLegRaise).Should().BeEquivalentTo(new { Verdict = Verdict.Hold });
        Of(evening, StraightLegRaise).Reasons[0].Rule.Should().Be("R-HLD-03");
        Of(morning, StraightLegRaise).Verdict.Should().Be(Verdict.ProgressDose);
        runner[StraightLegRaise].At.Dose.Should().Be(3);
    }

    [Fact]
    public void Assessing_twice_on_one_day_decides_nothing_twice()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        _ = runner.Train(In(StraightLegRaise, r => r with { During = new(4), Quality = PainQuality.Ache }));

        runner.Assess().Decisions.Should().BeEmpty();
        runner.Sleep();
        _ = runner.WakeUp();
        runner.Assess().Decisions.Should().BeEmpty();
    }

    [Fact]
    public void An_ache_of_four_takes_a_little_away_and_says_so_with_all_its_reasons()
    {
        var runner = Settled();
        _ = runner.WakeUp();

        var change = runner.Train(In(StraightLegRaise, r => r with { During = new(4), Quality = PainQuality.Ache }));

        var decision = Of(change, StraightLegRaise);
        decision.Verdict.Should().Be(Verdict.ReduceDose);
        decision.Reasons.Select(r => r.Rule).Should().StartWith("R-RED-01").And.Contain("R-HLD-02");
        decision.Reasons[0].Should().BeEquivalentTo(new { Observed = "4", Limit = "2", Holds = true });
        decision.After!.At.ToString().Should().Be("straight-leg-raise/standard/1");
        runner.Session!.Items.Should().NotContain(i => i.At.Exercise == StraightLegRaise, "it was done today");
        runner.Session.LeftOut.Should().ContainSingle(f => f.Rule == "R-RED-01");
    }

    [Fact]
    public void A_worse_morning_hardens_from_the_position_the_report_names_and_takes_no_step_twice()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        _ = runner.Train(In(StraightLegRaise, r => r with { During = new(4), Quality = PainQuality.Ache }));
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/standard/1");
        runner.Sleep();

        var morning = runner.WakeUp(morning: 3);

        Of(morning, StraightLegRaise).Should().BeEquivalentTo(new { Verdict = Verdict.Regress, About = runner.Today.AddDays(-1) });
        Of(morning, StraightLegRaise).Reasons[0].Rule.Should().Be("R-REG-03");
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/reduced-lift/2", "one rung below what was done, not below what it had been eased to");
    }

    [Fact]
    public void A_marked_morning_is_charged_to_what_loaded_the_knee_and_the_clamshell_only_waits()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        _ = runner.Train();
        runner.Sleep();

        var morning = runner.WakeUp(morning: 3);

        Of(morning, StraightLegRaise).Verdict.Should().Be(Verdict.Regress);
        Of(morning, Bridge).Verdict.Should().Be(Verdict.Regress);
        morning.Decisions.Should().NotContain(d => d.Exercise == Clamshell, "the hold it was given in the evening stays");
        runner[Clamshell].At.ToString().Should().Be("clamshell/standard/2");
    }

    [Fact]
    public void A_sharp_pain_stops_the_exercise_until_a_calm_morning_and_it_returns_easier()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        var stop = runner.Train(In(StraightLegRaise, r => r with { During = new(3), Quality = PainQuality.Sharp }));
        Of(stop, StraightLegRaise).Should().BeEquivalentTo(new { Verdict = Verdict.StopToday });
        Of(stop, StraightLegRaise).Reasons[0].Rule.Should().Be("R-STOP-01");
        runner[StraightLegRaise].Should().BeEquivalentTo(new { AwaitsMorning = true });
        runner.Planner.Sessions(runner.Plan, runner.Today).Take(5).Should().OnlyContain(s => s.Items.All(i => i.At.Exercise != StraightLegRaise));

        runner.Sleep();
        _ = runner.Assess();
        runner[StraightLegRaise].AwaitsMorning.Should().BeTrue("no morning was reported");
        _ = runner.WakeUp(morning: 2);
        runner[StraightLegRaise].AwaitsMorning.Should().BeTrue("the morning was above the usual");

        runner.Sleep();
        var back = runner.WakeUp(morning: 1);
        Of(back, StraightLegRaise).Reasons[0].Rule.Should().Be("R-AFT-01");
        runner[StraightLegRaise].Should().BeEquivalentTo(new { AwaitsMorning = false });
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/reduced-lift/2");
    }

    [Fact]
    public void After_a_sharp_pain_nothing_else_loads_the_knee_that_day_and_the_clamshell_may_go_on()
    {
        var runner = Settled();
        _ = runner.WakeUp();

        var change = runner.Report(new() { On = runner.Today, WarningSigns = [], Exercises = [Good(runner[StraightLegRaise].At) with { Quality = PainQuality.Sharp }] });

        Of(change, Bridge).Reasons[0].Rule.Should().Be("R-PLAN-01");
        runner.Session!.Items.Select(i => i.At.Exercise).Should().Equal(Clamshell);
        runner.Session.LeftOut.Select(f => f.Rule).Should().BeEquivalentTo("R-AFT-01", "R-PLAN-01");
        runner.Planner.Sessions(runner.Plan, runner.Today.AddDays(1)).First().Items.Select(i => i.At.Exercise).Should().Equal(Clamshell, Bridge);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(1, 6)]
    public void A_knee_that_wakes_up_or_sits_too_sore_is_not_loaded_that_day(int morning, int? resting)
    {
        var runner = Settled();

        _ = runner.Report(new() { On = runner.Today, MorningPain = new(morning), RestingPain = resting is { } pain ? new(pain) : null, WarningSigns = [] });

        runner.Session!.Items.Select(i => i.At.Exercise).Should().Equal(Clamshell);
        runner.Session.LeftOut.Should().OnlyContain(f => f.Rule == "R-PRE-01").And.HaveCount(2);
        runner.Planner.Sessions(runner.Plan, runner.Today.AddDays(1)).First().Items.Should().HaveCount(3);
    }

    [Fact]
    public void A_stop_asks_for_the_warning_signs_and_until_they_are_answered_nothing_progresses()
    {
        var runner = new Runner().LiveWell(4);
        var stop = runner.Train(In(StraightLegRaise, r => r with { Quality = PainQuality.Sharp }));
        stop.Missing.Should().Contain("warning-signs");
        runner.Sleep();

        var morning = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
        morning.Decisions.Where(d => d.Exercise == Clamshell).Should().OnlyContain(d => d.Verdict == Verdict.Hold && d.Reasons[0].Rule == "R-SCR-01");

        runner.Report(new() { On = runner.Today, WarningSigns = [] }).Missing.Should().NotContain("warning-signs");
    }

    [Fact]
    public void A_stop_and_a_progress_reported_together_after_days_leave_no_progress()
    {
        var runner = new Runner().LiveWell(4);
        _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
        var day = runner.Today;
        var session = runner.Session!;
        runner.Sleep();
        _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });

        var change = runner.Report(new() { On = day, PainAfterHour = new(1), Exercises = [.. session.Items.Select(i => Good(i.At)).Select(In(StraightLegRaise, r => r with { Quality = PainQuality.Sharp }))] });

        change.Decisions.Should().NotContain(d => d.Verdict < Verdict.Hold);
    }

    [Fact]
    public void Three_mornings_raised_by_one_let_a_stopped_exercise_return_at_the_bottom_of_its_ladder()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        _ = runner.Train(In(StraightLegRaise, r => r with { Quality = PainQuality.Sharp }));
        for (var i = 0; i < 3; i++)
        {
            runner[StraightLegRaise].AwaitsMorning.Should().BeTrue();
            runner.Sleep();
            _ = runner.WakeUp(morning: 2);
        }

        runner[StraightLegRaise].Should().BeEquivalentTo(new { AwaitsMorning = false });
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/quad-set/0");
    }

    [Theory]
    [InlineData("sharp", "R-STOP-01", Verdict.StopToday)]
    [InlineData("broken form", "R-REG-01", Verdict.Regress)]
    [InlineData("stopped by pain", "R-REG-02", Verdict.Regress)]
    public void Without_a_pain_number_what_needs_none_still_protects(string answer, string rule, Verdict verdict)
    {
        var runner = Settled();
        _ = runner.WakeUp();

        var change = runner.Train(In(StraightLegRaise, r => answer switch
        {
            "sharp" => r with { During = null, Quality = PainQuality.Sharp },
            "broken form" => r with { During = null, Form = FormQuality.BrokenDown },
            _ => r with { During = null, Quality = null, Completion = Completion.StoppedByPain },
        }));

        Of(change, StraightLegRaise).Verdict.Should().Be(verdict);
        Of(change, StraightLegRaise).Reasons[0].Rule.Should().Be(rule);
    }

    [Fact]
    public void Without_a_pain_number_nothing_progresses_and_the_answer_is_asked_for()
    {
        var runner = new Runner().LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train(In(StraightLegRaise, r => r with { During = null, Quality = null }));
        runner.Sleep();

        var morning = runner.WakeUp();

        var decision = runner.History.SelectMany(c => c.Decisions).Last(d => d.Exercise == StraightLegRaise);
        decision.Reasons[0].Should().BeEquivalentTo(new { Rule = "R-MIS-01", Observed = "during" });
        decision.Missing.Should().Contain("during");
        morning.Decisions.Should().NotContain(d => d.Exercise == StraightLegRaise && d.Verdict == Verdict.ProgressDose);
        Of(morning, Clamshell).Verdict.Should().Be(Verdict.ProgressDose);
    }

    [Fact]
    public void A_missing_number_that_comes_the_next_morning_is_judged_then()
    {
        var runner = new Runner().LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train(In(StraightLegRaise, r => r with { During = null, Quality = null }));
        var day = runner.Today;
        runner.Sleep();

        _ = runner.Report(new() { On = day, Exercises = [Good(runner[StraightLegRaise].At)] });
        var morning = runner.WakeUp();

        Of(morning, StraightLegRaise).Verdict.Should().Be(Verdict.ProgressDose);
    }

    [Fact]
    public void A_warning_sign_suspends_at_once_in_the_same_result_as_the_training_decisions()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        var report = new DayReport { On = runner.Today, WarningSigns = ["RF-08"], Exercises = [Good(runner[StraightLegRaise].At)] };

        var change = runner.Report(report);

        change.Status.Should().Be(PlanStatus.Suspended);
        change.Reasons[0].Should().BeEquivalentTo(new { Rule = "R-REF-02", Observed = "RF-08" });
        Of(change, StraightLegRaise).Verdict.Should().Be(Verdict.StopAndRefer);
        runner.Session.Should().BeNull();
    }

    [Fact]
    public void Clear_or_lasting_swelling_is_a_warning_sign_though_nobody_ticked_one()
    {
        var runner = Settled();

        var change = runner.Report(new() { On = runner.Today, Swelling = Swelling.ClearOrLasting });

        change.Status.Should().Be(PlanStatus.Suspended);
        change.Flags.Should().ContainSingle(f => f.Id == "RF-09");
    }

    [Fact]
    public void Only_a_clinician_lifts_a_suspension_and_the_plan_goes_on_one_rung_lower()
    {
        var runner = Settled();
        _ = runner.Report(new() { On = runner.Today, WarningSigns = ["RF-08"] });
        runner.Apply(runner.Planner.Resume(runner.Plan, runner.Today));
        runner.Plan.Status.Should().Be(PlanStatus.Suspended);
        runner.Sleep(3);
        _ = runner.WakeUp();
        runner.Plan.Status.Should().Be(PlanStatus.Suspended, "a calm screen does not clear a red flag");

        runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today, ["RF-08"]));

        runner.Plan.Should().BeEquivalentTo(new { Status = PlanStatus.Active, Stage = Stage.CalmDown });
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/reduced-lift/2");
        runner.Sleep();
        runner.WakeUp().Status.Should().Be(PlanStatus.Active, "the report of before the clearance does not come back");
        runner.Report(new() { On = runner.Today, WarningSigns = ["RF-08"] }).Status.Should().Be(PlanStatus.Suspended, "a new one does");
    }

    [Fact]
    public void Not_asked_is_never_none_after_a_week_nothing_progresses_after_two_nothing_loads_the_knee()
    {
        var runner = new Runner();
        PlanChange.Assessed Day()
        {
            _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
            var change = runner.Session is null ? runner.Assess() : runner.Train();
            runner.Sleep();
            return change;
        }

        for (var i = 0; i < 8; i++)
        {
            _ = Day();
        }

        var rises = 0;
        for (var i = 8; i < 15; i++)
        {
            var change = Day();
            change.Missing.Should().Contain("warning-signs");
            change.Reasons.Should().Contain(r => r.Rule == "R-SCR-01");
            rises += change.Decisions.Count(d => d.Verdict is Verdict.ProgressDose or Verdict.ProgressRung);
        }

        rises.Should().Be(0);
        _ = Day();
        runner.Planner.Sessions(runner.Plan, runner.Today).Take(3).SelectMany(s => s.Items).Should().OnlyContain(i => i.KneeLoad == KneeLoad.None).And.NotBeEmpty();
        _ = runner.WakeUp();
        runner.Planner.Sessions(runner.Plan, runner.Today).Take(3).SelectMany(s => s.Items).Should().Contain(i => i.KneeLoad > KneeLoad.None);
    }

    [Fact]
    public void After_a_week_of_calm_mornings_and_kept_sessions_the_first_stage_ends()
    {
        var runner = new Runner().LiveWell(7);

        var change = runner.WakeUp();

        change.Stage.Should().Be(Stage.Build);
        change.ExitCriteria.Should().OnlyContain(c => c.Holds == true);
        runner.Plan.StageSince.Should().Be(runner.Today);
    }

    [Fact]
    public void What_was_not_reported_never_ends_a_stage()
    {
        var runner = new Runner();
        for (var i = 0; i < 10; i++)
        {
            _ = runner.Report(new() { On = runner.Today, MorningPain = new(1), WarningSigns = [] });
            _ = runner.Session is null ? runner.Assess() : runner.Train();
            runner.Sleep();
        }

        var change = runner.Assess();

        change.Stage.Should().Be(Stage.CalmDown);
        change.ExitCriteria.Where(c => c.Holds is null).Select(c => c.Rule).Should().Contain("R-CRI-04", "R-CRI-07");
    }

    [Fact]
    public void A_flare_goes_back_to_the_first_stage_and_takes_every_exercise_one_rung_down_once()
    {
        var runner = new Runner().LiveWell(9);
        runner.Plan.Stage.Should().Be(Stage.Build);
        _ = runner.WakeUp();

        var change = runner.Train(In(Clamshell, r => r with { During = new(7), Quality = PainQuality.Ache }));

        change.Should().BeEquivalentTo(new { Stage = Stage.CalmDown, Flared = true });
        runner.Plan.Items.Take(3).Select(i => i.At.Rung).Should().Equal("reduced-lift", "reduced-range", "reduced-height");
        runner.Assess().Decisions.Should().BeEmpty("the flare is over at once, not every time it is looked at");
    }

    [Fact]
    public void A_correction_that_reveals_pain_later_is_shown_and_nothing_is_rewritten()
    {
        var runner = Settled();
        _ = runner.WakeUp();
        _ = runner.Train();
        var day = runner.Today;
        runner.Sleep().LiveWell(4);
        var before = runner.Plan.Items;
        var sharp = runner.Log.On(day)!;

        var change = runner.Correct(sharp with { Exercises = [.. sharp.Exercises.Select(In(StraightLegRaise, r => r with { Quality = PainQuality.Sharp }))] });

        change.Revised.Should().ContainSingle(f => f.Rule == "R-STOP-01" && f.On == day && f.Exercise == StraightLegRaise);
        runner.Plan.Items.Should().Equal(before);
    }

    [Fact]
    public void Zeros_count_as_zeros_in_a_week_of_pain()
    {
        var runner = new Runner();
        for (var i = 0; i < 14; i++)
        {
            _ = runner.WakeUp(morning: i < 7 ? 0 : i == 13 ? 1 : 0, dailyLife: 0);
            runner.Sleep();
        }

        _ = runner.WakeUp(morning: 0, dailyLife: 0);
        var change = runner.Train(afterHour: 0);

        change.Decisions.SelectMany(d => d.Reasons).Should().NotContain(r => r.Rule == "R-RED-03", "one raised day among seven is a mean of a seventh, not of one");
    }

    [Fact]
    public void The_baseline_falls_with_the_second_highest_of_five_mornings_and_one_bad_morning_never_raises_it()
    {
        var runner = new Runner(Moderate with { UsualMorningPain = new(3), MorningPainAfterActivity = new(3) });
        int[] mornings = [3, 1, 2, 1, 1, 0, 5];
        List<int> baselines = [];
        foreach (var morning in mornings)
        {
            baselines.Add(runner.WakeUp(morning).Baseline.Value);
            runner.Sleep();
        }

        baselines.Should().Equal(3, 3, 3, 3, 3, 2, 2);
        runner.WakeUp(1).Baseline.Value.Should().Be(2);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_day_at_the_end_of_the_calendar_is_refused_with_the_range(string day)
    {
        var on = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        var plan = new Runner().Plan;

        FluentActions.Invoking(() => RehabPlanner.Default.Start(Moderate, EveryOtherDay, on)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1900-01-01 to 9998-12-31*");
        FluentActions.Invoking(() => RehabPlanner.Default.Assess(plan with { AssessedOn = on, StartedOn = on }, FeedbackLog.Empty, on)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_plan_that_nobody_looked_at_for_centuries_is_still_judged() =>
        RehabPlanner.Default.Assess(new Runner().Plan, FeedbackLog.Empty, new(9998, 12, 31)).Decisions.Should().BeEmpty();
}
