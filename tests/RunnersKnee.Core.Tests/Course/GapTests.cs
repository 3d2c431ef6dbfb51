using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>R-GAP-01: days without an exercise make it easier, once.</summary>
public class GapTests
{
    /// <summary>The last session was on day 4, at the seed's smallest dose; from day 6 on nothing is reported.</summary>
    private const int LastSession = 4;

    [Theory]
    [InlineData(7, "straight-leg-raise/standard/3")]
    [InlineData(8, "straight-leg-raise/standard/1")]
    [InlineData(14, "straight-leg-raise/standard/1")]
    [InlineData(15, "straight-leg-raise/reduced-lift/2")]
    [InlineData(28, "straight-leg-raise/reduced-lift/2")]
    public void After_a_week_a_smaller_dose_after_two_an_easier_version(int days, string expected)
    {
        var runner = Trained();

        _ = runner.Sleep(LastSession + days - 5).Assess();

        runner[StraightLegRaise].At.ToString().Should().Be(expected);
        runner.Assess().Decisions.Should().BeEmpty("asked again it is not taken twice");
    }

    [Fact]
    public void Looked_at_every_day_a_gap_costs_no_more_than_looked_at_once()
    {
        var (daily, once) = (Trained(), Trained());
        for (var day = 0; day < 20; day++)
        {
            _ = daily.Sleep().WakeUp();
        }

        _ = once.Sleep(20).WakeUp();

        Trainings(daily).Should().Equal(Trainings(once));
        daily.History.SelectMany(c => c.Decisions).Where(d => d.Exercise == Clamshell && d.Reasons[0].Rule == "R-GAP-01").Should().HaveCount(2, "once at 8 days and once at 15");
    }

    /// <summary>Checks of function apart: they are asked for day by day.</summary>
    private static IEnumerable<LadderPosition> Trainings(Planning.Runner runner) => runner.Plan.Items.Where(i => i.Purpose is not Purpose.Check).Select(i => i.At);

    [Fact]
    public void A_gap_that_goes_on_for_months_with_mornings_told_takes_nothing_more()
    {
        var runner = Trained();
        for (var day = 0; day < 60; day++)
        {
            _ = runner.Sleep().WakeUp();
        }

        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/reduced-lift/2");
        runner.Plan.Status.Should().Be(PlanStatus.Active);
    }

    [Fact]
    public void Fewer_than_two_missed_days_are_no_gap()
    {
        var runner = new Planning.Runner(availability: EveryOtherDay with { TrainingDays = Weekdays.Monday }).LiveWell(8);

        _ = runner.Sleep(7).WakeUp();

        runner.History[^1].Decisions.Should().NotContain(d => d.Reasons[0].Rule == "R-GAP-01", "one Monday went by");
        _ = runner.Sleep(7).WakeUp();
        runner.History[^1].Decisions.Should().Contain(d => d.Reasons[0].Rule == "R-GAP-01");
    }

    [Fact]
    public void A_step_back_on_the_last_day_counts_and_nothing_is_taken_on_top_of_it()
    {
        var runner = new Planning.Runner().LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == Clamshell ? r with { Quality = PainQuality.Sharp } : r);
        _ = runner.Sleep().WakeUp();
        var stopped = runner[Clamshell].At;

        _ = runner.Sleep(18).WakeUp();

