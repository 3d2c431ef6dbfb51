namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody who has ten minutes, twice a week.</summary>
public class TenMinutesStory
{
    private static readonly Availability Short = new() { TrainingDays = Weekdays.Tuesday | Weekdays.Friday, Equipment = Equipment.Step, Minutes = [0, 10, 0, 0, 10, 0, 0] };

    [Fact]
    public void Ten_minutes_twice_a_week_hold_one_exercise_a_day_and_what_does_not_fit_is_said()
    {
        var life = new Life(Life.Sore, Short).Live(84);

        life.Days.Should().OnlyContain(d => d.Session == null || d.Session.Minutes <= 10);
        life.Days.GroupBy(d => d.Week).Should().OnlyContain(week => week.Count(d => d.Session != null && d.Session.Items.Count > 0) == 2);
        life.Decisions().First(d => d.Exercise == ExerciseId.Parse("clamshell")).Should().Match<Decision>(d => d.After!.At.Dose == 1 && d.Reasons.Any(r => r.Rule == "R-SCH-09"), "it begins with what ten minutes hold");
        life.Days.Where(d => d.Session is not null).Should().OnlyContain(d => d.Session!.LeftOut.Any(f => f.Rule == "R-SCH-09"));
        life.Decisions().Should().Contain(d => d.Verdict == Verdict.Hold && d.Reasons.Any(r => r.Rule == "R-SCH-09" && r.Holds == false), "nothing grows out of the ten minutes");
        life.WeekOf(Stage.Build).Should().Be(3, "a week later than with time enough");

        life.Plan.Stage.Should().Be(Stage.Build);
        life.Left().Should().Equal("R-CRI-08");
        life.LastDay.Reply!.ExitCriteria.Single(c => c.Rule == "R-CRI-08").Holds.Should().BeNull("half an hour of walking was never possible");
        life.Days.Last(d => d.Session is not null).Session!.LeftOut.Should().Contain(f => f.Rule == "R-SCH-09" && f.Exercise == Telling.Run);
        life.LastDay.Reply!.Reasons.Should().Contain(r => r.Rule == "R-STL-02");
        life.ShouldHaveBeenKept();
    }

    [Fact]
    public void With_two_days_to_run_as_well_the_same_ten_minutes_lead_to_the_end_only_later()
    {
        var life = new Life(Life.Sore, Short with { RunningDays = Weekdays.Wednesday | Weekdays.Sunday }).UntilMaintain(120);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build, Stage.RunReturn, Stage.Maintain);
        life.WeekOf(Stage.RunReturn).Should().BeInRange(5, 6);
        life.WeekOf(Stage.Maintain).Should().BeInRange(13, 16);
        life.ShouldHaveBeenKept();
    }
}
