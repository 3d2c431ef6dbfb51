using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>R-PRE-02: a day that begins with more pain than an ordinary one.</summary>
public class EasyDayTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    public void Between_an_ordinary_day_and_a_stop_everything_is_offered_at_its_easiest(int atRest, bool isEasy)
    {
        var runner = OnAWednesday(Moderate);

        _ = runner.Report(new() { On = runner.Today, RestingPain = new(atRest) });

        var shown = runner.Session!.Items.Select(i => i.At.ToString());
        (shown.FirstOrDefault() == "straight-leg-raise/quad-set/0").Should().Be(isEasy);
        runner[StraightLegRaise].At.ToString().Should().Be("straight-leg-raise/standard/2", "nothing moves on its ladder");
        runner.Planner.Sessions(runner.Plan, runner.Today.AddDays(1)).First().Items.Should().OnlyContain(i => i.At.Dose > 0, "it is for one day");
        runner.Assess().Decisions.Should().BeEmpty();
    }

    [Fact]
    public void What_loads_the_knee_at_its_easiest_or_kneels_on_it_is_left_out_and_says_why()
    {
        var runner = OnAWednesday(Calm);
        runner.Plan.Items.Select(i => i.At.Exercise.ToString()).Should().Equal("step-up", "clamshell", "plank");

        _ = runner.Report(new() { On = runner.Today, RestingPain = new(4) });

        runner.Session!.Items.Select(i => i.At.ToString()).Should().Equal("clamshell/isometric/0");
        runner.Session.LeftOut.Select(f => (f.Exercise!.Value.ToString(), f.Rule)).Should().Equal(("step-up", "R-PRE-02"), ("plank", "R-PRE-02"));
    }

    [Fact]
    public void It_earns_nothing_costs_nothing_and_is_no_missed_one()
    {
        var (easy, without) = (OnAWednesday(Moderate), OnAWednesday(Moderate));
        _ = easy.Report(new() { On = easy.Today, RestingPain = new(4) });
        _ = easy.Train(r => r with { During = new(4), Quality = PainQuality.Ache }, afterHour: 3);
        _ = easy.Sleep().WakeUp();
        _ = without.Sleep().WakeUp();

        easy.Plan.Items.Select(i => (i.At, i.Purpose)).Should().Equal(without.Plan.Items.Select(i => (i.At, i.Purpose)));
        easy.History.SelectMany(c => c.Decisions).Where(d => d.About == easy.Today.AddDays(-1)).Should().OnlyContain(d => d.Verdict == Verdict.Hold && d.Reasons[0].Rule == "R-PRE-02");
        (easy.Plan.Due[0], without.Plan.Due[0]).Should().Be((0, 3));
    }

    [Fact]
    public void Two_good_sessions_around_it_are_two_in_a_row()
    {
        var runner = OnAWednesday(Moderate);
        _ = runner.Train();
        _ = runner.Sleep().WakeUp();
        _ = runner.Sleep().WakeUp();
        _ = runner.Report(new() { On = runner.Today, RestingPain = new(3) });
        _ = runner.Train(r => r with { During = new(2), Quality = PainQuality.Ache });
        _ = runner.Sleep().WakeUp();
        _ = runner.Sleep().WakeUp();
        _ = runner.Sleep().WakeUp();
        _ = runner.Train();

        runner.Sleep().WakeUp().Decisions.Should().Contain(d => d.Exercise == StraightLegRaise && d.Verdict == Verdict.ProgressDose);
    }

    [Theory]
    [InlineData("sharp", Verdict.StopToday)]
    [InlineData("rising", Verdict.ReduceDose)]
    [InlineData("increasing", Verdict.StopToday)]
    public void A_stop_or_pain_above_where_it_began_is_judged_from_where_the_exercise_stands(string how, Verdict verdict)
    {
        var runner = OnAWednesday(Moderate);
        _ = runner.Report(new() { On = runner.Today, RestingPain = new(3) });

        _ = runner.Train(r => r.At.Exercise != Clamshell ? r : how switch
        {
            "sharp" => r with { During = new(1), Quality = PainQuality.Sharp },
            "rising" => r with { During = new(4), Quality = PainQuality.Ache },
            _ => r with { During = new(2), Quality = PainQuality.Ache, Trend = PainTrend.Increasing },
        });

        runner.History[^1].Decisions.Should().Contain(d => d.Exercise == Clamshell && d.Verdict == verdict);
        runner[Clamshell].At.ToString().Should().Be("clamshell/reduced-range/2");
    }

    [Fact]
    public void A_trial_is_neither_passed_nor_failed_on_such_a_day()
    {
        var runner = new Planning.Runner();
        _ = runner.WakeUp();
        _ = runner.Report(new() { On = runner.Today, RestingPain = new(4) });
        _ = runner.Train(r => r with { During = new(3), Quality = PainQuality.Ache });

        _ = runner.Sleep().WakeUp();

        runner.Plan.Items.Should().OnlyContain(i => i.Purpose == Purpose.Trial && i.At.Rung == "standard");
    }

    [Fact]
    public void Told_only_after_an_ordinary_session_it_lets_that_session_earn_nothing()
    {
        var runner = OnAWednesday(Moderate);
        _ = runner.Train();

        _ = runner.Report(new() { On = runner.Today, RestingPain = new(4) });

        runner.Plan.Items.Should().OnlyContain(i => i.EasyOn == null);
    }

    /// <summary>Trials are passed, and Wednesday's morning was told.</summary>
    private static Planning.Runner OnAWednesday(Intake intake)
    {
        var runner = new Planning.Runner(intake).LiveWell(2);
        _ = runner.WakeUp();
        return runner;
    }
}
