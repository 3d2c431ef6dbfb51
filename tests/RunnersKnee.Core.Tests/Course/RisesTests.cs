using RunnersKnee.Course;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>C3.1 to C3.3, R-GATE-01 and R-PLAN-04: what a session that earned more leads to.</summary>
public class RisesTests
{
    private const Equipment Everything = Equipment.Step | Equipment.Bench | Equipment.LoopBand | Equipment.AnkleWeight | Equipment.Dumbbell;

    /// <summary>Three weeks of nothing but calm mornings and good sessions, so no streak stands in the way.</summary>
    private const int Today = 21;

    [Theory]
    [InlineData("clamshell/standard/2", "clamshell/standard/3", Verdict.ProgressDose)]
    [InlineData("clamshell/standard/0", "clamshell/standard/1", Verdict.ProgressDose)]
    [InlineData("clamshell/standard/4", "clamshell/band/2", Verdict.ProgressRung)]
    [InlineData("clamshell/isometric/0", "clamshell/isometric/1", Verdict.ProgressDose)]
    [InlineData("clamshell/isometric/1", "clamshell/isometric/2", Verdict.ProgressDose)]
    [InlineData("clamshell/isometric/2", "clamshell/reduced-range/2", Verdict.ProgressRung)]
    [InlineData("clamshell/reduced-range/4", "clamshell/standard/2", Verdict.ProgressRung)]
    [InlineData("straight-leg-raise/reduced-lift/2", "straight-leg-raise/standard/2", Verdict.ProgressRung)]
    [InlineData("straight-leg-raise/standard/4", "straight-leg-raise/one-pound/2", Verdict.ProgressRung)]
    [InlineData("straight-leg-raise/one-pound/4", "straight-leg-raise/two-pounds/2", Verdict.ProgressRung)]
    [InlineData("short-arc-quad/quad-set/2", "short-arc-quad/standard/2", Verdict.ProgressRung)]
    [InlineData("glute-bridge/standard/4", "glute-bridge/single-leg/0", Verdict.ProgressRung)]
    [InlineData("plank/standard/4", "plank/side/0", Verdict.ProgressRung)]
    [InlineData("dead-bug/standard/4", "dead-bug/weights/0", Verdict.ProgressRung)]
    [InlineData("step-up/four-inch/4", "step-up/six-inch/2", Verdict.ProgressRung)]
    [InlineData("monster-walk/small-steps/2", "monster-walk/standard/2", Verdict.ProgressRung)]
    public void Below_the_base_rung_the_seeds_smallest_dose_is_enough_and_above_it_its_largest_comes_first(string from, string to, Verdict verdict) =>
        Rise(from).Should().BeEquivalentTo(new { Verdict = verdict, To = LadderPosition.Parse(to), Blocked = (Finding?)null });

    [Theory]
    [InlineData("straight-leg-raise/three-pounds/4", "R-MAX-01")]
    [InlineData("ninety-ninety-stretch/standard/2", "R-MAX-01")]
    [InlineData("step-up/eight-inch/4", "R-MAX-01")]
    [InlineData("clamshell/band/4", "R-MAX-01")]
    public void At_the_top_it_stays_and_says_so(string at, string rule) => Blocked(Rise(at)).Should().Be(rule);

    [Theory]
    [InlineData("straight-leg-raise/standard/4", "ankle-weight")]
    [InlineData("clamshell/standard/4", "loop-band")]
    [InlineData("dead-bug/standard/4", "dumbbell")]
    [InlineData("single-leg-squat/bench-tap/4", "bench")]
    public void A_rung_whose_equipment_is_missing_is_closed_and_names_it(string at, string needs)
    {
        var rise = Rise(at, held: Equipment.Step);

        rise.Should().BeEquivalentTo(new { Verdict = Verdict.Hold, To = LadderPosition.Parse(at) });
        rise.Blocked.Should().BeEquivalentTo(new { Rule = "R-EQP-01", Holds = false, Limit = needs });
    }

    [Fact]
    public void Of_two_rungs_of_one_level_the_first_whose_equipment_is_there_is_taken() =>
        Rise("clamshell/standard/4", held: Equipment.AnkleWeight).To.ToString().Should().Be("clamshell/ankle-weight/2");

    [Theory]
    [InlineData("straight-leg-raise/standard/4", 6, "R-GATE-01")]
    [InlineData("straight-leg-raise/standard/4", 7, null)]
    [InlineData("clamshell/standard/4", 6, "R-GATE-01")]
    [InlineData("clamshell/standard/4", 7, null)]
    [InlineData("clamshell/isometric/2", 2, "R-GATE-01")]
    [InlineData("clamshell/isometric/2", 3, null)]
    [InlineData("straight-leg-raise/quad-set/2", 2, "R-GATE-01")]
    [InlineData("straight-leg-raise/quad-set/2", 3, null)]
    public void Between_two_harder_versions_lie_seven_days_above_the_base_and_three_below(string at, int daysAgo, string? rule) =>
        Blocked(Rise(at, rises: [(LadderPosition.Parse(at).Exercise.ToString(), daysAgo)])).Should().Be(rule);