        runner[Clamshell].At.Should().Be(stopped);
    }

    [Theory]
    [InlineData(14, true)]
    [InlineData(15, false)]
    public void What_waits_for_a_morning_that_never_comes_is_back_after_fifteen_days(int days, bool waits)
    {
        var runner = new Planning.Runner().LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == Clamshell ? r with { Quality = PainQuality.Sharp } : r);
        var stopped = runner[Clamshell].At;

        _ = runner.Sleep(days).Assess();

        runner[Clamshell].AwaitsMorning.Should().Be(waits);
        runner[Clamshell].At.Should().Be(stopped);
    }

    [Fact]
    public void A_clearly_worse_morning_keeps_it_waiting()
    {
        var runner = new Planning.Runner().LiveWell(4);
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == Clamshell ? r with { Quality = PainQuality.Sharp } : r);

        _ = runner.Sleep(15).WakeUp(morning: 3);

        runner[Clamshell].AwaitsMorning.Should().BeTrue();
    }

    [Theory]
    [InlineData(28, PlanStatus.Active)]
    [InlineData(29, PlanStatus.NeedsIntake)]
    public void More_than_28_days_without_any_report_need_a_new_intake(int days, PlanStatus status)
    {
        var runner = Trained();

        var change = runner.Sleep(days).Assess();

        change.Status.Should().Be(status);
        runner.Planner.Sessions(runner.Plan, runner.Today).Any().Should().Be(status is PlanStatus.Active);
        change.Reasons.Any(r => r.Rule == "R-GAP-01").Should().Be(status is PlanStatus.NeedsIntake);
    }

    [Fact]
    public void A_report_on_the_day_of_the_return_does_not_hide_the_silence_before_it()
    {
        var runner = Trained().Sleep(29);

        runner.WakeUp().Status.Should().Be(PlanStatus.NeedsIntake);
        runner.Apply(runner.Planner.Restart(runner.Plan, Moderate, runner.Today));
        runner.Assess().Status.Should().Be(PlanStatus.Active);
    }

    [Fact]
    public void A_suspended_plan_stays_suspended_however_long_nothing_is_heard()
    {
        var runner = Trained();
        _ = runner.Report(new() { On = runner.Today, WarningSigns = ["RF-08"] });

        runner.Sleep(35).Assess().Status.Should().Be(PlanStatus.Suspended);
    }

    [Theory]
    [InlineData(7, "straight-leg-raise/standard/3")]
    [InlineData(8, "straight-leg-raise/standard/2")]
    [InlineData(15, "straight-leg-raise/reduced-lift/2")]
    public void A_pause_eases_at_its_end_by_the_same_steps_and_the_next_assessment_does_not_again(int days, string expected)
    {
        var runner = Trained();
        runner.Apply(runner.Planner.Pause(runner.Plan, runner.Today));
        _ = runner.Sleep(days);

        runner.Apply(runner.Planner.Resume(runner.Plan, runner.Today));

        runner[StraightLegRaise].At.ToString().Should().Be(expected);
        if (days >= 8)
        {
            _ = runner.WakeUp();
            runner[StraightLegRaise].At.ToString().Should().Be(expected);
        }
    }

    [Fact]
    public void What_was_missed_is_never_done_twice_on_a_later_day()
    {
        var runner = Trained();
        var next = runner.Planner.Sessions(runner.Plan, runner.Today).First();

        _ = runner.Sleep(7).WakeUp();

        var later = runner.Planner.Sessions(runner.Plan, runner.Today).First();
        later.Items.Select(i => i.At.Exercise).Should().OnlyHaveUniqueItems();
        later.Items.Sum(i => i.Minutes).Should().BeLessThanOrEqualTo(next.Items.Sum(i => i.Minutes));
    }

    [Theory]
    [InlineData(true, "straight-leg-raise/reduced-lift/2")]
    [InlineData(false, "straight-leg-raise/reduced-lift/2")]
    public void What_was_last_done_longer_ago_than_the_log_reaches_comes_back_easier_once(bool isAskedBetween, string expected)
    {
        var runner = Trained();
        var log = runner.Log;
        for (var day = 1; day <= 45; day++)
        {
            log = log.With(new() { On = runner.Today.AddDays(day), MorningPain = new(1), WarningSigns = [] });
        }

        var plan = isAskedBetween ? runner.Plan.Apply(runner.Planner.Assess(runner.Plan, log, runner.Today.AddDays(20))) : runner.Plan;
        plan = plan.Apply(runner.Planner.Assess(plan, log, runner.Today.AddDays(45)));

        plan.Items.Single(i => i.At.Exercise == StraightLegRaise && i.Purpose is Purpose.Training).At.ToString().Should().Be(expected);
        runner.Planner.Assess(plan, log, runner.Today.AddDays(45)).Decisions.Should().NotContain(d => d.Reasons[0].Rule == "R-GAP-01");
    }

    private static Planning.Runner Trained()
    {
        var runner = new Planning.Runner().LiveWell(5);
        _ = runner.WakeUp();
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/standard/3", "two good sessions earned more of it");
        return runner;
    }
}
