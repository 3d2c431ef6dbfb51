using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Simulation;

/// <summary>Lives in which something once was wrong, told apart from the crowd.</summary>
public class RegressionTests
{
    [Theory]
    [InlineData(1, "the sign of the floor stays for the days a plan remembers")]
    [InlineData(100, "a sign that ended is gone before the exercises are judged")]
    [InlineData(108, "what was reported before an exercise came back is not judged again")]
    [InlineData(128, "a sign raised by the judgements holds on the same day")]
    [InlineData(195, "a warm-up answers only for its own days")]
    [InlineData(317, "a position that no ladder has eases once")]
    [InlineData(368, "three stops count within fourteen days only")]
    [InlineData(81, "a flare takes the band walk out of the warm-up")]
    [InlineData(158, "a stop in a trial on the lowest rung leaves no more than a failed trial")]
    [InlineData(13, "a report that came too late for an exercise that left is known the first time")]
    [InlineData(53, "a run beside three exercises is no fourth")]
    [InlineData(101, "a trial that was passed today counts the same twice")]
    [InlineData(192, "a warm-up that pain stopped holds progress the first time")]
    [InlineData(395, "a swap brings nothing back above where it may return")]
    [InlineData(538, "a run answers for the walk")]
    [InlineData(75, "a week that opens anew holds the same room the first time")]
    [InlineData(434, "no morning opens a run on a day that begins too sore for it")]
    public void This_life_keeps_the_rules(int seed, string because) =>
        new Watch().Run((ulong)seed, 1).Counts.Should().BeEmpty(because);

    [Fact]
    public void Cleared_on_its_lowest_rung_an_exercise_comes_back_with_a_smaller_dose()
    {
        var start = Life.Planner.Start(Moderate with { WarningSigns = ["RF-08"] }, EveryOtherDay, Monday);
        var low = start with { Decisions = [.. start.Decisions.Select(d => d with { After = d.After! with { At = d.After.At with { Rung = Protocol.Standard.LadderOf(d.Exercise).Rungs[0].Id } } })] };

        var cleared = Life.Planner.Clear(low.Plan, Monday);

        cleared.Decisions.Should().OnlyContain(d => d.After!.At.Dose == d.Before!.At.Dose - 1);
    }

    [Fact]
    public void A_baseline_that_fell_measures_yesterday_as_it_will_measure_it_when_asked_again()
    {
        var log = FeedbackLog.Of(Enumerable.Range(0, 7).Select(i => new DayReport { On = Monday.AddDays(i), MorningPain = new(0), PainAfterHour = new(1), Exercises = i == 6 ? [Good(LadderPosition.Parse("straight-leg-raise/standard/2"), Purpose.Trial)] : [] }));
        var plan = Life.Planner.Start(Moderate, EveryOtherDay, Monday).Plan;
        plan = plan.Apply(Life.Planner.Assess(plan, log, Monday.AddDays(4)));

        plan = plan.Apply(Life.Planner.Assess(plan, log, Monday.AddDays(6)));

        Life.Planner.Assess(plan, log, Monday.AddDays(6)).Decisions.Should().BeEmpty();
    }
}
