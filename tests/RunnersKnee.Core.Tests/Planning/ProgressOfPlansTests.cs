namespace RunnersKnee.Tests.Planning;

/// <summary>What was due comes from the plan of each day.</summary>
public class ProgressOfPlansTests
{
    [Fact]
    public void A_paused_week_has_nothing_due()
    {
        var runner = new Runner().LiveWell(14);
        runner.Apply(runner.Planner.Pause(runner.Plan, runner.Today));
        runner.Sleep(8);
        runner.Apply(runner.Planner.Resume(runner.Plan, runner.Today));

        var weeks = Of(runner);

        weeks.Select(w => w.Status).Should().Equal(PlanStatus.Active, PlanStatus.Active, PlanStatus.Paused, PlanStatus.Active);
        weeks[2].Should().BeEquivalentTo(new { Due = 0, Done = 0, Adherence = (int?)null });
        weeks[1].Due.Should().BeGreaterThan(0);
    }

    [Fact]
    public void A_suspended_week_has_nothing_due_and_is_shown_as_one()
    {
        var runner = new Runner().LiveWell(14);
        _ = runner.Report(new() { On = runner.Today, WarningSigns = ["RF-11"] });
        _ = runner.Sleep(7).WakeUp();

        Of(runner)[2].Should().BeEquivalentTo(new { Due = 0, Status = PlanStatus.Suspended });
    }

    [Fact]
    public void What_was_done_before_the_evening_withdrew_it_is_not_lost()
    {
        var runner = new Runner().LiveWell(14);
        _ = runner.WakeUp();
        var shown = runner.Session!.Items.Count(i => i.Purpose is Purpose.Training);
        _ = runner.Train(r => r.At.Exercise == Runner.Clamshell ? r with { Quality = PainQuality.Sharp, During = new(3) } : r);
        runner.Sleep();
        _ = runner.WakeUp(morning: 2);

        Of(runner)[2].Should().BeEquivalentTo(new { Due = shown, Done = shown });
    }

    [Fact]
    public void What_a_stop_withholds_is_not_missed()
    {
        var runner = new Runner().LiveWell(14);
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise == Runner.Clamshell ? r with { Quality = PainQuality.Sharp, During = new(3) } : r);
        for (var day = 0; day < 6; day++)
        {
            _ = runner.Sleep().WakeUp(morning: 3);
        }

        runner[Runner.Clamshell].AwaitsMorning.Should().BeTrue();
        var due = Of(runner)[2].Due;

