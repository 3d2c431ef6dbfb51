namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody who runs four times and forty kilometres a week, with the knee at 2 of 10.</summary>
public class FortyKilometresStory
{
    private static readonly Intake Runs = Life.Sore with { RunsPerWeek = 4, LongestRunMinutes = 60, PainRunning = new(2) };
    private static readonly Availability FourDays = Life.Equipped with { RunningDays = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday | Weekdays.Sunday };

    [Fact]
    public void Forty_kilometres_a_week_at_2_of_10_go_on_and_do_not_grow_before_running_is_the_stage()
    {
        var life = At2(Runs).UntilMaintain(60);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build, Stage.RunReturn, Stage.Maintain);
        life.FirstTold("R-RUN-00")!.Number.Should().Be(0);
        life.Days.GroupBy(d => d.Week).Where(w => w.Count() == 7).Should().OnlyContain(w => w.Count(IsRunDay) >= 3);
        life.Days.Where(d => d.Plan.Stage < Stage.RunReturn).SelectMany(d => d.Session?.Items ?? []).Where(p => p.Purpose is Purpose.Training && p.At.Exercise == Telling.Run)
            .Should().OnlyContain(p => p.At.Rung == "rtr-8" && p.Minutes == 60);
        life.ShouldHaveBeenKept();
    }

    [Fact]
    public void Where_nothing_else_is_wrong_running_is_the_stage_from_the_first_day()
    {
        var life = At2(Runs with { WorstPain = new(2), WorstPainInWeek = new(2), HoursToSettle = 0 }).UntilMaintain(30);

        life.Course().Should().Equal(Stage.RunReturn, Stage.Maintain);
        life.Shown().Where(p => p.Purpose is Purpose.Training && p.At.Exercise == Telling.Run).Should().OnlyContain(p => p.Minutes <= 66, "at most a tenth more than the longest");
        life.ShouldHaveBeenKept();
    }

    /// <summary>Running hurts, and neither the walk nor an exercise does.</summary>
    private static Life At2(Intake intake) => new(intake, FourDays) { Does = (_, good) => good.At.Exercise == Telling.Run && good.At.Rung != "rtr-0" ? good.Aching(2) : good };

    private static bool IsRunDay(Day day) => day.Session?.Items.Any(i => i.At.Exercise == Telling.Run && i.Purpose == Purpose.Training) is true;
}
