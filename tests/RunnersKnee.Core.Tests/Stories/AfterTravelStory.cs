namespace RunnersKnee.Tests.Stories;

/// <summary>Somebody who was running again, travelled for ten days without a minute to spare, and ran too soon with a knee that had enough.</summary>
public class AfterTravelStory
{
    [Fact]
    public void After_ten_days_of_travel_and_a_flare_running_is_back_without_building_for_two_weeks_again()
    {
        var life = new Life(Life.Sore).LiveUntil(d => d.Plan.Stage is Stage.RunReturn, 40).Live(20);
        var leaves = life.Today;
        life.Plan.Items.Single(IsRun).At.Rung.Should().Be("rtr-4");

        life.Do((planner, plan, on) => planner.Reschedule(plan, Life.Equipped with { OtherMinutes = Enumerable.Range(0, 10).ToDictionary(on.AddDays, _ => 0) }, on)).Live(10);

        life.Days.Skip(leaves).Should().OnlyContain(d => d.Session == null || d.Session.Items.Count == 0);
        life.Days.Skip(leaves).Where(d => d.Session is not null).Should().OnlyContain(d => d.Session!.LeftOut.All(f => f.Rule == "R-SCH-09"), "each day says that there was no time");
        life.FirstTold("R-GAP-01")!.Number.Should().BeInRange(leaves + 1, leaves + 9, "eight days after the last session of each exercise, something gets easier");
        life.Plan.Items.Single(IsRun).At.Rung.Should().Be("rtr-2", "ten days off cost two levels of those that were run");

        life.Does = (_, good) => good.At.Exercise == Telling.Run ? good.Aching(6) : good;
        _ = life.LiveUntil(d => d.Session?.Items.Any(i => i.At.Exercise == Telling.Run) is true, 5);

        life.LastDay.Told.Select(f => f.Rule).Should().Contain(["R-STG-01", "R-RUN-02"]);
        life.Plan.Stage.Should().Be(Stage.CalmDown);
        var flared = life.LastDay.Number;

        life.Does = (_, good) => good;
        _ = life.LiveUntil(d => d.Plan.Stage is Stage.RunReturn, 40);

        life.Course().Should().Equal(Stage.CalmDown, Stage.Build, Stage.RunReturn, Stage.CalmDown, Stage.Build, Stage.RunReturn);
        var again = life.Days.Skip(flared).First(d => d.Plan.Stage is Stage.Build).Number;
        life.Days.Skip(again).SelectMany(d => d.Session?.Items ?? []).Where(p => p.Purpose is Purpose.Check).Should().NotBeEmpty("the checks are done again");
        (life.LastDay.Number - again).Should().BeInRange(7, 13, "the fourteen days of building are not repeated");
        life.ShouldHaveBeenKept();
    }

    private static bool IsRun(PlanItem item) => item.At.Exercise == Telling.Run && item.Purpose is Purpose.Training;
}
