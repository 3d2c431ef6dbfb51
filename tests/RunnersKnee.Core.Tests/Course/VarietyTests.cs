using RunnersKnee.Course;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>C6: start small, then add variety, one exercise after a calm week.</summary>
public class VarietyTests
{
    private static readonly Intake Irritable = Moderate with { WorstPain = new(6), WorstPainInWeek = new(6) };

    [Fact]
    public void After_a_calm_week_one_exercise_of_an_area_not_trained_so_far_joins_on_trial_from_the_next_day()
    {
        var (runner, added) = FirstToJoin();

        added.Reasons.Select(r => r.Rule).Should().Equal("R-VAR-04", "R-VAR-06", "R-VAR-08", "R-VAR-02");
        added.After.Should().BeEquivalentTo(new { Purpose = Purpose.Trial, Since = runner.Today.AddDays(1), NotBefore = runner.Today.AddDays(1) });
        added.After!.Days.Should().NotBe(Weekdays.None);
        Protocol.Standard[added.Exercise].Family.Should().Match(family => family == "core" || family == "mobility");
        runner.Today.DayNumber.Should().BeGreaterThanOrEqualTo(Monday.AddDays(7).DayNumber);
        runner.Session?.Items.Should().NotContain(i => i.At.Exercise == added.Exercise);
    }

    [Fact]
    public void In_two_good_months_never_two_join_within_seven_days_nor_within_three_of_a_harder_version()
    {
        var runner = new Planning.Runner(Calm, EveryOtherDay with { TrainingDays = Weekdays.All, Equipment = EquipmentSet.All }).LiveWell(60);

        var joined = Joined(runner).Select(j => j.On.DayNumber).ToArray();
        var rises = runner.History.Where(c => c.Decisions.Any(d => d.Verdict is Verdict.ProgressRung)).Select(c => c.On.DayNumber).ToArray();
        joined.Should().HaveCountGreaterThan(1);
        joined.Zip(joined.Skip(1), (a, b) => b - a).Should().OnlyContain(days => days >= 7);
        joined.Should().OnlyContain(day => rises.All(rise => Math.Abs(rise - day) >= 3));
    }

    [Fact]
    public void While_the_knee_settles_a_third_may_join_two_and_never_a_fourth()
    {
        var runner = new Planning.Runner(Irritable);
        for (var day = 0; day < 20; day++)
        {
            _ = runner.WakeUp(dailyLife: 5);
            _ = runner.Session is null ? runner.Assess() : runner.Train();
            _ = runner.Sleep();
        }

        runner.Plan.Stage.Should().Be(Stage.CalmDown);
        var (_, added) = Joined(runner).Should().ContainSingle().Subject;
        runner.Plan.Items.Should().HaveCount(3);
        added.After!.At.Dose.Should().Be(1, "the knee was easily upset at the intake");
    }

