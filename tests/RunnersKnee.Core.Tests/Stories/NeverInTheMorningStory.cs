namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody who trains well and tells it, and never says how the knee was in the morning.</summary>
public class NeverInTheMorningStory
{
    [Fact]
    public void Without_a_morning_no_trial_passes_and_nothing_is_taken_away_and_the_answer_is_named_from_day_4_on()
    {
        var life = new Life(Life.Sore) { Wakes = _ => Life.Calm with { MorningPain = null } }.Live(35);

        life.Course().Should().Equal(Stage.CalmDown);
        life.Plan.Items.Where(i => i.Purpose is not Purpose.WarmUp).Should().HaveCount(3).And.OnlyContain(i => i.Purpose == Purpose.Trial && i.At.Dose == 2);
        life.Decisions().Where(d => d.Before?.Purpose is Purpose.Trial).Should().OnlyContain(d => d.Verdict == Verdict.Hold);

        life.FirstTold("R-MIS-01", "morning-pain")!.Number.Should().Be(4);
        life.Days.Skip(4).Should().OnlyContain(d => d.Reply!.Missing.Contains("morning-pain"));
        life.Left().Should().Contain(["R-CRI-01", "R-CRI-02"], "mornings are what the next stage waits for");
        life.LastDay.Reply!.Reasons.Should().ContainEquivalentOf(new { Rule = "R-STL-02", Observed = "morning-pain" });
        life.ShouldHaveBeenKept();
    }

    [Fact]
    public void As_soon_as_the_mornings_are_told_the_course_goes_on()
    {
        var life = new Life(Life.Sore) { Wakes = day => day < 21 ? Life.Calm with { MorningPain = null } : Life.Calm }.LiveUntil(d => d.Plan.Stage is Stage.Build, 45);

        life.WeekOf(Stage.Build).Should().BeInRange(4, 6);
        life.FirstTold("R-STL-02").Should().BeNull("it was not yet four weeks");
        life.ShouldHaveBeenKept();
    }
}
