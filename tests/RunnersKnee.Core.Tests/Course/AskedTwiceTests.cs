using RunnersKnee.Tests.Course.Staging;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>Who asks twice on one day is told the same twice: what the second answer would hold against progress, the first one holds too.</summary>
public class AskedTwiceTests
{
    [Fact]
    public void A_report_that_comes_too_late_for_an_exercise_that_left_is_shown_the_first_time()
    {
        var plan = Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2") with { AssessedOn = Building.Today.AddDays(-4) };
        var log = Log(new() { On = Building.Today.AddDays(-2), Exercises = [Good(LadderPosition.Parse("plank/knees/2")) with { During = new(4), Quality = PainQuality.Ache }] });

        var first = RehabPlanner.Default.Assess(plan, log, Building.Today);

        first.Revised.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "R-RED-01", On = Building.Today.AddDays(-2), Exercise = ExerciseId.Parse("plank") });
        RehabPlanner.Default.Assess(plan.Apply(first), log, Building.Today).Revised.Should().Equal(first.Revised);
    }

    [Fact]
    public void A_day_that_is_judged_only_now_is_told_and_not_revised()
    {
        var plan = Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2") with { AssessedOn = Building.Today.AddDays(-4) };
        var log = Log(new() { On = Building.Today.AddDays(-2), Exercises = [Good(LadderPosition.Parse("straight-leg-raise/standard/2")) with { During = new(4), Quality = PainQuality.Ache }] });

        var first = RehabPlanner.Default.Assess(plan, log, Building.Today);

        first.Decisions.Should().Contain(d => d.Verdict == Verdict.ReduceDose && d.About == Building.Today.AddDays(-2));
        first.Revised.Should().BeEmpty();
    }

    [Fact]
    public void A_warm_up_that_pain_stopped_holds_progress_the_first_time()
    {
        var plan = Building.Plan(Stage.Build, 20, "straight-leg-raise/standard/2");
        plan = plan with { Items = [.. plan.Items, new() { At = LadderPosition.Parse("glute-bridge/standard/0"), Purpose = Purpose.WarmUp, Since = Monday, Days = Weekdays.Monday }] };
        var log = Log(new() { On = Building.Today, MorningPain = new(1), Exercises = [Good(LadderPosition.Parse("glute-bridge/standard/0"), Purpose.WarmUp) with { During = new(1), Quality = PainQuality.Ache, Completion = Completion.StoppedByPain }] });

        var first = RehabPlanner.Default.Assess(plan, log, Building.Today);
        var again = RehabPlanner.Default.Assess(plan.Apply(first), log, Building.Today);

        first.Reasons.Should().Contain(r => r.Rule == "R-REG-02" && r.On == Building.Today);
        again.Reasons.Should().Contain(r => r.Rule == "R-REG-02" && r.On == Building.Today);
        again.Decisions.Should().BeEmpty();
    }

    /// <summary>Enough mornings that no new intake is asked for.</summary>
    private static FeedbackLog Log(DayReport day) =>
        FeedbackLog.Of([.. new[] { 40, 20, 1 }.Select(ago => new DayReport { On = Building.Today.AddDays(-ago), MorningPain = new(1), WarningSigns = [] }), day]);
}
