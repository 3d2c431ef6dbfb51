using System.Text.Json;

namespace RunnersKnee.Tests.Planning;

/// <summary>What a person may change by hand (R-MOV-01).</summary>
public class MoveTests
{
    private static readonly Availability Equipped = Runner.EveryOtherDay with { Equipment = Equipment.Step | Equipment.AnkleWeight | Equipment.LoopBand };

    [Fact]
    public void Easier_counts_from_that_day_and_keeps_the_trial()
    {
        var runner = new Runner();
        var before = runner[Runner.Clamshell];

        runner.Apply(Move(runner, before.At with { Dose = 1 }));

        runner[Runner.Clamshell].Should().Be(before with { At = before.At with { Dose = 1 }, Since = runner.Today });
        runner.Plan.Recent.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "R-MOV-01", Verdict = Verdict.ReduceDose, About = (DateOnly?)null });
    }

    [Fact]
    public void Easier_is_allowed_where_nothing_may_get_harder()
    {
        var runner = Trained();
        _ = runner.Report(new() { On = runner.Today, WarningSigns = ["RF-11"] });
        var at = runner[Runner.Clamshell].At;

        runner.Plan.Status.Should().Be(PlanStatus.Suspended);
        Refused(runner, Harder(runner), "the plan is suspended", "what is easier is allowed");
        Move(runner, at with { Dose = at.Dose - 1 }).Status.Should().Be(PlanStatus.Suspended);
    }

    [Fact]
    public void Harder_begins_the_next_day_on_trial()
    {
        var runner = Trained();
        var change = Move(runner, Harder(runner));
        runner.Apply(change);

        change.Decisions[0].Reasons.Select(r => r.Rule).Should().Equal("R-MOV-01", "R-VAR-02");
        runner[Runner.Clamshell].Should().BeEquivalentTo(new { Purpose = Purpose.Trial, Since = runner.Today.AddDays(1), NotBefore = runner.Today.AddDays(1) });
        Refused(runner, Harder(runner), "its present trial is not passed yet");
    }

    [Fact]
    public void The_session_shown_says_why_it_waits_for_the_next_day()
    {
        var runner = Trained();
        _ = runner.WakeUp();
        runner.Session!.Items.Should().Contain(i => i.At.Exercise == Runner.Clamshell);

        runner.Apply(Move(runner, Harder(runner)));

        runner.Session!.LeftOut.Should().Contain(f => f.Exercise == Runner.Clamshell && f.Rule == "R-MOV-01");
    }

    [Fact]
    public void A_good_day_before_the_move_passes_no_trial_and_a_bad_one_still_counts()
    {
        var good = Trained();
        _ = good.WakeUp();
        _ = good.Train();
        good.Apply(Move(good, Harder(good)));
        _ = good.Sleep().WakeUp();
        good[Runner.Clamshell].Purpose.Should().Be(Purpose.Trial);

        var bad = Trained();
        _ = bad.WakeUp();
        _ = bad.Train();
        var before = bad[Runner.Clamshell].At;
        bad.Apply(Move(bad, Harder(bad)));
        _ = bad.Sleep().Correct(bad.Log.On(bad.Today.AddDays(-1))! with { Exercises = [Runner.Good(before) with { During = new(4), Quality = PainQuality.Ache }] });
        bad[Runner.Clamshell].At.Should().NotBe(Harder(good));
        bad[Runner.Clamshell].At.Dose.Should().BeLessThanOrEqualTo(before.Dose);
    }

    [Fact]
    public void One_step_at_a_time()
    {
        var runner = Trained();
        var at = runner[Runner.Clamshell].At;

        Refused(runner, at with { Dose = at.Dose + 2 }, "more than one step above", $"{at with { Dose = at.Dose + 1 }} is allowed");
        runner.Apply(Move(runner, at with { Rung = "isometric" }));
        Refused(runner, at with { Rung = "standard", Dose = 0 }, "more than one rung above");
        Refused(runner, at with { Rung = "reduced-range", Dose = 4 }, "more than one step above");
        Move(runner, at with { Rung = "reduced-range", Dose = 2 }).Decisions[0].Verdict.Should().Be(Verdict.ProgressRung);
    }

    [Fact]
    public void A_weight_that_opens_after_a_week_without_pain_is_not_taken_by_hand_before()
    {
        var runner = Trained();

        Refused(runner, LadderPosition.Parse("straight-leg-raise/one-pound/2"), "R-GATE-01", "7 days without pain", "what is easier is allowed");
    }

    [Fact]
    public void Harder_versions_keep_the_pace_of_the_plan()
    {
        var runner = Trained();
        runner.Apply(Move(runner, LadderPosition.Parse("glute-bridge/single-leg/0")));
        var clamshell = runner[Runner.Clamshell].At;
        var harder = Protocol.Standard.LadderOf(Runner.Clamshell).Rungs.SkipWhile(r => r.Id != clamshell.Rung).Skip(1).First();

        Refused(runner, clamshell with { Rung = harder.Id, Dose = 0 }, "the last harder version in the plan was too recent (0 days ago, 3 days)");
    }

    [Fact]
    public void Nothing_gets_harder_by_hand_with_an_open_sign_or_an_overdue_screen()
    {
        var signed = Trained();
        _ = signed.Report(new() { On = signed.Today, WarningSigns = ["YF-04"] });
        Refused(signed, Harder(signed), "YF-04 is open");

        var silent = Trained();
        silent.Sleep(9);
        Refused(silent, Harder(silent), "warning signs were not asked");
    }

    [Fact]
    public void What_waits_for_a_calm_morning_gets_no_harder_and_still_waits_when_it_gets_easier()
    {
        var runner = Trained();
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == Runner.Clamshell ? r with { Quality = PainQuality.Sharp, During = new(3) } : r);
        _ = runner.Report(new() { On = runner.Today, WarningSigns = [] });
        var item = runner[Runner.Clamshell];
        item.AwaitsMorning.Should().BeTrue();

        FluentActions.Invoking(() => Move(runner, Harder(runner))).Should().Throw<ArgumentException>();
        runner.Apply(Move(runner, item.At with { Dose = 0 }));
        runner[Runner.Clamshell].Should().BeEquivalentTo(new { AwaitsMorning = true, item.NotBefore });
    }

    [Fact]
    public void A_cue_is_set_and_taken_away_and_changes_nothing_else()
    {
        var runner = new Runner(Runner.Calm);
        var before = runner[Runner.StepUp];

        runner.Apply(runner.Planner.Move(runner.Plan, before.At, runner.Today, "toe-in"));
        runner[Runner.StepUp].Should().Be(before with { Cue = "toe-in" });
        runner.Apply(Move(runner, before.At));
        runner[Runner.StepUp].Should().Be(before);

        FluentActions.Invoking(() => runner.Planner.Move(runner.Plan, before.At, runner.Today, "toe-out")).Should().Throw<ArgumentException>().WithMessage("'toe-out' is no cue of step-up; it has toe-in.*").WithParameterName("cue");
    }

    [Theory]
    [InlineData("clamshell/no-such-rung/0", "not on the ladder")]
    [InlineData("wall-squat/standard/0", "no exercise of the protocol")]
    public void What_the_protocol_does_not_have_is_refused(string to, string words) => Refused(new Runner(), LadderPosition.Parse(to), words);

    [Fact]
    public void The_first_stage_holds_three_exercises_and_one_taken_out_makes_room_for_another()
    {
        var runner = Trained();
        var plank = LadderPosition.Parse("short-arc-quad/standard/2");
        runner.Plan.Stage.Should().Be(Stage.CalmDown);
        Refused(runner, plank, "the first stage holds at most 3 exercises");

        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Bridge, runner.Today));
        runner.Apply(Move(runner, plank));

        runner.Plan.Items.Where(i => i.Purpose is not Purpose.WarmUp).Should().HaveCount(3);
        runner[plank.Exercise].Should().BeEquivalentTo(new { At = plank, Purpose = Purpose.Trial, NotBefore = runner.Today.AddDays(1) });
        runner[plank.Exercise].Days.Should().NotBe(Weekdays.None);
        RehabPlan.Replay(runner.History).Should().Be(runner.Plan);
    }

    [Theory]
    [InlineData("monster-walk/above-knees/0", "no place in the stage calm-down")]
    [InlineData("single-leg-squat/few-inches/0", "no place in the stage calm-down")]
    public void A_new_exercise_needs_its_stage(string to, string words)
    {
        var runner = Trained();
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Bridge, runner.Today));
        var ladder = Protocol.Standard.LadderOf(LadderPosition.Parse(to).Exercise);

        Refused(runner, LadderPosition.Parse(to) with { Rung = ladder.Rungs[0].Id }, words);
    }

    [Fact]
    public void The_single_leg_squat_never_comes_in_by_hand()
    {
        var runner = new Runner(Runner.Calm, Equipped).LiveWell(8);
        _ = runner.WakeUp();
        runner.Plan.Stage.Should().Be(Stage.Build);

        Refused(runner, LadderPosition.Parse("single-leg-squat/few-inches/0"), "R-STG-04");
    }

    [Fact]
    public void A_new_exercise_begins_no_higher_than_at_its_start_and_with_the_equipment_at_hand()
    {
        var runner = new Runner(Runner.Calm).LiveWell(6);
        _ = runner.WakeUp();

        Refused(runner, LadderPosition.Parse("straight-leg-raise/standard/4"), "above where the exercise begins");
        var band = Protocol.Standard.LadderOf(ExerciseId.Parse("monster-walk"));
        Refused(runner, new() { Exercise = band.Exercise, Rung = band.Rungs[0].Id, Dose = 0 }, "needs equipment that is not at hand");
    }

    [Fact]
    public void One_new_exercise_in_a_week()
    {
        var runner = new Runner(Runner.Calm).LiveWell(6);
        _ = runner.WakeUp();
        runner.Apply(Move(runner, LadderPosition.Parse("straight-leg-raise/standard/2")));

        Refused(runner, LadderPosition.Parse("dead-bug/standard/0"), "another exercise came less than 7 days ago");
    }

    [Fact]
    public void The_last_exercise_stays()
    {
        var runner = new Runner();
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Bridge, runner.Today));
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Clamshell, runner.Today));

        FluentActions.Invoking(() => runner.Planner.Remove(runner.Plan, Runner.StraightLegRaise, runner.Today)).Should().Throw<ArgumentException>().WithMessage("*last exercise*").WithParameterName("exercise");
        FluentActions.Invoking(() => runner.Planner.Remove(runner.Plan, Runner.Bridge, runner.Today)).Should().Throw<ArgumentException>().WithMessage("*not in the plan; it has straight-leg-raise*");
    }

    [Fact]
    public void What_left_after_a_stop_does_not_come_back_by_hand_the_next_day()
    {
        var runner = Trained();
        _ = runner.WakeUp();
        var at = runner[Runner.Clamshell].At;
        _ = runner.Train(r => r.At.Exercise == Runner.Clamshell ? r with { Quality = PainQuality.Sharp, During = new(3) } : r);
        _ = runner.Sleep().WakeUp();
        runner.Apply(runner.Planner.Remove(runner.Plan, Runner.Clamshell, runner.Today));

        Refused(runner, at with { Dose = 0 }, "R-RET-01");
    }

    [Fact]
    public void A_policy_is_chosen_replayed_and_stored()
    {
        var runner = Trained();
        var change = runner.Planner.ChoosePolicy(runner.Plan, PainPolicy.LowPain, runner.Today);
        var before = runner.Plan;
        runner.Apply(change);

        runner.Plan.Should().Be(before with { Policy = PainPolicy.LowPain, Revision = before.Revision + 1 });
        change.Reasons.Should().ContainSingle().Which.Rule.Should().Be("R-MOV-01");
        var stored = runner.History.Select(c => JsonSerializer.Deserialize(JsonSerializer.Serialize(c, RunnersKneeJson.Change), RunnersKneeJson.Change)!).ToArray();
        RehabPlan.Replay(stored).Should().Be(runner.Plan);
    }

    [Fact]
    public void A_move_that_names_no_policy_leaves_it()
    {
        var runner = new Runner(policy: PainPolicy.SeedLiteral);
        var move = Move(runner, runner[Runner.Clamshell].At with { Dose = 0 });

        JsonSerializer.Serialize<PlanChange>(move, RunnersKneeJson.Change).Should().NotContain("policy");
        runner.Apply(move);
        runner.Plan.Policy.Should().Be(PainPolicy.SeedLiteral);
    }

    [Fact]
    public void A_policy_is_not_chosen_before_the_day_up_to_which_the_plan_was_judged() =>
        FluentActions.Invoking(() => Trained() is var runner ? runner.Planner.ChoosePolicy(runner.Plan, PainPolicy.LowPain, Runner.Monday) : null).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>Four good days: three exercises whose trials are passed, still in the first stage.</summary>
    private static Runner Trained()
    {
        var runner = new Runner(availability: Equipped).LiveWell(4);
        _ = runner.WakeUp();
        return runner;
    }

    private static LadderPosition Harder(Runner runner) => runner[Runner.Clamshell].At is var at ? at with { Dose = at.Dose + 1 } : null!;

    private static PlanChange.Moved Move(Runner runner, LadderPosition to) => runner.Planner.Move(runner.Plan, to, runner.Today);

    private static void Refused(Runner runner, LadderPosition to, params string[] words) =>
        FluentActions.Invoking(() => Move(runner, to)).Should().Throw<ArgumentException>().WithParameterName(nameof(to)).Which.Message.Should().ContainAll(words);
}
