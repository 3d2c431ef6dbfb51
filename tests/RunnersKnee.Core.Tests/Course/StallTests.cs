namespace RunnersKnee.Tests.Course;

/// <summary>R-STL-01, R-STL-02 and R-MIS-01: a plan that stands still says why, and answers that never come are asked for.</summary>
public class StallTests
{
    [Fact]
    public void Four_weeks_of_mild_pain_alone_are_a_stall_that_has_an_offer_and_change_nothing()
    {
        var runner = Live(34, r => r with { During = new(1), Quality = PainQuality.Ache });
        var before = runner.Plan.Items.Select(i => i.At);

        var change = runner.WakeUp(dailyLife: 5);

        change.Reasons.Should().ContainSingle(r => r.Rule.StartsWith("R-STL-", StringComparison.Ordinal)).Which.Rule.Should().Be("R-STL-01");
        runner.Plan.Items.Select(i => i.At).Should().Equal(before);
        runner.Plan.Policy.Should().Be(PainPolicy.Default);
    }

    [Fact]
    public void A_runner_who_chose_the_low_pain_policy_is_not_offered_it_again()
    {
        var runner = Live(34, r => r with { During = new(2), Quality = PainQuality.Ache }, PainPolicy.LowPain);

        runner.WakeUp(dailyLife: 5).Reasons.Where(r => r.Rule.StartsWith("R-STL-", StringComparison.Ordinal)).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Rule = "R-STL-02", Observed = "R-HLD-02" });
    }

    [Theory]
    [InlineData("form", "R-HLD-04")]
    [InlineData("completion", "R-HLD-05")]
    [InlineData("hour", "pain-after-hour")]
    [InlineData("no sessions", "R-GAP-01")]
    public void Four_weeks_without_any_change_are_never_passed_over_in_silence(string what, string observed)
    {
        var runner = Live(40, r => what switch
        {
            "form" => r with { Form = FormQuality.MinorFaults },
            "completion" => r with { Completion = Completion.MostlyDone },
            "no sessions" => r with { Completion = Completion.NotAttempted },
            _ => r,
        }, afterHour: what == "hour" ? null : 1);
        _ = what == "no sessions" ? runner.Sleep(5) : runner;

        runner.WakeUp(dailyLife: 5).Reasons.Should().ContainSingle(r => r.Rule == "R-STL-02").Which.Observed.Should().Be(observed);
    }

    [Fact]
    public void Before_four_weeks_and_after_a_change_nothing_is_said()
    {
        var runner = Live(20, r => r with { During = new(1), Quality = PainQuality.Ache });

        runner.WakeUp(dailyLife: 5).Reasons.Should().NotContain(r => r.Rule.StartsWith("R-STL-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, "3")]
    [InlineData(5, "5")]
    public void Three_mornings_without_an_answer_are_named_with_their_number(int missing, string? count)
    {
        var runner = new Planning.Runner().LiveWell(5);
        _ = runner.Sleep(missing);

        var change = runner.Assess();

        change.Reasons.SingleOrDefault(r => r.Rule == "R-MIS-01")?.Limit.Should().Be(count);
        change.Reasons.Any(r => r is { Rule: "R-MIS-01", Observed: "morning-pain" }).Should().Be(count is not null);
        runner.WakeUp().Reasons.Should().NotContain(r => r.Rule == "R-MIS-01", "an answer ends it");
    }

    [Fact]
    public void Three_sessions_without_the_hour_after_are_named_and_nothing_is_taken_out()
    {
        var runner = new Planning.Runner();
        for (var day = 0; day < 7; day++)
        {
            _ = runner.WakeUp();
            _ = runner.Session is null ? runner.Assess() : runner.Train(afterHour: null);
            _ = runner.Sleep();
        }

        runner.WakeUp().Reasons.Should().ContainSingle(r => r.Rule == "R-MIS-01").Which.Should().BeEquivalentTo(new { Observed = "pain-after-hour", Limit = "3" });
        runner.Plan.Items.Should().HaveCount(3);
        runner.Plan.Items.Should().OnlyContain(i => i.At.Dose == 2 && i.At.Rung == "standard");
    }

    [Fact]
    public void After_two_weeks_of_silence_one_question_a_day_is_left_beside_the_warning_signs()
    {
        var runner = new Planning.Runner().LiveWell(5);

        runner.Sleep(13).Assess().Missing.Should().Contain("swelling");
        runner.Sleep().Assess().Missing.Should().Equal("morning-pain", "warning-signs");
    }

    /// <summary>Calm mornings, daily life at 5 so that no stage ends, and sessions as told.</summary>
    private static Planning.Runner Live(int days, Func<ExerciseReport, ExerciseReport> how, PainPolicy? policy = null, int? afterHour = 1)
    {
        var runner = new Planning.Runner(policy: policy);
        for (var day = 0; day < days; day++)
        {
            _ = runner.WakeUp(dailyLife: 5);
            _ = runner.Session is null ? runner.Assess() : runner.Train(r => r.Purpose is Purpose.Trial ? r : how(r), day == 0 ? 1 : afterHour);
            _ = runner.Sleep();
        }

        return runner;
    }
}
