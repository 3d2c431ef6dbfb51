using RunnersKnee.Course;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>C3.5 and R-FLR-01: what takes the place of an exercise that gives way, and the floor under a plan.</summary>
public class SwapTests
{
    private static readonly LadderPosition[] Alone = [];

    /// <summary>What gives way, and what comes in its place when nothing else is in the plan and everything is at hand.</summary>
    [Theory]
    [InlineData("single-leg-squat/few-inches/0", "step-up/four-inch/1")]
    [InlineData("step-up/four-inch/2", "short-arc-quad/standard/1")]
    [InlineData("short-arc-quad/standard/0", "straight-leg-raise/standard/1")]
    [InlineData("short-arc-quad/quad-set/0", "straight-leg-raise/quad-set/1")]
    [InlineData("straight-leg-raise/quad-set/0", "clamshell/standard/1")]
    [InlineData("monster-walk/small-steps/0", "clamshell/standard/1")]
    [InlineData("glute-bridge/squeeze/0", "clamshell/standard/1")]
    [InlineData("clamshell/isometric/0", "glute-bridge/squeeze/1")]
    [InlineData("clamshell-mobility/activation/0", "ninety-ninety-stretch/standard/1")]
    [InlineData("ninety-ninety-stretch/supported/0", "clamshell-mobility/standard/1")]
    [InlineData("plank/knees/0", "dead-bug/standard/1")]
    [InlineData("dead-bug/arms-or-legs/0", "plank/knees/1")]
    public void Each_exercise_gives_way_to_one_that_loads_the_knee_no_more(string from, string to) =>
        Target(from, Alone).Should().Be(to);

    [Theory]
    [InlineData("step-up/four-inch/2", new[] { "short-arc-quad/standard/2" }, "straight-leg-raise/standard/1")]
    [InlineData("step-up/four-inch/2", new[] { "short-arc-quad/standard/2", "straight-leg-raise/standard/2" }, "clamshell/standard/1")]
    [InlineData("straight-leg-raise/quad-set/0", new[] { "clamshell/standard/2" }, "glute-bridge/squeeze/1")]
    [InlineData("straight-leg-raise/quad-set/0", new[] { "clamshell/standard/2", "glute-bridge/standard/2" }, null)]
    [InlineData("plank/knees/0", new[] { "dead-bug/standard/2" }, null)]
    [InlineData("clamshell-mobility/activation/0", new[] { "ninety-ninety-stretch/standard/2" }, null)]
    public void What_is_in_the_plan_already_is_passed_over_and_the_chain_goes_on_from_it_until_it_ends(string from, string[] others, string? to) =>
        Target(from, [.. others.Select(LadderPosition.Parse)]).Should().Be(to);

    [Fact]
    public void What_may_not_be_done_in_this_stage_or_with_this_equipment_is_passed_over()
    {
        Target("single-leg-squat/few-inches/0", Alone, held: Equipment.None).Should().Be("short-arc-quad/standard/1");
        Target("clamshell-mobility/activation/0", Alone, stage: Stage.RunReturn).Should().Be("ninety-ninety-stretch/standard/1");
        Target("ninety-ninety-stretch/supported/0", Alone, stage: Stage.RunReturn).Should().BeNull("there the mobility clamshell is a warm-up only");
    }

    [Theory]
    [InlineData(Verdict.StopToday, 6, "glute-bridge/squeeze/1")]
    [InlineData(Verdict.StopToday, 7, "clamshell/standard/1")]
    [InlineData(Verdict.Swap, 6, "glute-bridge/squeeze/1")]
    [InlineData(Verdict.Swap, 7, "clamshell/reduced-range/1")]
    [InlineData(Verdict.Regress, 1, "clamshell/standard/1")]
    public void What_was_itself_stopped_or_swapped_in_the_last_seven_days_is_no_target(Verdict verdict, int daysAgo, string to)
    {
        var outcome = new Outcome { On = Monday.AddDays(20 - daysAgo), At = LadderPosition.Parse("clamshell/standard/2"), Verdict = verdict, Rule = "R-STOP-01" };

        Target("straight-leg-raise/quad-set/0", Alone, outcome: outcome).Should().Be(to);
    }

    [Theory]
    [InlineData("clamshell/band/4", "clamshell/standard/1")]
    [InlineData("clamshell/reduced-range/2", "clamshell/isometric/1")]
    [InlineData("clamshell/isometric/2", "clamshell/isometric/1")]
    [InlineData("clamshell/isometric/0", "clamshell/isometric/0")]
    public void What_gave_way_before_comes_back_easier_than_where_it_left(string left, string to)
    {
        var outcome = new Outcome { On = Monday.AddDays(10), At = LadderPosition.Parse(left), Verdict = Verdict.Swap, Rule = "R-REG-04" };

        Target("straight-leg-raise/quad-set/0", Alone, outcome: outcome).Should().Be(to);
    }