        var done = Of(runner)[2].Done;
        due.Should().BeLessThan(Of(runner)[1].Due);
        done.Should().BeLessThanOrEqualTo(due);
    }

    [Fact]
    public void Days_for_which_the_runner_has_no_time_are_not_missed()
    {
        var runner = new Runner().LiveWell(14);
        var busy = Enumerable.Range(0, 7).ToDictionary(i => runner.Today.AddDays(i), _ => 0);
        runner.Apply(runner.Planner.Reschedule(runner.Plan, runner.Plan.Availability with { OtherMinutes = busy }, runner.Today));
        runner.Sleep(7);
        _ = runner.WakeUp();

        Of(runner)[2].Due.Should().Be(0);
    }

    [Fact]
    public void An_easy_day_is_not_a_missed_one()
    {
        var runner = new Runner().LiveWell(14);
        var day = runner.Today;
        var item = runner[Runner.Clamshell];
        var assessed = runner.Planner.Assess(runner.Plan, runner.Log, day);
        var easy = assessed with { Decisions = [.. assessed.Decisions, Decision(item, item with { EasyOn = day })] };
        runner.Sleep(7);
        var log = runner.Log.With(new() { On = runner.Today, MorningPain = new(1) });

        var ordinary = runner.Planner.Progress([.. runner.History, assessed], log)[2];
        var eased = runner.Planner.Progress([.. runner.History, easy], log)[2];

        eased.Due.Should().Be(ordinary.Due - 1);
    }

    [Fact]
    public void It_tells_where_the_plan_stood_then_not_where_it_stands_now()
    {
        var runner = new Runner().LiveWell(28);

        var weeks = Of(runner);

        weeks[0].Positions.Should().NotEqual(weeks[3].Positions);
        weeks[3].Positions.Should().Equal(runner.Plan.Items.Where(i => i.Purpose is not Purpose.WarmUp).Select(i => i.At));
        weeks.Select(w => w.Stage).Should().BeInAscendingOrder().And.StartWith(Stage.CalmDown).And.EndWith(runner.Plan.Stage);
        weeks[3].Baseline.Should().Be(runner.Plan.Baseline);
    }

    [Fact]
    public void A_newer_protocol_without_an_exercise_rewrites_no_week()
    {
        var runner = new Runner().LiveWell(21);
        var standard = Protocol.Standard;
        var gone = Runner.Clamshell;
        var kept = standard.Exercises.Where(e => e.Id != gone).ToArray();
        var ladders = standard.Ladders.Where(l => l.Exercise != gone).Select(l => l with { SwapTo = [.. l.SwapTo.Where(s => s.Exercise != gone)] }).Select(l => l.SwapTo.Count > 0 ? l : l with { SwapSource = null });
        var planner = new RehabPlanner(new Protocol(standard.Id, "99", [.. kept], [.. ladders], standard.Flags, standard.Citations, standard.Words));

        planner.Progress(runner.History, runner.Log).Should().Equal(Of(runner));
    }

    [Fact]
    public void A_new_start_goes_on_in_the_same_list()
    {
        var runner = new Runner().LiveWell(14);
        runner.Sleep(30);
        runner.Apply(runner.Planner.Restart(runner.Plan, Runner.Calm, runner.Today));
        var restarted = runner.Today;
        runner.LiveWell(12);

        var weeks = Of(runner);

        weeks.Should().HaveCount(8);
        weeks[0].Stage.Should().Be(Stage.CalmDown);
        weeks[1].Done.Should().BeGreaterThan(0);
        weeks.Single(w => w.Monday <= restarted && restarted < w.Monday.AddDays(7)).Stage.Should().Be(Stage.Build);
        weeks[^1].Done.Should().BeGreaterThan(0);
    }

    [Fact]
    public void The_last_week_ends_with_the_history_where_the_log_is_shorter()
    {
        var runner = new Runner().LiveWell(3);
        runner.Sleep(20);
        _ = runner.Assess();

        Of(runner).Should().HaveCount(4);
        runner.Planner.Progress(runner.History, FeedbackLog.Empty).Select(w => w.Monday).Should().Equal(Of(runner).Select(w => w.Monday));
    }

    [Fact]
    public void A_history_that_is_none_is_refused()
    {
        var runner = new Runner().LiveWell(2);

        FluentActions.Invoking(() => runner.Planner.Progress([], runner.Log)).Should().Throw<ArgumentException>().WithMessage("*at least one*");
        FluentActions.Invoking(() => runner.Planner.Progress(runner.History.Skip(1), runner.Log)).Should().Throw<ArgumentException>().WithMessage("*begins with a start*");
        FluentActions.Invoking(() => runner.Planner.Progress([runner.History[0], runner.History[2]], runner.Log)).Should().Throw<ArgumentException>().WithMessage("*revision*");
    }

    [Fact]
    public void A_log_or_a_history_beyond_the_calendar_is_refused()
    {
        var runner = new Runner();

        FluentActions.Invoking(() => runner.Planner.Progress(runner.History, FeedbackLog.Of([new() { On = DateOnly.MaxValue }]))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("log");
        FluentActions.Invoking(() => runner.Planner.Progress([(PlanChange.Started)runner.History[0] with { On = DateOnly.MinValue }], runner.Log)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("history");
    }

    private static IReadOnlyList<WeekProgress> Of(Runner runner) => runner.Planner.Progress(runner.History, runner.Log);

    private static Decision Decision(PlanItem before, PlanItem after) => new()
    {
        Exercise = before.At.Exercise,
        Verdict = Verdict.Hold,
        Before = before,
        After = after,
        Reasons = [new() { Rule = "R-PRE-02", Holds = true }],
        Missing = [],
    };
}