    [Theory]
    [InlineData("clamshell/isometric/2", null)]
    [InlineData("straight-leg-raise/quad-set/2", null)]
    [InlineData("straight-leg-raise/reduced-lift/2", null)]
    [InlineData("single-leg-squat/supported/2", null)]
    [InlineData("clamshell/standard/4", null)]
    [InlineData("straight-leg-raise/standard/4", "R-GATE-01")]
    [InlineData("straight-leg-raise/two-pounds/4", "R-GATE-01")]
    [InlineData("short-arc-quad/standard/2", "R-GATE-01")]
    [InlineData("single-leg-squat/bench-tap/4", "R-GATE-01")]
    public void A_week_without_pain_is_asked_for_weights_and_single_leg_squats_and_never_on_the_way_back_to_the_plain_exercise(string at, string? rule) =>
        Blocked(Rise(at, diary: Diary(achedOn: Today - 1, LadderPosition.Parse(at)))).Should().Be(rule);

    [Theory]
    [InlineData(2, "R-GATE-01")]
    [InlineData(3, null)]
    public void The_week_without_pain_needs_three_full_sessions_in_it(int sessions, string? rule)
    {
        var at = LadderPosition.Parse("straight-leg-raise/standard/4");
        var diary = new Diary();
        for (var day = 0; day < Today; day++)
        {
            _ = diary.Morning(day, 1);
            _ = Today - day <= 2 * sessions && (Today - day) % 2 == 0 ? diary.Did(day, Runner.Good(at)) : diary;
        }

        Blocked(Rise(at.ToString(), diary: diary.Morning(Today, 1))).Should().Be(rule);
    }

    /// <summary>Rises of the plan as days ago.</summary>
    [Theory]
    [InlineData(new[] { 0 }, "R-PLAN-04")]
    [InlineData(new[] { 2 }, "R-PLAN-04")]
    [InlineData(new[] { 3 }, null)]
    [InlineData(new[] { 3, 6 }, "R-PLAN-04")]
    [InlineData(new[] { 3, 7 }, null)]
    [InlineData(new[] { 7, 9, 12 }, null)]
    public void A_plan_gets_one_harder_rung_in_three_days_and_two_in_seven(int[] daysAgo, string? rule)
    {
        Blocked(Rise("clamshell/standard/4", rises: [.. daysAgo.Select(ago => ("plank", ago))])).Should().Be(rule);
        Blocked(Rise("clamshell/isometric/2", rises: [.. daysAgo.Select(ago => ("plank", ago))])).Should().Be(rule, "below the base rung too");
        Blocked(Rise("clamshell/standard/2", rises: [.. daysAgo.Select(ago => ("plank", ago))])).Should().BeNull("a dose is no rung");
    }

    [Theory]
    [InlineData(Stage.Build, "R-GATE-01")]
    [InlineData(Stage.RunReturn, "R-GATE-01")]
    [InlineData(Stage.Maintain, null)]
    public void The_full_single_leg_squat_opens_in_the_last_stage_only(Stage stage, string? rule) =>
        Blocked(Rise("single-leg-squat/lower-bench/4", stage: stage)).Should().Be(rule);

    private static string? Blocked(Rise rise)
    {
        (rise.Verdict is Verdict.Hold).Should().Be(rise.Blocked is not null);
        return rise.Blocked?.Rule;
    }

    private static Rise Rise(string from, Equipment held = Everything, (string Exercise, int DaysAgo)[]? rises = null, Stage stage = Stage.Build, Diary? diary = null)
    {
        var at = LadderPosition.Parse(from);
        diary ??= Diary(achedOn: null, at);
        var item = new PlanItem { At = at, Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.All };
        var plan = diary.Plan with
        {
            Stage = stage,
            Availability = diary.Plan.Availability with { Equipment = held },
            Items = [item],
            Recent = [.. (rises ?? []).Select(r => new Outcome { On = Course.Diary.Day(Today - r.DaysAgo), At = LadderPosition.Parse($"{r.Exercise}/standard/4"), Verdict = Verdict.ProgressRung, Rule = "R-PRG-01" })],
        };
        return new Rises(Protocol.Standard, plan, new(Protocol.Standard, plan, Course.Diary.Day(Today)), diary.Exposures(Today)).Of(item);
    }

    private static Diary Diary(int? achedOn, LadderPosition at)
    {
        var diary = new Diary();
        for (var day = 0; day < Today; day++)
        {
            _ = diary.Morning(day, 1).Did(day, day == achedOn ? Runner.Good(at) with { During = new(1), Quality = PainQuality.Ache } : Runner.Good(at));
        }

        return diary.Morning(Today, 1);
    }
}
