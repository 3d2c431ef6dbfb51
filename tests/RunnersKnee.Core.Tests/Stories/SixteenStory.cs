namespace RunnersKnee.Tests.Stories;

/// <summary>A runner of sixteen: first nobody agreed, later the hip hurts.</summary>
public class SixteenStory
{
    private static readonly Intake Sixteen = Life.Sore with { Age = 16, WorstPain = new(1), WorstPainInWeek = new(1), HoursToSettle = 0 };

    [Fact]
    public void Until_a_guardian_agrees_there_is_nothing_to_do_and_it_is_said_why()
    {
        var life = new Life(Sixteen).Live(10);

        life.Plan.Status.Should().Be(PlanStatus.NeedsIntake);
        life.Shown().Should().BeEmpty();
        life.Days.Should().OnlyContain(d => d.Reply!.Reasons.Any(r => r.Rule == "R-HLD-01" && r.Observed == "YF-06") || d.Reply!.Reasons.Any(r => r.Rule == "R-GAP-01" && r.Observed == "needs-intake"));
        life.OpenFlags().Should().Equal("YF-06");

        life.Do((planner, plan, on) => planner.Restart(plan, Sixteen with { GuardianAgreed = true }, on)).LiveUntil(d => d.Plan.Stage is Stage.Build, 21);

        life.LastDay.Number.Should().Be(24, "the first stage of a minor lasts fourteen days, however calm the knee");
        life.ShouldHaveBeenKept();
    }

    [Fact]
    public void A_hip_that_hurts_suspends_everything_at_once_and_a_clinician_s_word_begins_again_with_fourteen_gentle_days()
    {
        var life = new Life(Sixteen with { GuardianAgreed = true }).Live(17);
        life.WeekOf(Stage.Build).Should().Be(3);

        life.Wakes = _ => Life.Calm with { WarningSigns = ["RF-14"] };
        _ = life.Live(1);
        life.Plan.Status.Should().Be(PlanStatus.Suspended);
        life.LastDay.Reply!.Reasons.Should().ContainEquivalentOf(new { Rule = "R-REF-02", Observed = "RF-14" });
        life.LastDay.Session.Should().BeNull();

        life.Wakes = _ => Life.Calm;
        _ = life.Live(9);
        life.Plan.Status.Should().Be(PlanStatus.Suspended, "only a clinician lifts it");
        life.Days.Skip(18).Should().OnlyContain(d => d.Session == null && d.Reply!.Reasons.Any(r => r.Rule == "R-PLAN-02"));

        _ = life.Do((planner, plan, on) => planner.Clear(plan, on)).Live(1).LiveUntil(d => d.Plan.Stage is Stage.Build, 30);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build, Stage.CalmDown, Stage.Build);
        life.LastDay.Number.Should().BeGreaterThanOrEqualTo(27 + 14);
        life.Days.Single(d => d.Number == 27).Changes[0].Decisions.Where(d => d.After?.Purpose is Purpose.Training).Should().OnlyContain(d => d.Verdict == Verdict.Regress && d.Reasons[0].Rule == "R-CLR-01");
        life.ShouldHaveBeenKept();
    }
}
