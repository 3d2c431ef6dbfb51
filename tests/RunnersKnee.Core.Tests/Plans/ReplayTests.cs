using System.Text.Json;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Plans;

public class ReplayTests
{
    /// <summary>Seven weeks with an ache, a sharp pain, a raised morning, a pause, a new week, a red flag and its clearance.</summary>
    private static Runner AStory()
    {
        var runner = new Runner(availability: Runner.EveryOtherDay with { RunningDays = Weekdays.Tuesday }).LiveWell(9);
        _ = runner.WakeUp();
        _ = runner.Train(r => r with { During = new(3), Quality = PainQuality.Ache });
        _ = runner.Sleep().LiveWell(4);
        _ = runner.Train(r => r.At.Exercise == Runner.Clamshell ? r with { Quality = PainQuality.Sharp } : r);
        runner.Sleep();
        _ = runner.WakeUp(morning: 3);
        _ = runner.Sleep().LiveWell(10);
        runner.Apply(runner.Planner.Pause(runner.Plan, runner.Today));
        runner.Sleep(3);
        runner.Apply(runner.Planner.Resume(runner.Plan, runner.Today));
        runner.Apply(runner.Planner.Reschedule(runner.Plan, runner.Plan.Availability with { TrainingDays = Weekdays.Tuesday | Weekdays.Thursday, Minutes = [0, 20, 0, 20, 0, 0, 0], Equipment = Equipment.None }, runner.Today));
        _ = runner.LiveWell(7);
        _ = runner.Report(new() { On = runner.Today, WarningSigns = ["RF-11", "YF-04"] });
        runner.Sleep(2);
        runner.Apply(runner.Planner.Clear(runner.Plan, runner.Today));
        runner.Apply(runner.Planner.Review(runner.Plan, ["YF-04"], runner.Today));
        return runner.LiveWell(7);
    }

    [Fact]
    public void The_plan_folded_from_its_changes_equals_the_plan()
    {
        var runner = AStory();

        runner.History.Select(c => c.GetType()).Distinct().Should().HaveCountGreaterThan(6);
        RehabPlan.Replay(runner.History).Should().Be(runner.Plan);
    }

    [Fact]
    public void And_so_it_does_after_every_change_went_through_a_document()
    {
        var runner = AStory();

        var stored = runner.History.Select(c => JsonSerializer.Serialize(c, RunnersKneeJson.Change)).ToArray();
        var read = stored.Select(text => JsonSerializer.Deserialize(text, RunnersKneeJson.Change)!).ToArray();

        read.Should().Equal(runner.History);
        RehabPlan.Replay(read).Should().Be(runner.Plan);
        JsonSerializer.Deserialize(JsonSerializer.Serialize(runner.Plan, RunnersKneeJson.Plan), RunnersKneeJson.Plan).Should().Be(runner.Plan);
        JsonSerializer.Deserialize(JsonSerializer.Serialize(runner.Log, RunnersKneeJson.Log), RunnersKneeJson.Log).Should().Be(runner.Log);
    }

    [Fact]
    public void Assessing_changes_nothing_and_gives_the_same_change_twice()
    {
        var runner = AStory();
        var (plan, log) = (JsonSerializer.Serialize(runner.Plan, RunnersKneeJson.Plan), JsonSerializer.Serialize(runner.Log, RunnersKneeJson.Log));

        var first = runner.Planner.Assess(runner.Plan, runner.Log, runner.Today);
        var second = runner.Planner.Assess(runner.Plan, runner.Log, runner.Today);

        second.Should().Be(first);
        JsonSerializer.Serialize(runner.Plan, RunnersKneeJson.Plan).Should().Be(plan);
        JsonSerializer.Serialize(runner.Log, RunnersKneeJson.Log).Should().Be(log);
    }

    [Fact]
    public void A_stale_change_is_refused_with_both_revisions_and_changes_nothing()
    {
        var runner = new Runner();
        var stale = runner.Planner.Assess(runner.Plan, runner.Log, runner.Today);
        _ = runner.WakeUp();
        var before = runner.Plan;

        FluentActions.Invoking(() => runner.Plan.Apply(stale)).Should().Throw<ArgumentException>().WithMessage("*revision 1*revision 2*");
        runner.Plan.TryApply(stale, out var next).Should().BeFalse();
        next.Should().BeNull();
        runner.Plan.Should().BeSameAs(before);
    }

    [Fact]
    public void A_change_of_another_plan_with_the_same_revision_is_refused_as_well()
    {
        var one = new Runner().LiveWell(4);
        _ = one.WakeUp();
        var other = new Runner(Runner.Calm).LiveWell(4);
        _ = other.WakeUp();
        other.Train();
        var foreign = one.Train();

        FluentActions.Invoking(() => other.Plan with { Revision = foreign.Revision } is var plan ? plan.Apply(foreign) : null!)
            .Should().Throw<ArgumentException>().WithMessage("*does not have*");
    }

    [Fact]
    public void A_history_begins_with_a_start()
    {
        var runner = new Runner();
        _ = runner.WakeUp();

        FluentActions.Invoking(() => RehabPlan.Replay(runner.History.Skip(1))).Should().Throw<ArgumentException>().WithMessage("*begins with a start*");
        FluentActions.Invoking(() => RehabPlan.Replay([])).Should().Throw<ArgumentException>().WithMessage("*at least one*");
    }

    [Fact]
    public void Reassessing_day_by_day_tells_the_same_story_as_living_it()
    {
        var runner = new Runner();
        for (var i = 0; i < 20; i++)
        {
            runner.Log.Should().NotBeNull();
            _ = runner.Session is { } session
                ? runner.Report(new() { On = runner.Today, MorningPain = new(i == 6 ? 3 : 1), PainAfterHour = new(1), WarningSigns = [], Exercises = [.. session.Items.Select(s => Runner.Good(s.At, s.Purpose))] })
                : runner.Report(new() { On = runner.Today, MorningPain = new(i == 6 ? 3 : 1) });
            runner.Sleep();
        }

        var retold = runner.Planner.Reassess((PlanChange.Started)runner.History[0], runner.Log).ToArray();

        retold.Should().Equal(runner.History);
        RehabPlan.Replay(retold).Should().Be(runner.Plan);
    }
}
