namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody who has nothing at home but a floor and a chair.</summary>
public class BareRoomStory
{
    [Fact]
    public void With_no_equipment_at_all_a_chair_shows_what_a_step_would_and_the_course_takes_no_longer()
    {
        var life = new Life(Life.Sore, Life.Equipped with { Equipment = Equipment.None }).UntilMaintain(90);

        life.WeekOf(Stage.RunReturn).Should().Be(4);
        life.WeekOf(Stage.Maintain).Should().BeInRange(10, 12);
        life.Shown().Where(p => p.Purpose is Purpose.Check).Select(p => p.At.Exercise.ToString()).Distinct()
            .Should().BeEquivalentTo("chair-stand", "single-leg-squat", "return-to-run");
        life.Shown().Where(p => p.At.Exercise == ExerciseId.Parse("single-leg-squat")).Should().OnlyContain(p => p.Purpose == Purpose.Check, "without a step the squat stays closed");
        life.Shown().Should().NotContain(p => p.At.Rung == "band" || p.At.Exercise == ExerciseId.Parse("step-up"));
        life.FirstTold("R-EQP-01").Should().NotBeNull("what is not held is named");
        life.ShouldHaveBeenKept();
    }
}
