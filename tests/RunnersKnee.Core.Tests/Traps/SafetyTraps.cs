using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Traps;

/// <summary>Defects that were found in real rehabilitation software: warning signs, gates and evidence that is missing.</summary>
public class SafetyTraps
{
    public static TheoryData<string> Signs { get; } = [.. Protocol.Standard.Flags.Where(f => f.IsAsked).Select(f => f.Id)];

    /// <summary>One function that stops for a red flag and another of the same library that goes on.</summary>
    [Theory]
    [MemberData(nameof(Signs))]
    public void Trap_02_The_intake_the_assessment_the_sessions_and_the_explanation_agree_on_a_warning_sign(string sign)
    {
        var isRed = Protocol.Standard.Flags.Single(f => f.Id == sign).Urgency >= Urgency.Urgent;
        var atIntake = RehabPlanner.Default.Start(Planning.Runner.Moderate with { WarningSigns = [sign] }, Planning.Runner.EveryOtherDay, Planning.Runner.Monday);
        var runner = new Planning.Runner().LiveWell(2);
        var change = runner.Report(new() { On = runner.Today, MorningPain = new(1), WarningSigns = [sign] });

        (atIntake.Status is PlanStatus.Suspended).Should().Be(isRed, "at the intake");
        (change.Status is PlanStatus.Suspended).Should().Be(isRed, "in an assessment");
        runner.Planner.Sessions(runner.Plan, runner.Today).Any().Should().Be(!isRed, "in what is shown");
        runner.Planner.Sessions(atIntake.Plan, Planning.Runner.Monday).Any().Should().Be(!isRed, "in what is shown after the intake");
        change.Reasons.Any(r => r.Rule is "R-REF-01" or "R-REF-02").Should().Be(isRed, "in the reasons");
        runner.Planner.Explain(runner.Plan, runner.Log, runner.Today).Any(f => f is { Rule: "R-REF-01" or "R-REF-02", Holds: true }).Should().Be(isRed, "in the explanation");
    }

    /// <summary>A gate that opens because nothing speaks against it.</summary>
    [Theory]
    [InlineData("during")]
    [InlineData("form")]
    [InlineData("completion")]
    [InlineData("hour")]
    [InlineData("morning")]
    public void Trap_03_A_gate_stays_shut_while_its_evidence_is_missing(string answer)
    {
        var (_, without, _) = Worse.Answers.Single(a => a.Name == answer);
        var runner = new Planning.Runner(Planning.Runner.Calm);
        for (var day = 0; day < 30; day++)
        {
            _ = runner.Report(Told(runner, runner.Today) is var morning && answer == "morning" ? without(morning) : morning);
            if (runner.Session is { } session)
            {
                var done = new DayReport { On = runner.Today, PainAfterHour = new(1), Exercises = [.. session.Items.Select(i => Planning.Runner.Good(i.At, i.Purpose))] };
                _ = runner.Report(answer == "morning" ? done : without(done));
            }

            _ = runner.Sleep();
        }

        runner.History.SelectMany(c => c.Decisions).Where(d => d.Verdict is Verdict.ProgressDose or Verdict.ProgressRung && !RunChecks.IsRun(d.After!.At)).Should().BeEmpty();
        new Planning.Runner(Planning.Runner.Calm).LiveWell(30).History.SelectMany(c => c.Decisions).Should().Contain(d => d.Verdict == Verdict.ProgressDose, "with all answers it opens");
    }

    [Fact]
    public void Trap_03_A_stage_does_not_end_on_what_nobody_reported()
    {
        var runner = new Planning.Runner();
        for (var day = 0; day < 30; day++)
        {
            _ = runner.Report(new() { On = runner.Today, WarningSigns = [] });
            _ = runner.Sleep();
        }

        runner.Plan.Stage.Should().Be(Stage.CalmDown);
        runner.Assess().ExitCriteria.Should().NotBeEmpty().And.Contain(c => c.Holds != true);
    }

    private static DayReport Told(Planning.Runner runner, DateOnly on) =>
        new() { On = on, MorningPain = runner.Plan.Baseline, DailyLifePain = new(1), Limp = false, Swelling = Swelling.None, WarningSigns = [] };
}
