using RunnersKnee.Course;
using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>C5.1, the exit to Maintain, and R-SCH-04 before a new level.</summary>
public class RunReturnExitTests
{
    [Theory]
    [InlineData(4, 3, 30, true)]
    [InlineData(3, 3, 30, false)]
    [InlineData(4, 3, 29, false)]
    public void Four_good_runs_at_the_goal_over_two_weeks_end_the_return(int runs, int everyDays, int minutes, bool isMet) =>
        Goal(runs, everyDays, r => r with { RunMinutes = minutes }).Should().Be(isMet);

    [Fact]
    public void A_length_that_was_not_reported_is_not_known() => Goal(5, 3, r => r with { RunMinutes = null, RunKilometres = 5m }).Should().BeNull();

    [Fact]
    public void A_goal_in_kilometres_is_met_by_kilometres()
    {
        var far = Runner.Moderate with { GoalRunKilometres = 5m };

        Goal(4, 3, r => r with { RunMinutes = null, RunKilometres = 5m }, far).Should().BeTrue();
        Goal(4, 3, r => r with { RunMinutes = 90, RunKilometres = 4.9m }, far).Should().BeFalse();
    }

    [Fact]
    public void A_bad_run_in_between_begins_the_count_again() =>
        Goal(5, 3, r => r with { RunMinutes = 30 }, last: r => r with { During = new(3), Quality = PainQuality.Ache }).Should().BeFalse();

    [Fact]
    public void Less_than_two_weeks_are_not_enough() => Goal(4, 3, r => r with { RunMinutes = 30 }, on: 13).Should().BeFalse();

    [Theory]
    [InlineData("rtr-7", false)]
    [InlineData("rtr-8", true)]
    public void The_walk_run_levels_lie_behind(string rung, bool isMet) =>
        Criteria(new Jogger(rung).Plan, new Diary(), 10).Single(c => c.Rule == "R-CRI-13").Holds.Should().Be(isMet);

    [Fact]
    public void What_loads_the_knee_rests_on_the_day_before_the_first_run_at_a_new_level()
    {
        var jogger = new Jogger("rtr-3");
        var step = new PlanItem { At = LadderPosition.Parse("step-up/four-inch/2"), Purpose = Purpose.Training, Since = Runner.Monday, Days = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday };
        jogger.Plan = jogger.Plan with { Items = [step, .. jogger.Plan.Items] };
        _ = jogger.RunWell(2);
        jogger.Level.Should().Be("rtr-4");
        var session = RehabPlanner.Default.Sessions(jogger.Plan, jogger.Today).First();

        session.On.DayOfWeek.Should().Be(DayOfWeek.Friday);
        session.Items.Should().NotContain(i => i.KneeLoad >= KneeLoad.Moderate);
        session.LeftOut.Should().Contain(f => f.Rule == "R-SCH-04" && f.Exercise == Runner.StepUp);
        RehabPlanner.Default.Sessions(jogger.Plan, jogger.Today.AddDays(2)).First(s => s.On.DayOfWeek == DayOfWeek.Monday).Items.Should().Contain(i => i.At.Exercise == Runner.StepUp);
        DueDays.Count(Protocol.Standard, jogger.Plan, jogger.Today.AddDays(1))[0].Should().Be(1, "what the plan withheld is not missed");
    }

    [Fact]
    public void Every_row_of_the_table_of_running_is_explained_for_the_last_run()
    {
        var jogger = new Jogger("rtr-3").ToRunDay();
        _ = RunFailureTests.Bad(jogger, "three");

        var rows = RehabPlanner.Default.Explain(jogger.Plan, jogger.Log, jogger.Today).Where(f => f.Exercise == Jogger.Exercise).ToArray();

        rows.Select(r => r.Rule).Should().Equal("R-RUN-01", "R-RUN-02", "R-RUN-03", "R-RUN-04", "R-RUN-05", "R-RUN-06", "R-RUN-07");
        rows.Where(r => r.Holds is true).Select(r => r.Rule).Should().Contain("R-RUN-04").And.NotContain("R-RUN-02");
    }

    /// <summary>Runs at rtr-8 from day 0 on, one every few days; judged on a day two weeks later.</summary>
    private static bool? Goal(int runs, int everyDays, Func<ExerciseReport, ExerciseReport> how, Intake? intake = null, Func<ExerciseReport, ExerciseReport>? last = null, int on = 14)
    {
        var diary = new Diary(intake);
        for (var run = 0; run < runs; run++)
        {
            var good = how(Runner.Good(Jogger.At("rtr-8")));
            _ = diary.Did(run * everyDays, run == runs - 1 && last is not null ? last(good) : good)
                .Write(run * everyDays, d => d with { Limp = false, Swelling = Swelling.None })
                .Morning((run * everyDays) + 1, 1);
        }

        return Criteria(new Jogger("rtr-8", minutes: 30, intake: intake).Plan, diary, on).Single(c => c.Rule == "R-CRI-14").Holds;
    }

    private static List<Finding> Criteria(RehabPlan plan, Diary diary, int on) =>
        RunReturnExit.Criteria(Protocol.Standard, plan, new PlanDraft(Protocol.Standard, plan, Diary.Day(on)), diary.Readings(on), diary.Exposures(on));
}
