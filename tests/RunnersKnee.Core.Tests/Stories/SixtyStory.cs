namespace RunnersKnee.Tests.Stories;

/// <summary>A runner of sixty whose knee began to hurt a month ago and whom nobody has seen.</summary>
public class SixtyStory
{
    [Fact]
    public void New_pain_at_sixty_holds_everything_until_somebody_has_looked_and_then_it_goes_on()
    {
        var life = new Life(Life.Sore with { Age = 60, MonthsWithPain = 1, SeenByClinician = false }).Live(40);

        life.OpenFlags().Should().Equal("YF-05");
        life.Days.Should().OnlyContain(d => d.Reply!.Reasons.Any(r => r.Rule == "R-HLD-01" && r.Observed == "YF-05"));
        life.Decisions().Should().NotContain(d => d.IsRise());
        life.Course().Should().Equal(Stage.CalmDown);
        life.Days.GroupBy(d => d.Week).Should().OnlyContain(week => week.Any(d => d.Session != null), "it goes on, only not further");
        life.FirstTold("R-STL-02", "YF-05")!.Number.Should().Be(28);

        life.Do((planner, plan, on) => planner.Review(plan, ["YF-05"], on)).LiveUntil(d => d.Plan.Stage is Stage.RunReturn, 30);

        life.FirstTold("R-CLR-02", "YF-05")!.Number.Should().Be(40);
        life.WeekOf(Stage.Build).Should().Be(7);
        life.WeekOf(Stage.RunReturn).Should().BeInRange(9, 10);
        life.OpenFlags().Should().BeEmpty();
        life.ShouldHaveBeenKept();
    }
}