    [Theory]
    [InlineData("nothing", true)]
    [InlineData("eased 6 days ago", false)]
    [InlineData("eased 7 days ago", true)]
    [InlineData("swapped 6 days ago", false)]
    [InlineData("joined 6 days ago", false)]
    [InlineData("joined 7 days ago", true)]
    [InlineData("a warm-up joined yesterday", true)]
    [InlineData("harder version 2 days ago", false)]
    [InlineData("harder version 3 days ago", true)]
    [InlineData("more of it yesterday", true)]
    [InlineData("a trial is open", false)]
    [InlineData("something waits after a stop", false)]
    [InlineData("began 6 days ago", false)]
    [InlineData("the stage began today", false)]
    [InlineData("half was done", false)]
    [InlineData("hardly anything was due", false)]
    [InlineData("a yellow sign", false)]
    [InlineData("paused", false)]
    [InlineData("sore at rest", false)]
    [InlineData("a marked morning", false)]
    [InlineData("no screen for 8 days", false)]
    [InlineData("a worsening week", false)]
    public void Something_new_waits_for_a_calm_week(string what, bool joins)
    {
        var (plan, log, on) = Ready();
        Outcome Was(Verdict verdict, int daysAgo, string rule = "R-RED-01") => new() { On = on.AddDays(-daysAgo), At = LadderPosition.Parse("clamshell/standard/2"), Verdict = verdict, Rule = rule };
        RehabPlan Remembers(Outcome outcome) => plan with { Recent = [outcome] };
        plan = what switch
        {
            "eased 6 days ago" => Remembers(Was(Verdict.ReduceDose, 6)),
            "eased 7 days ago" => Remembers(Was(Verdict.ReduceDose, 7)),
            "swapped 6 days ago" => Remembers(Was(Verdict.Swap, 6)),
            "joined 6 days ago" => Remembers(Was(Verdict.Add, 6, "R-VAR-04")),
            "joined 7 days ago" => Remembers(Was(Verdict.Add, 7, "R-VAR-04")),
            "a warm-up joined yesterday" => Remembers(Was(Verdict.Add, 1, "R-SCH-05")),
            "harder version 2 days ago" => Remembers(Was(Verdict.ProgressRung, 2, "R-PRG-01")),
            "harder version 3 days ago" => Remembers(Was(Verdict.ProgressRung, 3, "R-PRG-01")),
            "more of it yesterday" => Remembers(Was(Verdict.ProgressDose, 1, "R-PRG-01")),
            "a trial is open" => plan with { Items = [plan.Items[0] with { Purpose = Purpose.Trial }, .. plan.Items.Skip(1)] },
            "something waits after a stop" => plan with { Items = [plan.Items[0] with { AwaitsMorning = true }, .. plan.Items.Skip(1)] },
            "began 6 days ago" => plan with { StartedOn = on.AddDays(-6) },
            "the stage began today" => plan with { StageSince = on },
            "half was done" => plan with { Due = [.. plan.Due.Select(d => 2 * d)] },
            "hardly anything was due" => plan with { Due = [0, 0, 0, 0, 0, 0, 0, 0] },
            "a yellow sign" => plan with { Flags = [new() { Id = "YF-04", On = on.AddDays(-1) }] },
            "no screen for 8 days" => plan with { StartedOn = on.AddDays(-8) },
            "paused" => plan with { Status = PlanStatus.Paused },
            _ => plan,
        };
        log = what switch
        {
            "a yellow sign" => log.Replace(log.On(on)! with { WarningSigns = ["YF-04"] }),
            "sore at rest" => log.With(new() { On = on, RestingPain = new(3) }),
            "a marked morning" => log.Replace(log.On(on)! with { MorningPain = new(3) }),
            "no screen for 8 days" => new() { Days = [.. log.Days.Select(d => d with { WarningSigns = null })] },
            "a worsening week" => new() { Days = [.. log.Days.Select(d => d with { DailyLifePain = new(d.On < on.AddDays(-7) ? 0 : 3), MorningPain = d.MorningPain }), .. Enumerable.Range(8, 4).Select(i => new DayReport { On = on.AddDays(-i), MorningPain = new(0) }).Where(d => log.On(d.On) is null)] },
            _ => log,
        };
        plan = what == "a worsening week" ? plan with { StartedOn = on.AddDays(-20) } : plan;

        var change = RehabPlanner.Default.Assess(plan, log, on);

        change.Decisions.Any(d => d.Reasons[0].Rule == "R-VAR-04").Should().Be(joins);
    }

    [Fact]
    public void What_needs_missing_equipment_or_a_later_stage_is_no_candidate()
    {
        var (plan, log, on) = Ready();

        Candidates(plan, log, on, Equipment.None).Should().NotContain(at => at.StartsWith("step-up", StringComparison.Ordinal) || at.StartsWith("monster-walk", StringComparison.Ordinal) || at.StartsWith("single-leg", StringComparison.Ordinal) || at.StartsWith("return-to-run", StringComparison.Ordinal) || at.StartsWith("chair", StringComparison.Ordinal));
        Candidates(plan, log, on, EquipmentSet.All).Should().Contain("monster-walk/standard/2").And.Contain("step-up/four-inch/2");
        Candidates(plan with { BySideDoor = true }, log, on, EquipmentSet.All).Should().NotContain(at => at.StartsWith("monster-walk", StringComparison.Ordinal)).And.Contain(at => at.StartsWith("step-up", StringComparison.Ordinal));
    }

    [Fact]
    public void The_area_least_covered_comes_first_then_the_lower_load_then_more_stars()
    {
        var (plan, log, on) = Ready();

        var order = Candidates(plan, log, on, EquipmentSet.All);

        order.Should().HaveElementAt(0, order.First(at => Protocol.Standard[LadderPosition.Parse(at).Exercise].Family is "core" or "mobility"));
        order.TakeLast(2).Should().Equal(["monster-walk/standard/2", "step-up/four-inch/2"], "they bend the knee under load in areas that are trained already");
    }

    [Theory]
    [InlineData(13, null)]
    [InlineData(14, "dead-bug/reduced-range/1")]
    [InlineData(40, "dead-bug/reduced-range/1")]
    public void What_gave_way_comes_back_after_fourteen_days_one_rung_lower_and_with_little(int daysAgo, string? expected)
    {
        var (plan, log, on) = Ready();
        var left = new Outcome { On = on.AddDays(-daysAgo), At = LadderPosition.Parse("dead-bug/standard/3"), Verdict = Verdict.Swap, Rule = "R-STOP-01" };

        Candidates(plan with { Recent = [left] }, log, on, Equipment.None).SingleOrDefault(at => at.StartsWith("dead-bug", StringComparison.Ordinal)).Should().Be(expected);
    }