    [Fact]
    public void A_swap_never_loads_the_knee_more_whatever_is_taken_and_whatever_is_at_hand()
    {
        foreach (var (ladder, rung) in Golden.Table.Rungs)
        {
            foreach (var held in (Equipment[])[Equipment.None, EquipmentSet.All])
            {
                foreach (var stage in Enum.GetValues<Stage>())
                {
                    for (var taken = 0; taken < 1 << Protocol.Standard.Ladders.Count; taken += 13)
                    {
                        LadderPosition[] others = [.. Protocol.Standard.Ladders.Where((_, i) => (taken >> i & 1) == 1).Select(l => new LadderPosition { Exercise = l.Exercise, Rung = l.BaseRung, Dose = 2 })];
                        if (Swaps([.. others], held, stage).TargetOf(ladder, rung.KneeLoad) is { } target)
                        {
                            var to = Protocol.Standard.LadderOf(target.At.Exercise);
                            var at = to.Find(target.At.Rung)!;
                            var isSound = at.KneeLoad <= rung.KneeLoad && held.HasFlag(at.Needs) && at.Level <= to.Find(to.BaseRung)!.Level && target.At.Dose <= 1
                                && target is { Purpose: Purpose.Trial } && !Array.Exists(others, o => o.Exercise == target.At.Exercise)
                                && Protocol.Standard[target.At.Exercise].Stages.ContainsKey(stage);
                            isSound.Should().BeTrue($"{ladder.Exercise}/{rung.Id} gives way to {target.At} in {stage} with {held}");
                        }
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(new[] { "plank/knees/0" }, "glute-bridge/squeeze/0")]
    [InlineData(new[] { "glute-bridge/squeeze/1" }, "clamshell/isometric/0")]
    [InlineData(new[] { "glute-bridge/squeeze/1", "clamshell/standard/1" }, "straight-leg-raise/quad-set/0")]
    public void The_floor_is_the_glute_squeeze_then_the_isometric_clamshell_then_the_quad_set(string[] items, string floor) =>
        Swaps([.. items.Select(LadderPosition.Parse)], Equipment.None, Stage.CalmDown).Floor()!.At.ToString().Should().Be(floor);

    [Fact]
    public void At_the_bottom_of_its_ladder_an_exercise_gives_way_and_the_new_one_begins_on_trial_tomorrow()
    {
        var runner = new Planning.Runner(Moderate with { WorstPain = new(6) });
        runner.Plan.Items.Select(i => i.At.ToString()).Should().Equal("straight-leg-raise/reduced-lift/1", "clamshell/reduced-range/1");
        FailTrials(runner, StraightLegRaise, times: 1);
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/quad-set/1");

        FailTrials(runner, StraightLegRaise, times: 1);

        var swap = runner.History.SelectMany(c => c.Decisions).Single(d => d.Verdict == Verdict.Swap);
        swap.Exercise.Should().Be(StraightLegRaise);
        swap.After.Should().BeEquivalentTo(new { Purpose = Purpose.Trial, NotBefore = swap.About!.Value.AddDays(1) });
        swap.After!.At.ToString().Should().Be("glute-bridge/squeeze/1", "the clamshell is there already");
        runner.Planner.Sessions(runner.Plan, runner.Today).Take(4).SelectMany(s => s.Items).Where(i => i.At.Exercise == Bridge)
            .Should().OnlyContain(i => i.Purpose == Purpose.Trial && i.Dose is Dose.Repetitions && ((Dose.Repetitions)i.Dose).Sets == 1).And.NotBeEmpty();
    }

    [Fact]
    public void Where_every_target_is_in_the_plan_the_exercise_leaves_and_the_others_stay()
    {
        var runner = new Planning.Runner();

        FailTrials(runner, StraightLegRaise, times: 3);

        string.Join(' ', runner.Plan.Items.Select(i => i.At.Exercise)).Should().Be("clamshell glute-bridge");
    }

    [Fact]
    public void Three_steps_back_in_fourteen_days_are_a_swap_though_the_ladder_goes_on()
    {
        var runner = new Planning.Runner(availability: EveryOtherDay with { Equipment = Equipment.None }).LiveWell(2);

        Break(runner);
        runner[Bridge].At.ToString().Should().Be("glute-bridge/reduced-height/2");
        Break(runner);
        runner[Bridge].At.ToString().Should().Be("glute-bridge/squeeze/2");
        var third = Break(runner);

        third.Verdict.Should().Be(Verdict.Swap);
        third.Reasons.Should().Contain(r => r.Rule == "R-SWP-01");
        runner.Plan.Items.Should().NotContain(i => i.At.Exercise == Bridge);
    }

    [Fact]
    public void Steps_back_more_than_fourteen_days_apart_are_no_pressure()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = Break(runner);
        _ = Break(runner);
        _ = runner.LiveWell(12);

        Break(runner).Should().BeEquivalentTo(new { Verdict = Verdict.Regress });
    }

    /// <summary>Everything goes wrong in one way, for eight weeks, on every day and with every irritability.</summary>
    [Theory]
    [InlineData("ache")]
    [InlineData("sharp")]
    [InlineData("stopped")]
    [InlineData("broken form")]
    [InlineData("lingering")]
    [InlineData("severe")]
    public void However_badly_it_goes_a_plan_is_never_empty_and_ends_with_one_exercise_that_does_not_load_the_knee(string how)
    {
        foreach (var intake in (Intake[])[Moderate, Calm, Moderate with { WorstPain = new(7) }])
        {
            var runner = new Planning.Runner(intake, EveryOtherDay with { TrainingDays = Weekdays.All });
            var sawFloor = false;
            for (var day = 0; day < 56; day++)
            {
                _ = runner.WakeUp();
                if (runner.Session is not null)
                {
                    var change = runner.Train(r => how switch
                    {
                        "ache" => r with { During = new(4), Quality = PainQuality.Ache },
                        "sharp" => r with { Quality = PainQuality.Sharp },
                        "stopped" => r with { Completion = Completion.StoppedByPain },
                        "broken form" => r with { Form = FormQuality.BrokenDown },
                        "severe" => r with { During = new(8), Quality = PainQuality.Ache },
                        _ => r,
                    }, afterHour: how == "lingering" ? 3 : 1);
                    sawFloor |= change.Decisions.Any(d => d.Reasons.Any(r => r.Rule == "R-FLR-01"));
                }

                runner.Plan.Items.Should().Contain(i => i.Purpose != Purpose.WarmUp, $"of day {day}");
                runner.Plan.Status.Should().Be(PlanStatus.Active);
                _ = runner.Sleep();
            }

            sawFloor.Should().BeTrue();
            var last = runner.Plan.Items.Single(i => i.Purpose != Purpose.WarmUp);
            last.At.Dose.Should().BeLessThanOrEqualTo(1);
            Protocol.Standard.LadderOf(last.At.Exercise).Find(last.At.Rung)!.KneeLoad.Should().Be(KneeLoad.None);
        }
    }

    /// <summary>The next sessions of one exercise hurt, all else is well.</summary>
    private static void FailTrials(Planning.Runner runner, ExerciseId exercise, int times)
    {
        for (var failed = 0; failed < times;)
        {
            _ = runner.WakeUp();
            if (runner.Session is { } session)
            {
                failed += session.Items.Any(i => i.At.Exercise == exercise) ? 1 : 0;
                _ = runner.Train(r => r.At.Exercise == exercise ? r with { During = new(2), Quality = PainQuality.Ache } : r);
            }

            _ = runner.Sleep();
        }
    }

    /// <summary>The form of the bridge breaks down in its next session.</summary>
    private static Decision Break(Planning.Runner runner)
    {
        while (true)
        {
            _ = runner.WakeUp();
            var isDue = runner.Session?.Items.Any(i => i.At.Exercise == Bridge) is true;
            var change = runner.Session is null ? null : runner.Train(r => r.At.Exercise == Bridge ? r with { Form = FormQuality.BrokenDown } : r);
            _ = runner.Sleep();
            if (isDue)
            {
                return change!.Decisions.Last(d => d.Exercise == Bridge && d.About is not null);
            }
        }
    }

    private static string? Target(string from, LadderPosition[] others, Equipment held = EquipmentSet.All, Stage stage = Stage.Build, Outcome? outcome = null)
    {
        var at = LadderPosition.Parse(from);
        var ladder = Protocol.Standard.LadderOf(at.Exercise);
        return Swaps([at, .. others], held, stage, outcome).TargetOf(ladder, ladder.Find(at.Rung)!.KneeLoad)?.At.ToString();
    }

    private static Swaps Swaps(LadderPosition[] items, Equipment held, Stage stage, Outcome? outcome = null)
    {
        var start = RehabPlanner.Default.Start(Moderate, EveryOtherDay with { Equipment = held }, Monday).Plan;
        var plan = start with
        {
            Items = [.. items.Select(at => new PlanItem { At = at, Purpose = Purpose.Training, Since = Monday, Days = Weekdays.All })],
            Recent = outcome is null ? [] : [outcome],
        };
        return new(Protocol.Standard, plan, new(Protocol.Standard, plan, Monday.AddDays(20)), stage);
    }
}
