using RunnersKnee.Ladders;

namespace RunnersKnee.Tests.Golden;

/// <summary>C8.1: the levels of coming back to running, and C5.1: what is checked before it.</summary>
public class RunLadderTests
{
    /// <summary>Level, repeats, minutes of walking and of running in each, minutes of running in all, knee load, opens in.</summary>
    private const string C81 = """
        rtr-0  | 1 | 30 | 0  | 0  | Low      |
        rtr-1  | 6 | 4  | 1  | 6  | Moderate |
        rtr-2  | 6 | 3  | 2  | 12 | Moderate |
        rtr-3  | 6 | 2  | 3  | 18 | Moderate |
        rtr-4  | 6 | 1  | 4  | 24 | Moderate |
        rtr-5  | 3 | 1  | 9  | 27 | Moderate |
        rtr-6  | 2 | 1  | 14 | 28 | Moderate |
        rtr-7  | 1 | 0  | 30 | 30 | Moderate |
        rtr-8  | 1 | 0  | 30 | 30 | Moderate |
        rtr-9  | 1 | 0  | 30 | 30 | High     | Maintain
        rtr-10 | 1 | 0  | 30 | 30 | High     | Maintain
        """;

    /// <summary>Position, sets, repetitions, sides.</summary>
    private const string C51 = """
        single-leg-squat/few-inches | 1x8  | reps each side
        step-up/six-inch            | 3x10 | reps each side
        chair-stand/chair           | 1x10 | reps
        """;

    private static readonly Ladder Run = Table.Ladder("return-to-run");

    [Fact]
    public void The_levels_are_those_of_the_specification()
    {
        var seen = Run.Rungs.Select(r => r.Doses.Should().ContainSingle().Which.Should().BeOfType<Dose.RunWalk>().Which is var d
            ? string.Join(" | ", r.Id, d.Repeats, d.WalkMinutes, d.RunMinutes, d.Amount, r.KneeLoad, r.OpensIn) : "");
        seen.Should().Equal(Table.Rows(C81).Select(row => string.Join(" | ", row)));
        Run.Rungs.Select(r => r.Level).Should().Equal(Enumerable.Range(0, 11));
    }

    [Fact]
    public void Every_level_takes_half_an_hour_and_the_running_never_falls()
    {
        Run.Rungs.Select(r => Run.At(Run.Position(r, 0)).Minutes).Should().OnlyContain(minutes => minutes == 30);
        Run.Rungs.Select(r => r.Doses[0].Amount).Should().BeInAscendingOrder();
    }

    [Fact]
    public void A_day_lies_between_two_runs_and_four_a_week_are_the_most() =>
        Run.Frequency.PerWeek.Should().Be((2, 4, true));

    [Fact]
    public void It_is_the_only_ladder_of_runs_and_the_others_are_none() =>
        Protocol.Standard.Ladders.Where(l => l.IsRun()).Should().ContainSingle().Which.Should().BeSameAs(Run);

    [Fact]
    public void A_ladder_without_rungs_or_doses_is_no_ladder_of_runs()
    {
        (Run with { Rungs = [] }).IsRun().Should().BeFalse();
        (Run with { Rungs = [Run.Rungs[0] with { Doses = [] }] }).IsRun().Should().BeFalse();
    }

    [Fact]
    public void The_checks_ask_what_the_specification_asks()
    {
        var checks = Table.Rungs.Where(at => at.Rung.CheckDose is not null).ToDictionary(at => $"{at.Ladder.Exercise}/{at.Rung.Id}", at => at.Rung.CheckDose!, StringComparer.Ordinal);
        checks.Values.Should().OnlyContain(d => d.Source.Id == "C5.1" && d.Source.Provenance == Provenance.Design);
        checks.Remove("return-to-run/rtr-0", out var walk).Should().BeTrue();
        walk.Should().BeOfType<Dose.RunWalk>().Which.Should().BeEquivalentTo(new { Repeats = 1, WalkMinutes = 30, RunMinutes = 0 });
        checks.Select(c => $"{c.Key} | {Written.Of(c.Value)} | {Written.Unit(c.Value)}").Should().Equal(Table.Rows(C51).Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void A_check_is_prescribed_as_it_is_asked_and_as_one_set_where_nothing_is_asked()
    {
        var steps = Table.Ladder("step-up");
        Written.Of(steps.At(LadderPosition.Parse("step-up/six-inch/4"), Purpose.Check).Dose).Should().Be("3x10");
        Written.Of(steps.At(LadderPosition.Parse("step-up/six-inch/4"), Purpose.Trial).Dose).Should().Be("1x15");
        Written.Of(steps.At(LadderPosition.Parse("step-up/four-inch/4"), Purpose.Check).Dose).Should().Be("1x15");
    }

    [Theory]
    [InlineData(1, Equipment.None)]
    [InlineData(5, Equipment.None)]
    [InlineData(8, Equipment.None)]
    [InlineData(1, Equipment.Step | Equipment.LoopBand)]
    [InlineData(5, Equipment.Step | Equipment.LoopBand)]
    public void No_plan_begins_with_a_run_or_a_check_or_warms_up_with_one(int worstPain, Equipment held)
    {
        var intake = new Intake { WorstPain = new(worstPain), WorstPainInWeek = new(worstPain), HoursToSettle = 0, MorningPainAfterActivity = new(0), RestingPain = new(0), UsualMorningPain = new(0), Age = 30, WarningSigns = [] };
        var plan = RehabPlanner.Default.Start(intake, new() { TrainingDays = Weekdays.All, RunningDays = Weekdays.Saturday, Equipment = held }, new(2026, 3, 2)).Plan;
        plan.Items.Should().HaveCountGreaterThan(1).And.OnlyContain(i => Table.Seed.Any(l => l.Exercise == i.At.Exercise));
    }

    [Fact]
    public void Neither_the_runs_nor_the_chair_stand_gives_way_to_anything_or_takes_the_place_of_anything()
    {
        ExerciseId[] own = [Run.Exercise, Table.Ladder("chair-stand").Exercise];
        own.Should().OnlyContain(id => Protocol.Standard.LadderOf(id).SwapTo.Count == 0);
        Protocol.Standard.Ladders.SelectMany(l => l.SwapTo).Should().OnlyContain(to => !own.Contains(to.Exercise));
        own.Should().OnlyContain(id => !Protocol.Standard[id].WarmUp && Protocol.Standard.LadderOf(id).Rungs[0].KneeLoad > KneeLoad.None);
    }
}
