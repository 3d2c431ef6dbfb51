namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody with two sore knees, who tells each in a report of its own.</summary>
public class BothKneesStory
{
    [Fact]
    public void Of_two_knees_the_worse_one_counts_and_there_is_one_plan_for_both()
    {
        static int Sorer(int day) => day is >= 7 and < 21 ? 2 : 0;
        var life = new Life(Life.Sore) { OtherKnee = (day, good) => good.Aching(Sorer(day)) }.LiveUntil(d => d.Plan.Stage is Stage.RunReturn, 60);
        var worse = new Life(Life.Sore) { Does = (day, good) => good.Aching(Sorer(day)) }.Live(life.Today);

        life.Days.Select(d => d.Plan).Should().BeEquivalentTo(worse.Days.Select(d => d.Plan with { Revision = d.Plan.Revision }), o => o.WithStrictOrdering().ComparingByValue<RehabPlan>());
        life.Days.Should().OnlyContain(d => d.Plan.Items.Where(i => i.Purpose == Purpose.Training || i.Purpose == Purpose.Trial).GroupBy(i => i.At.Exercise).All(g => g.Count() == 1));
        life.FirstTold("R-HLD-02")!.Week.Should().Be(2);
        life.Decisions().Where(d => d.IsRise() && d.About is { } about && Sorer(about.DayNumber - life.Days[0].On.DayNumber) > 0).Should().BeEmpty();
        life.Days.Single(d => d.Number == 20).Reply!.ExitCriteria.Should().Contain(c => (c.Rule == "R-CRI-10" || c.Rule == "R-CRI-11") && c.Holds == false, "a check that one knee does not like is not passed");
        life.WeekOf(Stage.RunReturn).Should().BeInRange(4, 6);
        life.ShouldHaveBeenKept();
    }
}
