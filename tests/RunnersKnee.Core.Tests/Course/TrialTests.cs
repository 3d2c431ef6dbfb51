using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>R-VAR-02: one set first, and only a knee that accepts it until the next morning trains on.</summary>
public class TrialTests
{
    [Fact]
    public void A_trial_is_passed_with_a_calm_morning_and_trains_from_then_on()
    {
        var runner = new Planning.Runner();
        runner.Session!.Items.Should().OnlyContain(i => i.Purpose == Purpose.Trial);
        _ = runner.WakeUp();

        _ = runner.Train();
        runner.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Trial, "the morning has not come");
        _ = runner.Sleep();
        var morning = runner.WakeUp();

        runner.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Training);
        morning.Decisions.Should().OnlyContain(d => d.Reasons[0].Rule == "R-VAR-02" && d.Reasons[0].Holds == true && d.Verdict == Verdict.Hold && d.After!.At == d.Before!.At);
    }

    [Theory]
    [InlineData("small faults")]
    [InlineData("most of it")]
    [InlineData("easing")]
    [InlineData("tired")]
    [InlineData("no hour after")]
    public void What_the_rule_allows_does_not_fail_a_trial(string how) =>
        After(how).At.Should().BeEquivalentTo(new { Purpose = Purpose.Training, At = LadderPosition.Parse("straight-leg-raise/standard/2") });

    [Theory]
    [InlineData("ache")]
    [InlineData("broken form")]
    [InlineData("stopped")]
    [InlineData("lingering")]
    [InlineData("marked morning")]
    public void A_failed_trial_goes_one_rung_lower_and_is_a_trial_again(string how)
    {
        var (item, decision) = After(how);

        item.Should().BeEquivalentTo(new { Purpose = Purpose.Trial, At = LadderPosition.Parse("straight-leg-raise/reduced-lift/2"), AwaitsMorning = false });
        decision.Verdict.Should().Be(Verdict.Regress);
        decision.Reasons[0].Should().BeEquivalentTo(new { Rule = "R-VAR-02", Holds = false });
    }

    [Fact]
    public void A_stop_in_a_trial_is_a_stop()
    {
        var (item, decision) = After("sharp", mornings: 0);

        decision.Should().BeEquivalentTo(new { Verdict = Verdict.StopToday });
        item.Should().BeEquivalentTo(new { Purpose = Purpose.Trial, AwaitsMorning = true, At = LadderPosition.Parse("straight-leg-raise/reduced-lift/2") });
    }

    [Theory]
    [InlineData("partial")]
    [InlineData("growing tiredness")]
    public void What_was_not_finished_or_grew_without_pain_is_neither_passed_nor_failed(string how) =>
        After(how).At.Should().BeEquivalentTo(new { Purpose = Purpose.Trial, At = LadderPosition.Parse("straight-leg-raise/standard/2") });

    [Fact]
    public void A_trial_whose_morning_nobody_reported_waits_and_asks_for_it()
    {
        var runner = new Planning.Runner();
        var evening = runner.Train();
        _ = runner.Sleep();

        _ = runner.Assess();

        evening.Decisions.Should().OnlyContain(d => d.Missing.Contains("morning-pain") && d.Reasons[0].Rule == "R-VAR-02" && d.Reasons[0].Holds == null);
        runner.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Trial);
        _ = runner.Report(new() { On = runner.Today, MorningPain = new(1) });
        runner.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Training, "the answer came on the day after, which is in time");
    }

    [Fact]
    public void A_trial_without_a_pain_number_waits_for_it()
    {
        var runner = new Planning.Runner();
        _ = runner.WakeUp();
        var evening = runner.Train(r => r with { During = null, Quality = null });
        _ = runner.Sleep();
        _ = runner.WakeUp();

        evening.Decisions.Should().OnlyContain(d => d.Reasons[0].Rule == "R-MIS-01" && d.Missing.Contains("during"));
        runner.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Trial);
    }

    [Fact]
    public void A_trial_that_fails_on_the_lowest_rung_gives_way()
    {
        var runner = new Planning.Runner(Moderate with { WorstPain = new(6) });
        _ = runner.WakeUp();
        _ = runner.Train(Aching);
        _ = runner.Sleep(2);
        _ = runner.WakeUp();

        var change = runner.Train(Aching);

        change.Decisions.Single(d => d.Exercise == StraightLegRaise && d.About is not null).Should().BeEquivalentTo(new { Verdict = Verdict.Swap });
    }

    [Fact]
    public void A_trial_is_no_session_for_readiness()
    {
        var runner = new Planning.Runner().LiveWell(2);
        _ = runner.WakeUp();
        _ = runner.Train();
        _ = runner.Sleep();

        var first = runner.WakeUp();

        var judged = runner.History.SelectMany(c => c.Decisions).Where(d => d.Exercise == StraightLegRaise && d.About == Monday.AddDays(2)).ToArray();
        judged.Should().OnlyContain(d => d.Verdict == Verdict.Hold);
        first.Decisions.Should().Contain(d => d.Exercise == StraightLegRaise && d.Reasons[0].Rule == "R-HLD-06", "the trial before it was a good one and does not count");
    }

    [Fact]
    public void What_hurt_in_a_training_on_the_day_of_a_good_trial_is_not_passed_over()
    {
        var runner = new Planning.Runner();
        var at = runner[StraightLegRaise].At;

        var change = runner.Report(new() { On = runner.Today, Exercises = [Good(at, Purpose.Trial), Good(at) with { Quality = PainQuality.Sharp }] });

        change.Decisions.Single(d => d.Exercise == StraightLegRaise).Should().BeEquivalentTo(new { Verdict = Verdict.StopToday });
    }

    private static ExerciseReport Aching(ExerciseReport report) => report.At.Exercise == StraightLegRaise ? report with { During = new(1), Quality = PainQuality.Ache } : report;

    /// <summary>Monday's trial of the straight leg raise as told, and Tuesday's morning.</summary>
    private static (PlanItem At, Decision Decision) After(string how, int mornings = 1)
    {
        var runner = new Planning.Runner();
        _ = runner.WakeUp();
        _ = runner.Train(r => r.At.Exercise != StraightLegRaise ? r : how switch
        {
            "small faults" => r with { Form = FormQuality.MinorFaults },
            "most of it" => r with { Completion = Completion.MostlyDone },
            "easing" => r with { Trend = PainTrend.Easing },
            "tired" => r with { During = new(5), Quality = PainQuality.MuscleFatigue },
            "ache" => r with { During = new(1), Quality = PainQuality.Ache },
            "broken form" => r with { Form = FormQuality.BrokenDown },
            "stopped" => r with { Completion = Completion.StoppedByPain },
            "sharp" => r with { Quality = PainQuality.Sharp },
            "partial" => r with { Completion = Completion.Partial },
            "growing tiredness" => r with { During = new(3), Quality = PainQuality.MuscleFatigue, Trend = PainTrend.Increasing },
            _ => r,
        }, afterHour: how switch { "lingering" => 3, "no hour after" => null, _ => 1 });
        for (var i = 0; i < mornings; i++)
        {
            _ = runner.Sleep();
            _ = runner.WakeUp(morning: how == "marked morning" ? 3 : 1);
        }

        return (runner[StraightLegRaise], runner.History.SelectMany(c => c.Decisions).Last(d => d.Exercise == StraightLegRaise && d.About is not null));
    }
}
