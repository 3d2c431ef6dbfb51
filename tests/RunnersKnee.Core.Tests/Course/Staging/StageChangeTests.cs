using RunnersKnee.Tests.Planning;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course.Staging;

/// <summary>R-STG-01 to R-STG-06 and C5.4: back, forward, by the side door, and what a stage takes out of the plan.</summary>
public class StageChangeTests
{
    private static readonly string[] Everything =
    [
        "step-up/six-inch/4", "single-leg-squat/few-inches/2", "clamshell/standard/2", "plank/standard/2", "monster-walk/standard/2", "straight-leg-raise/standard/2", "glute-bridge/standard/2",
    ];

    private static FeedbackLog Flare(string at) =>
        FeedbackLog.Empty.With(new() { On = Building.Today, Exercises = [Good(LadderPosition.Parse(at)) with { During = new(7), Quality = PainQuality.Ache }] });

    [Fact]
    public void A_flare_leaves_three_gentle_exercises_of_three_families_and_says_why_the_others_go()
    {
        var plan = Building.Plan(Stage.Maintain, 20, Everything);

        var change = RehabPlanner.Default.Assess(plan, Flare("plank/standard/2"), Building.Today);

        change.Stage.Should().Be(Stage.CalmDown);
        plan.Apply(change).Items.Where(i => i.Purpose != Purpose.WarmUp).Select(i => i.At.ToString()).Should().Equal("clamshell/reduced-range/2", "plank/knees/2", "straight-leg-raise/reduced-lift/2");
        string Why(string exercise) => change.Decisions.Last(d => d.Exercise == ExerciseId.Parse(exercise)).Reasons[0].Rule;
        Why("single-leg-squat").Should().Be("R-ELI-01");
        Why("monster-walk").Should().Be("R-ELI-01");
        Why("step-up").Should().Be("R-VAR-04");
        Why("glute-bridge").Should().Be("R-VAR-04");
        change.ExitCriteria.Single(c => c.Rule == "R-STG-02").Observed.Should().Be("0");
    }

    [Fact]
    public void What_only_the_squat_and_the_walk_with_a_band_trained_gives_way_to_something_gentle()
    {
        var plan = Building.Plan(Stage.Maintain, 20, "single-leg-squat/few-inches/2", "monster-walk/standard/2");

        var after = plan.Apply(RehabPlanner.Default.Assess(plan, Flare("single-leg-squat/few-inches/2"), Building.Today));

        after.Items.Where(i => i.Purpose != Purpose.WarmUp).Should().NotBeEmpty()
            .And.OnlyContain(i => i.Purpose == Purpose.Trial && Protocol.Standard.LadderOf(i.At.Exercise).Rungs.Single(r => r.Id == i.At.Rung).KneeLoad <= KneeLoad.Low);
    }

    [Fact]
    public void A_clearance_takes_out_the_same()
    {
        var plan = Building.Plan(Stage.Maintain, 20, Everything) with { Status = PlanStatus.Suspended, StatusSince = Building.Today, Flags = [new() { Id = "RF-08", On = Building.Today }] };

        var after = plan.Apply(RehabPlanner.Default.Clear(plan, Building.Today));

        after.Items.Where(i => i.Purpose != Purpose.WarmUp).Select(i => i.At.Exercise.ToString()).Should().Equal("clamshell", "plank", "straight-leg-raise");
    }

    [Fact]
    public void A_flare_from_running_asks_for_the_checks_at_once_when_building_is_back_and_for_seven_days_instead_of_fourteen()
    {
        var runner = new Runner(Calm).Build(20);
        runner.Plan.Stage.Should().Be(Stage.RunReturn);
        _ = runner.WakeUpWell();
        _ = runner.Report(new() { On = runner.Today, PainAfterHour = new(7) });
        runner.Plan.Stage.Should().Be(Stage.CalmDown);
        while (runner.Plan.Stage == Stage.CalmDown)
        {
            runner.Plan.Checks().Should().BeEmpty("the squat is never checked in CalmDown");
            _ = runner.Sleep().WakeUpWell();
            _ = runner.Session is null ? null : runner.Train();
            (runner.Today.DayNumber - Monday.DayNumber).Should().BeLessThan(60);
        }

        runner.Plan.Stage.Should().Be(Stage.Build);
        runner.Plan.Checks().Should().NotBeEmpty();
        runner.Assess().ExitCriteria.Single(c => c.Rule == "R-STG-02").Limit.Should().Be("7");
        runner.Sleep().Build(12).Plan.Stage.Should().Be(Stage.RunReturn);
    }

    [Fact]
    public void Nothing_ends_the_last_stage_and_running_ends_only_when_running_is_known()
    {
        PlanChange.Assessed Asked(Stage stage) => RehabPlanner.Default.Assess(Building.Plan(stage, 30, "straight-leg-raise/standard/2"), FeedbackLog.Empty, Building.Today);

        Asked(Stage.Maintain).ExitCriteria.Should().BeEmpty();
        Asked(Stage.RunReturn).ExitCriteria.Where(c => c.Holds is not true).Select(c => c.Rule).Should().Equal("R-CRI-13", "R-CRI-14");
        Asked(Stage.RunReturn).Stage.Should().Be(Stage.RunReturn);
    }