    [Fact]
    public void What_left_above_its_base_comes_back_no_higher_than_something_new()
    {
        var (plan, log, on) = Ready();
        var left = new Outcome { On = on.AddDays(-20), At = LadderPosition.Parse("dead-bug/weights/3"), Verdict = Verdict.Swap, Rule = "R-STOP-01" };

        Candidates(plan with { Recent = [left] }, log, on, EquipmentSet.All).Should().Contain("dead-bug/standard/1");
    }

    [Fact]
    public void A_plan_remembers_where_something_left_although_it_warms_up_meanwhile()
    {
        var left = new Outcome { On = Monday, At = LadderPosition.Parse("glute-bridge/standard/3"), Verdict = Verdict.Swap, Rule = "R-STOP-01" };
        var plan = new Planning.Runner().Plan;
        plan = plan with
        {
            Recent = [left],
            Items = [.. plan.Items.Where(i => i.At.Exercise != Bridge), new() { At = LadderPosition.Parse("glute-bridge/standard/0"), Purpose = Purpose.WarmUp, Since = Monday, Days = Weekdays.Tuesday }],
        };

        plan.Apply(RehabPlanner.Default.Assess(plan, FeedbackLog.Empty, Monday.AddDays(20))).Recent.Should().Contain(left);
    }

    /// <summary>Minutes a day, from hardly one exercise to plenty.</summary>
    [Theory]
    [InlineData(8)]
    [InlineData(14)]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(60)]
    public void What_joins_finds_a_day_and_takes_nothing_below_what_its_source_asks_for(int minutes)
    {
        var runner = new Planning.Runner(Calm, EveryOtherDay with { TrainingDays = Weekdays.All, Minutes = [.. Enumerable.Repeat(minutes, 7)] }).LiveWell(40);

        // checks that begin on the same day take their days by a rule of their own (R-CHK-01)
        foreach (var change in runner.History.Where(c => c.Decisions.Any(d => d.Reasons[0].Rule == "R-VAR-04") && !c.Decisions.Any(d => d is { Verdict: Verdict.Add, After.Purpose: Purpose.Check })))
        {
            change.Decisions.Single(d => d.Verdict is Verdict.Add && d.Reasons[0].Rule == "R-VAR-04").After!.Days.Should().NotBe(Weekdays.None);
            change.Decisions.Where(d => d is { Verdict: Verdict.Hold, About: null, After: not null }).Should().NotContain(d => Days(d.After!) < Math.Min(Days(d.Before!), Protocol.Standard.LadderOf(d.Exercise).Frequency.PerWeek.Min));
        }
    }

    private static int Days(PlanItem item) => System.Numerics.BitOperations.PopCount((uint)item.Days);

    private static string[] Candidates(RehabPlan plan, FeedbackLog log, DateOnly on, Equipment held)
    {
        plan = plan with { Availability = plan.Availability with { Equipment = held } };
        return [.. new Newcomers(Protocol.Standard, plan, new(Protocol.Standard, plan, on), new(plan, log, on), new(new Readings(plan, log, on), Protocol.Standard), Stage.Build).InOrder().Select(n => n.At.ToString())];
    }

    /// <summary>The plan, the log and the day on which something joins, with that morning told.</summary>
    private static (RehabPlan Plan, FeedbackLog Log, DateOnly On) Ready()
    {
        var runner = new Planning.Runner().LiveWell(7);
        _ = runner.WakeUp();
        Joined(runner).Should().BeEmpty("nothing joins on the day on which a stage begins");

        // as it stood on the evening before, a day after the stage began
        return (runner.Plan with { StageSince = runner.Today.AddDays(-1), AssessedOn = runner.Today.AddDays(-1), Due = [.. runner.Plan.Due.Skip(1)] }, runner.Log, runner.Today);
    }

    private static (Planning.Runner Runner, Decision Added) FirstToJoin()
    {
        var runner = new Planning.Runner();
        while (true)
        {
            _ = runner.WakeUp();
            _ = runner.Session is null ? runner.Assess() : runner.Train();
            if (Joined(runner).FirstOrDefault() is { Added: { } added })
            {
                return (runner, added);
            }

            _ = runner.Sleep();
        }
    }

    private static IEnumerable<(DateOnly On, Decision Added)> Joined(Planning.Runner runner) =>
        runner.History.SelectMany(c => c.Decisions.Where(d => d.Reasons[0].Rule == "R-VAR-04").Select(d => (c.On, d)));
}
