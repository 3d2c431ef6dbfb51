using RunnersKnee.Course;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>R-RUN-00: who runs from the start, at which level, who joins later, and who loses levels to a flare or a suspension.</summary>
public class RunStartTests
{
    private static readonly Intake Runs = Runner.Calm with { RunsPerWeek = 2, LongestRunMinutes = 45, PainRunning = new(2) };

    [Theory]
    [InlineData(2, 45, 2, "rtr-8", 45)]
    [InlineData(2, 30, 0, "rtr-8", 30)]
    [InlineData(2, 29, 0, "rtr-6", null)]
    [InlineData(2, 14, 0, "rtr-6", null)]
    [InlineData(2, 13, 0, "rtr-5", null)]
    [InlineData(2, 8, 0, "rtr-4", null)]
    [InlineData(2, 1, 0, "rtr-1", null)]
    [InlineData(2, 400, 0, "rtr-8", 300)]
    public void Somebody_who_runs_well_begins_at_the_own_level(int perWeek, int longest, int pain, string rung, int? minutes)
    {
        var plan = Start(Runs with { RunsPerWeek = perWeek, LongestRunMinutes = longest, PainRunning = new(pain) });

        plan.Stage.Should().Be(Stage.RunReturn);
        Run(plan).Should().BeEquivalentTo(new { At = Jogger.At(rung), RunMinutes = minutes, Purpose = Purpose.Training });
        Run(plan)!.Days.Should().NotBe(Weekdays.None);
    }

    [Theory]
    [InlineData(1, 45, 2)]
    [InlineData(null, 45, 2)]
    [InlineData(2, null, 2)]
    [InlineData(2, 0, 2)]
    [InlineData(2, 45, 3)]
    [InlineData(2, 45, null)]
    public void Nobody_else_begins_with_a_run(int? perWeek, int? longest, int? pain)
    {
        var plan = Start(Runs with { RunsPerWeek = perWeek, LongestRunMinutes = longest, PainRunning = pain is { } score ? new(score) : null });

        Run(plan).Should().BeNull();
        plan.Stage.Should().Be(Stage.Build);
    }

    [Fact]
    public void An_upset_knee_or_a_young_one_keeps_running_while_it_settles()
    {
        foreach (var plan in new[] { Start(Runs with { WorstPain = new(5) }), Start(Runs with { Age = 16, GuardianAgreed = true }) })
        {
            plan.Stage.Should().Be(Stage.CalmDown);
            Run(plan)!.At.Rung.Should().Be("rtr-8");
        }
    }

    [Fact]
    public void The_run_of_the_start_names_who_runs()
    {
        var start = RehabPlanner.Default.Start(Runs, Jogger.Available, Runner.Monday);

        start.Decisions.Single(d => d.Exercise == Jogger.Exercise).Should().BeEquivalentTo(new { Verdict = Verdict.Add, Reasons = new[] { new { Rule = "R-RUN-00" } } }, o => o.WithStrictOrdering().Including(d => d.Verdict));
    }

    [Theory]
    [InlineData(2, 0, "rtr-1")]
    [InlineData(1, 0, "rtr-0")]
    [InlineData(0, 0, "rtr-0")]
    [InlineData(2, 3, "rtr-0")]
    public void Running_comes_back_with_the_walk_or_past_it_after_two_good_ones(int walks, int pain, string rung)
    {
        var diary = new Diary();
        for (var walk = 0; walk < walks; walk++)
        {
            _ = diary.Write(walk * 2, d => d with
            {
                PainAfterHour = new(1),
                Limp = false,
                Swelling = Swelling.None,
                Exercises = [Runner.Good(Jogger.At(Jogger.Walk), walk == 0 ? Purpose.Check : Purpose.Training) with { During = new(pain), Quality = pain > 0 ? PainQuality.Ache : PainQuality.None }],
            }).Morning((walk * 2) + 1, 1);
        }

        var draft = new PlanDraft(Protocol.Standard, diary.Plan, Diary.Day(5));
        RunEntry.Join(draft, Protocol.Standard, diary.Readings(5), diary.Exposures(5));

        draft.Run!.At.Should().Be(Jogger.At(rung));
        RunEntry.Join(draft, Protocol.Standard, diary.Readings(5), diary.Exposures(5));
        draft.Decisions.Should().ContainSingle().Which.Reasons[0].Rule.Should().Be("R-RUN-00");
    }

    [Fact]
    public void A_flare_takes_a_runner_one_level_down_and_somebody_who_hardly_runs_back_to_the_walk()
    {
        var runs = new Jogger("rtr-6").RunWell(1);
        for (var i = 0; i < 4; i++)
        {
            _ = runs.ToRunDay().Run(r => r with { Completion = Completion.MostlyDone });
            _ = runs.Sleep().WakeUp();
        }

        Flare(runs).Should().Be("rtr-5");
        var rarely = new Jogger("rtr-6").RunWell(1);
        Flare(rarely).Should().Be(Jogger.Walk);

        static string Flare(Jogger jogger)
        {
            var change = jogger.Report(new() { On = jogger.Today, WarningSigns = [], Exercises = [Runner.Good(jogger.Plan.Items[0].At) with { During = new(7), Quality = PainQuality.Ache }] });
            change.Stage.Should().Be(Stage.CalmDown);
            return jogger.Level;
        }
    }

    [Theory]
    [InlineData("rtr-6", 3, "rtr-4")]
    [InlineData("rtr-1", 3, "rtr-0")]
    [InlineData("rtr-6", 8, "rtr-0")]
    public void A_suspension_costs_two_levels_and_after_a_week_of_it_all_of_them(string rung, int days, string level)
    {
        var jogger = new Jogger(rung);
        _ = jogger.Report(new() { On = jogger.Today, WarningSigns = ["RF-08"] });
        jogger.Plan.Status.Should().Be(PlanStatus.Suspended);

        _ = jogger.Sleep(days);
        jogger.Plan = jogger.Plan.Apply(RehabPlanner.Default.Clear(jogger.Plan, jogger.Today));

        jogger.Level.Should().Be(level);
    }

    private static RehabPlan Start(Intake intake) => RehabPlanner.Default.Start(intake, Jogger.Available, Runner.Monday).Plan;

    private static PlanItem? Run(RehabPlan plan) => plan.Items.SingleOrDefault(i => i.At.Exercise == Jogger.Exercise);
}
