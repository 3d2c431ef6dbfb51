namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody whose knee never hurts again from the first day on, and who answers everything.</summary>
public class AlwaysZeroStory
{
    [Fact]
    public void Who_always_answers_0_builds_in_week_2_runs_in_week_4_and_has_it_all_back_in_week_11()
    {
        var life = new Life(Life.Sore).UntilMaintain(90);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build, Stage.RunReturn, Stage.Maintain);
        (life.WeekOf(Stage.Build), life.WeekOf(Stage.RunReturn)).Should().Be((2, 4));
        life.WeekOf(Stage.Maintain).Should().BeInRange(10, 12, "two runs a level, two levels a week at most, and two weeks at the goal");
        life.Decisions().Where(d => d.IsRise()).SelectMany(d => d.Reasons.Take(1)).Should().OnlyContain(r => r.Rule == "R-PRG-01" || r.Rule == "R-RUN-07");
        life.Shown().Where(p => p.At.Exercise == Telling.Run && p.Purpose is Purpose.Training).Select(p => p.At.Rung).Distinct()
            .Should().Equal("rtr-1", "rtr-2", "rtr-3", "rtr-4", "rtr-5", "rtr-6", "rtr-7", "rtr-8");
        life.LastDay.Reply!.Missing.Should().BeEmpty();
        life.ShouldHaveBeenKept();
    }
}
