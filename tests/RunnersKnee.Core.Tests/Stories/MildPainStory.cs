namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody whose knee says 1 of 10 in everything, and nothing else.</summary>
public class MildPainStory
{
    [Fact]
    public void A_constant_1_of_10_holds_every_exercise_until_the_runner_chooses_another_policy()
    {
        var life = new Life(Life.Sore) { Does = (_, good) => good.Purpose is Purpose.Trial ? good : good.Aching(1) }.Live(45);

        life.WeekOf(Stage.Build).Should().Be(2, "daily life and mornings are calm");
        life.Decisions().Should().NotContain(d => d.IsRise());
        life.FirstTold("R-HLD-02")!.Week.Should().Be(1);
        var stall = life.FirstTold("R-STL-01")!;
        stall.Week.Should().Be(6, "the last exercise joined in week 2, and that is 28 days later");
        life.LastDay.Reply!.Reasons.Should().Contain(r => r.Rule == "R-STL-01", "it is said every day until something changes");
        life.Plan.Policy.Should().Be(PainPolicy.Default, "the plan offers and never chooses");
        life.Left().Should().Contain(["R-CRI-10", "R-CRI-11"], "a check hurts too");

        life.Do((planner, plan, on) => planner.ChoosePolicy(plan, PainPolicy.LowPain, on)).LiveUntil(d => d.Plan.Stage is Stage.RunReturn, 21).Live(7);

        life.WeekOf(Stage.RunReturn).Should().BeLessThanOrEqualTo(9);
        life.Decisions().Where(d => d.IsRise()).Should().NotBeEmpty();
        life.LastDay.Reply!.Reasons.Should().NotContain(r => r.Rule == "R-STL-01");
        life.ShouldHaveBeenKept();
    }

    [Fact]
    public void Where_the_trials_hurt_as_well_one_gentle_exercise_is_left_with_advice_and_the_other_policy_leads_on()
    {
        var life = new Life(Life.Sore) { Does = (_, good) => good.Aching(1) }.Live(42);

        life.FirstTold("R-FLR-01")!.Week.Should().Be(1);
        life.OpenFlags().Should().Equal("YF-09");
        life.LastDay.Reply!.Reasons.Should().ContainEquivalentOf(new { Rule = "R-HLD-01", Observed = "YF-09" });
        life.Plan.Items.Where(i => i.Purpose is not Purpose.WarmUp).Should().ContainSingle();

        life.Do((planner, plan, on) => planner.ChoosePolicy(plan, PainPolicy.LowPain, on)).LiveUntil(d => d.Plan.Stage is Stage.Build, 40);

        life.Plan.Stage.Should().Be(Stage.Build);
        life.ShouldHaveBeenKept();
    }
}
