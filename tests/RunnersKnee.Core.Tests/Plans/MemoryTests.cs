using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Plans;

/// <summary>What a plan keeps of its outcomes, and what no later rule asks for.</summary>
public class MemoryTests
{
    private static readonly DateOnly Day = Runner.Monday.AddDays(20);

    [Fact]
    public void What_was_held_until_the_morning_is_forgotten_once_the_morning_has_spoken()
    {
        var waiting = Held("R-HLD-03", Day, Day);
        var plan = Assessed(Day, waiting);

        After(plan, Day.AddDays(1), Held("R-EQP-01", Day.AddDays(1), Day)).Should().Equal(Held("R-EQP-01", Day.AddDays(1), Day));
        After(plan, Day.AddDays(1)).Should().Equal(waiting);
    }

    [Fact]
    public void A_hold_with_nothing_to_count_is_forgotten_after_a_week_if_the_exercise_was_judged_there_again()
    {
        var old = Held("R-EQP-01", Day.AddDays(-7), Day.AddDays(-8));
        var again = Held("R-EQP-01", Day.AddDays(-5), Day.AddDays(-6));

        After(Assessed(Day, old, again), Day).Should().Equal(again);
        After(Assessed(Day, old), Day).Should().Equal(old);
        After(Assessed(Day, old, again with { At = LadderPosition.Parse("clamshell/standard/3") }), Day).Should().HaveCount(2);
        After(Assessed(Day.AddDays(-1), old, again), Day).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("R-HLD-01")]
    [InlineData("R-HLD-02")]
    [InlineData("R-RUN-05")]
    public void A_hold_that_later_rules_count_is_kept_for_two_weeks(string rule)
    {
        var old = Held(rule, Day.AddDays(-12), Day.AddDays(-13));
        var again = Held("R-EQP-01", Day.AddDays(-5), Day.AddDays(-6));

        After(Assessed(Day, old, again), Day).Should().Equal(old, again);
        After(Assessed(Day, old, again), Day.AddDays(2)).Should().Equal(again);
    }

    [Fact]
    public void What_got_harder_or_easier_is_kept_for_two_weeks()
    {
        var again = Held("R-EQP-01", Day.AddDays(-5), Day.AddDays(-6));
        foreach (var verdict in Enum.GetValues<Verdict>().Where(v => v is not Verdict.Hold))
        {
            var old = Held("R-HLD-03", Day.AddDays(-12), Day.AddDays(-13)) with { Verdict = verdict };
            After(Assessed(Day, old, again), Day).Should().Equal(old, again);
        }
    }

    private static RehabPlan Assessed(DateOnly on, params Outcome[] recent) => new Runner().Plan with { AssessedOn = on, Recent = recent };

    private static Outcome Held(string rule, DateOnly on, DateOnly about) =>
        new() { On = on, At = LadderPosition.Parse("clamshell/standard/2"), Verdict = Verdict.Hold, Rule = rule, About = about };

    /// <summary>What a plan remembers after a pause that carries these judgements.</summary>
    private static IReadOnlyList<Outcome> After(RehabPlan plan, DateOnly on, params Outcome[] judged)
    {
        var item = plan.Items.Single(i => i.At.Exercise == Runner.Clamshell);
        return plan.Apply(new PlanChange.Paused
        {
            On = on,
            Revision = plan.Revision,
            Status = PlanStatus.Paused,
            Stage = plan.Stage,
            Decisions = [.. judged.Select(j => new Decision { Exercise = Runner.Clamshell, Verdict = j.Verdict, About = j.About, Before = item, After = item, Reasons = [new() { Rule = j.Rule, Holds = true }], Missing = [] })],
            Reasons = [],
            Flags = [],
        }).Recent;
    }
}
