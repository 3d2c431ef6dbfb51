using RunnersKnee.Course;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>R-ATT-01: to what a marked morning is charged.</summary>
public class AttributionTests
{
    private const string QuadSet = "straight-leg-raise/quad-set/2";

    /// <summary>What was done the day before, and whether a rung of class 0 is charged; what loads the knee always is.</summary>
    [Theory]
    [InlineData("clamshell/standard/2", true)]
    [InlineData("clamshell/standard/2 straight-leg-raise/quad-set/2", true)]
    [InlineData("clamshell/standard/2 straight-leg-raise/standard/2", false)]
    [InlineData("clamshell/standard/2 glute-bridge/squeeze/2", true)]
    [InlineData("clamshell/standard/2 glute-bridge/standard/2", false)]
    [InlineData("clamshell/standard/2 step-up/four-inch/2", false)]
    public void A_marked_morning_is_charged_to_what_loaded_the_knee_and_to_the_rest_only_if_nothing_did(string done, bool charged)
    {
        var exposures = Exposures([.. done.Split(' ').Select(at => Good(LadderPosition.Parse(at)))]);

        exposures.IsCharged(Diary.Day(0), KneeLoad.None).Should().Be(charged);
        exposures.IsCharged(Diary.Day(0), KneeLoad.Low).Should().BeTrue();
        exposures.IsCharged(Diary.Day(0), KneeLoad.High).Should().BeTrue();
    }

    [Fact]
    public void A_run_loads_the_knee_whether_it_is_told_in_minutes_or_in_kilometres_and_what_was_not_done_does_not()
    {
        var run = new ExerciseReport { At = LadderPosition.Parse("run/continuous/0"), During = new(0) };

        Exposures([Good(LadderPosition.Parse("plank/standard/2")), run with { RunMinutes = 20 }]).IsCharged(Diary.Day(0), KneeLoad.None).Should().BeFalse();
        Exposures([Good(LadderPosition.Parse("plank/standard/2")), run with { RunKilometres = 3.5m }]).IsCharged(Diary.Day(0), KneeLoad.None).Should().BeFalse();
        Exposures([Good(LadderPosition.Parse("plank/standard/2")), Good(Diary.Raise) with { Completion = Completion.NotAttempted }]).IsCharged(Diary.Day(0), KneeLoad.None).Should().BeTrue();
    }

    [Fact]
    public void Warming_up_with_a_bridge_loaded_the_knee_too() =>
        Exposures([Good(LadderPosition.Parse("plank/standard/2")), Good(LadderPosition.Parse("glute-bridge/standard/0"), Purpose.WarmUp)]).IsCharged(Diary.Day(0), KneeLoad.None).Should().BeFalse();

    [Fact]
    public void It_is_the_rung_that_was_done_which_is_charged_not_the_exercise()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = runner.WakeUp();
        _ = runner.Report(new() { On = runner.Today, PainAfterHour = new(1), Exercises = [Good(LadderPosition.Parse(QuadSet)), Good(LadderPosition.Parse("glute-bridge/standard/2"))] });
        _ = runner.Sleep();

        var morning = runner.WakeUp(morning: 3);

        morning.Decisions.Where(d => d.Verdict == Verdict.Regress).Select(d => d.Exercise.ToString()).Should().Equal("glute-bridge");
    }

    [Fact]
    public void Where_only_the_clamshell_was_done_the_clamshell_is_charged()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = runner.WakeUp();
        _ = runner.Report(new() { On = runner.Today, PainAfterHour = new(1), Exercises = [Good(runner[Clamshell].At)] });
        _ = runner.Sleep();

        var decision = runner.WakeUp(morning: 3).Decisions.Single(d => d.Exercise == Clamshell);

        decision.Verdict.Should().Be(Verdict.Regress);
        decision.Reasons[0].Rule.Should().Be("R-REG-03");
    }

    [Fact]
    public void A_sharp_pain_is_the_exercises_own_whatever_else_was_done()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = runner.WakeUp();

        var change = runner.Train(r => r.At.Exercise == Clamshell ? r with { Quality = PainQuality.Sharp } : r);

        change.Decisions.Where(d => d.Verdict == Verdict.StopToday).Select(d => d.Exercise.ToString()).Should().Equal("clamshell");
    }

    private static Exposures Exposures(ExerciseReport[] done) =>
        new Diary().Write(0, d => d with { Exercises = done }).Exposures(1);
}
