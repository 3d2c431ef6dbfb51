namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody whose knee hurts on stairs, and nowhere else.</summary>
public class OnlyOnStairsStory
{
    [Fact]
    public void Stairs_at_4_hold_the_return_to_running_and_are_named_as_what_is_left()
    {
        var life = new Life(Life.Sore) { Wakes = _ => Life.Calm with { StairsPain = new(4) } }.Live(70);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build);
        life.Days.Where(d => d.Week is > 4 and <= 6).Should().OnlyContain(d => d.Reply!.ExitCriteria.Any(c => c.Rule == "R-CRI-09" && c.Holds == false && c.Observed == "4" && c.Limit == "2"));
        life.Days.Single(d => d.Number == 40).Reply!.ExitCriteria.Where(c => c.Holds is not true).Select(c => c.Rule).Should().Equal("R-CRI-09");
        life.Shown().Should().NotContain(p => p.At.Exercise == Telling.Run && p.Purpose == Purpose.Training);
        life.OpenFlags().Should().Equal(["YF-01"], "after six weeks a clinician is asked for");
        life.LastDay.Reply!.Reasons.Should().Contain(r => r.Rule == "R-STL-02");

        life.Wakes = _ => Life.Calm;
        _ = life.LiveUntil(d => d.Plan.Stage is Stage.RunReturn, 28);

        life.Plan.Stage.Should().Be(Stage.RunReturn, "calm stairs were all that was missing");
        life.ShouldHaveBeenKept();
    }
}
