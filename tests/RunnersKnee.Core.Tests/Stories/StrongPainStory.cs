namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody whose knee says 4 of 10 whatever is done, and somebody in whose daily life it does.</summary>
public class StrongPainStory
{
    [Fact]
    public void A_constant_4_of_10_in_every_exercise_goes_down_to_the_floor_in_week_1_and_stays_there_with_advice()
    {
        var life = new Life(Life.Sore) { Does = (_, good) => good.Aching(4) }.Live(56);

        life.Course().Should().Equal(Stage.CalmDown);
        new[] { "R-RED-01", "R-REG-04", "R-SWP-01", "R-FLR-01" }.Should().OnlyContain(rule => life.FirstTold(rule)!.Week == 1);
        life.Days.Should().OnlyContain(d => d.Plan.Items.Count > 0, "a plan never becomes empty");
        life.Days.Skip(7).SelectMany(d => d.Session?.Items ?? []).Should().OnlyContain(p => p.KneeLoad == KneeLoad.None && p.At.Dose <= 1);
        life.OpenFlags().Should().Contain("YF-09");
        life.LastDay.Reply!.Reasons.Should().Contain(r => r.Rule == "R-HLD-01" && r.Observed!.Contains("YF-09"));
        life.Left().Should().Contain("R-CRI-05");
        life.ShouldHaveBeenKept();
    }

    [Fact]
    public void A_constant_4_of_10_in_daily_life_leaves_by_the_side_door_after_three_weeks_and_is_sent_to_be_looked_at()
    {
        var life = new Life(Life.Sore) { Wakes = _ => Life.Calm with { DailyLifePain = new(4) } }.Live(110);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build);
        life.FirstTold("R-STG-06")!.Number.Should().Be(21);
        life.Days.Single(d => d.Number == 21).Plan.Stage.Should().Be(Stage.Build);
        life.Shown().Should().NotContain(p => p.At.Exercise == ExerciseId.Parse("monster-walk") || p.At.Exercise == ExerciseId.Parse("single-leg-squat") || p.At.Exercise == Telling.Run);
        life.FirstTold("R-HLD-01", "YF-01")!.Number.Should().Be(42, "six weeks of training have changed too little");
        life.OpenFlags().Should().Equal("YF-01", "YF-10");
        life.Left().Should().Contain("R-STG-06", "two weeks of calm daily life open what the side door left closed");
        life.FirstTold("R-STL-02", "YF-01").Should().NotBeNull();
        life.ShouldHaveBeenKept();
    }
}