    [Fact]
    public void The_mobility_clamshell_stops_being_training_when_running_is_back()
    {
        var runner = new Runner(Calm).Build(13);
        var plan = runner.Plan with { Items = [.. runner.Plan.Items, new() { At = LadderPosition.Parse("clamshell-mobility/standard/2"), Purpose = Purpose.Training, Since = Monday, Days = Weekdays.Tuesday }] };
        var log = runner.Log;
        for (var day = runner.Today; plan.Stage == Stage.Build && day < runner.Today.AddDays(8); day = day.AddDays(1))
        {
            var exercises = RehabPlanner.Default.Sessions(plan, day).TakeWhile(s => s.On == day).SelectMany(s => s.Items).Select(i => Good(i.At, i.Purpose));
            log = log.With(new() { On = day, MorningPain = new(1), DailyLifePain = new(1), StairsPain = new(1), PainAfterHour = new(1), Limp = false, Swelling = Swelling.None, WarningSigns = [], Exercises = [.. exercises] });
            plan = plan.Apply(RehabPlanner.Default.Assess(plan, log, day));
        }

        plan.Stage.Should().Be(Stage.RunReturn);
        plan.Items.Should().NotContain(i => i.At.Exercise == ExerciseId.Parse("clamshell-mobility") && i.Purpose == Purpose.Training);
    }

    [Fact]
    public void After_three_weeks_of_steady_mild_pain_the_side_door_opens_and_what_it_left_closed_opens_with_a_calm_week()
    {
        var runner = new Runner();
        PlanChange.Assessed Live(int dailyLife)
        {
            var change = runner.WakeUpWell(dailyLife: dailyLife);
            _ = runner.Session is null ? null : runner.Train();
            _ = runner.Sleep();
            return change;
        }

        for (var day = 0; day < 21; day++)
        {
            Live(3).Stage.Should().Be(Stage.CalmDown);
        }

        Live(3).Should().BeEquivalentTo(new { Stage = Stage.Build, BySideDoor = true });
        for (var day = 0; day < 8; day++)
        {
            Live(3).Should().BeEquivalentTo(new { BySideDoor = true });
        }

        runner.Plan.Checks().Should().BeEmpty("daily life still hurts");
        for (var day = 0; day < 6; day++)
        {
            Live(2).BySideDoor.Should().BeTrue();
        }

        Live(2).BySideDoor.Should().BeFalse();
        runner.Plan.Checks().Should().NotBeEmpty();
    }

    [Fact]
    public void The_side_door_stays_shut_where_daily_life_is_worse_than_at_first()
    {
        var runner = new Runner();
        for (var day = 0; day < 30; day++)
        {
            _ = runner.WakeUpWell(dailyLife: day < 7 ? 3 : 4);
            _ = runner.Session is null ? null : runner.Train();
            _ = runner.Sleep();
        }

        runner.Plan.Stage.Should().Be(Stage.CalmDown);
        runner.Assess().ExitCriteria.Should().Contain(c => c.Rule == "R-STG-06" && c.Holds == false);
    }

    [Fact]
    public void The_squat_opens_late_when_step_ups_have_been_the_most_and_free_of_pain_for_a_week()
    {
        var plan = Building.Plan(Stage.Build, 20, "step-up/six-inch/4");
        var log = FeedbackLog.Of(Enumerable.Range(45, 16).Select(d => new DayReport
        {
            On = Monday.AddDays(d),
            MorningPain = new(1),
            PainAfterHour = new(1),
            Exercises = d % 2 == 0 ? [Good(LadderPosition.Parse("step-up/six-inch/4"))] : [],
        }));

        Building.LateBlock(plan, log).Should().BeNull();
        Building.LateBlock(plan with { StageSince = Building.Today.AddDays(-13) }, log)!.Observed.Should().Be("13 days");
        Building.LateBlock(plan with { StageSince = Building.Today.AddDays(-6), EarlierBuildDays = 8 }, log).Should().BeNull();
        Building.LateBlock(plan with { FlaredOn = Building.Today.AddDays(-13) }, log)!.Observed.Should().StartWith("flare");
        Building.LateBlock(plan with { BySideDoor = true }, log)!.Limit.Should().Be("R-STG-06");
        Building.LateBlock(plan with { Stage = Stage.CalmDown }, log).Should().NotBeNull();
        Building.LateBlock(plan with { Availability = EveryOtherDay with { Equipment = Equipment.None } }, log)!.Should().BeEquivalentTo(new { Observed = "not-held", Limit = "step", Holds = false });
        Building.LateBlock(plan with { Items = [plan.Items[0] with { At = LadderPosition.Parse("step-up/six-inch/3") }] }, log)!.Limit.Should().Be("step-up/six-inch/4");
        Building.LateBlock(plan with { Items = [] }, log)!.Observed.Should().Be("not-trained");
        Building.LateBlock(plan, FeedbackLog.Empty)!.Observed.Should().Be("0 days without pain");
    }
}
