using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Planning;

public class StartTests
{
    private static RehabPlanner Planner => RehabPlanner.Default;

    [Fact]
    public void A_moderate_knee_starts_calm_with_three_exercises_of_three_families_on_trial()
    {
        var start = Planner.Start(Moderate, EveryOtherDay, Monday);

        start.Plan.Stage.Should().Be(Stage.CalmDown);
        start.Plan.Items.Select(i => i.At.ToString()).Should().Equal("straight-leg-raise/standard/2", "clamshell/standard/2", "glute-bridge/standard/2");
        start.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Trial);
        start.Reasons.Should().Contain(r => r.Rule == "R-IRR-02");
    }

    [Fact]
    public void A_highly_irritable_knee_starts_with_two_exercises_one_rung_and_one_dose_lower()
    {
        var plan = Planner.Start(Moderate with { WorstPain = new(6) }, EveryOtherDay, Monday).Plan;

        plan.Items.Select(i => i.At.ToString()).Should().Equal("straight-leg-raise/reduced-lift/1", "clamshell/reduced-range/1");
    }

    [Fact]
    public void A_calm_knee_with_a_step_starts_building_with_step_up_clamshell_and_plank()
    {
        var plan = Planner.Start(Calm, EveryOtherDay, Monday).Plan;

        plan.Stage.Should().Be(Stage.Build);
        plan.Items.Select(i => i.At.ToString()).Should().Equal("step-up/four-inch/2", "clamshell/standard/2", "plank/standard/2");
    }

    [Fact]
    public void A_calm_knee_without_a_step_trains_the_thigh_lying_down_and_bands_do_not_bring_in_the_band_walk()
    {
        var plan = Planner.Start(Calm, EveryOtherDay with { Equipment = Equipment.LoopBand }, Monday).Plan;

        plan.Items.Select(i => i.At.Exercise.ToString()).Should().Equal("straight-leg-raise", "clamshell", "plank");
    }

    [Theory]
    [InlineData(6, 0, 1, "R-IRR-01")]
    [InlineData(5, 0, 1, "R-IRR-02")]
    [InlineData(4, 0, 1, "R-IRR-02")]
    [InlineData(3, 0, 1, "R-IRR-03")]
    [InlineData(0, null, 1, "R-IRR-01")]
    [InlineData(0, 24, 1, "R-IRR-02")]
    [InlineData(0, 1, 1, "R-IRR-02")]
    [InlineData(0, 0, 2, "R-IRR-02")]
    [InlineData(0, 0, 3, "R-IRR-01")]
    public void Irritability_follows_the_worst_pain_the_settling_and_the_morning_rise(int worst, int? hours, int morningAfter, string rule)
    {
        var intake = Calm with { WorstPain = new(worst), HoursToSettle = hours, MorningPainAfterActivity = new(morningAfter) };

        Planner.Start(intake, EveryOtherDay, Monday).Reasons.Should().Contain(r => r.Rule == rule);
    }

    [Fact]
    public void An_answer_that_was_not_asked_never_makes_a_knee_calm()
    {
        Planner.Start(Calm with { WorstPainInWeek = null }, EveryOtherDay, Monday).Stage.Should().Be(Stage.CalmDown);
        Planner.Start(Calm with { MorningPainAfterActivity = null }, EveryOtherDay, Monday).Stage.Should().Be(Stage.CalmDown);
    }

    [Theory]
    [InlineData("RF-01", "R-REF-01")]
    [InlineData("RF-08", "R-REF-02")]
    [InlineData("RF-17", "R-REF-02")]
    [InlineData("RF-99", "R-REF-02")]
    public void A_warning_sign_at_intake_suspends_the_plan_before_its_first_session_even_one_the_protocol_does_not_know(string sign, string rule)
    {
        var start = Planner.Start(Moderate with { WarningSigns = [sign] }, EveryOtherDay, Monday);

        start.Status.Should().Be(PlanStatus.Suspended);
        start.Reasons[0].Should().BeEquivalentTo(new { Rule = rule, Observed = sign });
        Planner.Sessions(start.Plan, Monday).Should().BeEmpty();
    }

    [Fact]
    public void Strong_pain_at_rest_is_a_warning_sign_though_nobody_ticked_one()
    {
        Planner.Start(Moderate with { UsualMorningPain = new(6) }, EveryOtherDay, Monday).Flags.Should().Contain(f => f.Id == "RF-12");
        Planner.Start(Moderate with { RestingPain = new(6) }, EveryOtherDay, Monday).Status.Should().Be(PlanStatus.Suspended);
    }

    [Fact]
    public void Under_18_there_is_no_session_until_a_guardian_agrees_and_then_it_starts_calm()
    {
        var alone = Planner.Start(Calm with { Age = 16 }, EveryOtherDay, Monday);
        var agreed = Planner.Start(Calm with { Age = 16, GuardianAgreed = true }, EveryOtherDay, Monday);

        alone.Status.Should().Be(PlanStatus.NeedsIntake);
        Planner.Sessions(alone.Plan, Monday).Should().BeEmpty();
        agreed.Should().BeEquivalentTo(new { Status = PlanStatus.Active, Stage = Stage.CalmDown });
        Planner.Sessions(agreed.Plan, Monday).First().Items.Should().NotBeEmpty();
    }

    [Fact]
    public void Under_10_the_plan_waits_for_clearance() =>
        Planner.Start(Moderate with { Age = 9, GuardianAgreed = true }, EveryOtherDay, Monday).Should().BeEquivalentTo(new { Status = PlanStatus.Suspended });

    [Fact]
    public void New_knee_pain_at_sixty_that_no_clinician_saw_is_flagged_but_the_plan_goes_on()
    {
        var start = Planner.Start(Moderate with { Age = 60, MonthsWithPain = 1 }, EveryOtherDay, Monday);

        start.Status.Should().Be(PlanStatus.Active);
        start.Flags.Select(f => f.Id).Should().Equal("YF-05");
        Planner.Start(Moderate with { Age = 60, MonthsWithPain = 1, SeenByClinician = true }, EveryOtherDay, Monday).Flags.Should().BeEmpty();
    }

    [Fact]
    public void Every_decision_of_a_start_says_why() =>
        Planner.Start(Moderate, EveryOtherDay, Monday).Decisions.Should().OnlyContain(d => d.Reasons.All(r => Rule.All.Any(known => known.Id == r.Rule)));
}
