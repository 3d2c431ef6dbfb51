using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Planning;

public class SessionsTests
{
    private static RehabPlanner Planner => RehabPlanner.Default;

    private static RehabPlan PlanOf(Availability? availability = null, Intake? intake = null) => Planner.Start(intake ?? Moderate, availability ?? EveryOtherDay, Monday).Plan;

    [Fact]
    public void Asked_from_Monday_and_from_Wednesday_Thursday_is_the_same()
    {
        var plan = PlanOf(EveryOtherDay with { TrainingDays = Weekdays.All });

        var fromMonday = Planner.Sessions(plan, Monday).First(s => s.On == Monday.AddDays(3));
        var fromWednesday = Planner.Sessions(plan, Monday.AddDays(2)).First(s => s.On == Monday.AddDays(3));

        fromWednesday.Should().Be(fromMonday);
    }

    [Fact]
    public void Any_day_asked_alone_is_the_same_as_in_a_long_list_whatever_dates_the_plan_names()
    {
        var plan = PlanOf(EveryOtherDay with { TrainingDays = Weekdays.All, RunningDays = Weekdays.Tuesday, OtherMinutes = new Dictionary<DateOnly, int> { [Monday.AddDays(4)] = 0, [Monday.AddDays(17)] = 6 } });
        PlanItem[] dated =
        [
            plan.Items[0] with { NotBefore = Monday.AddDays(9), Days = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, AlternateDays = Weekdays.Tuesday | Weekdays.Sunday },
            plan.Items[1] with { EasyOn = Monday.AddDays(1), Days = Weekdays.All },
            plan.Items[2] with { AwaitsMorning = true },
            .. plan.Items.Skip(3),
        ];
        foreach (var some in (RehabPlan[])[plan, plan with { Items = dated }, plan with { Items = dated, AwaitsScreen = true }, plan with { Items = [plan.Items[0] with { Days = Weekdays.None }, .. dated.Skip(1)] }])
        {
            var listed = Planner.Sessions(some, Monday).TakeWhile(s => s.On < Monday.AddDays(84)).ToDictionary(s => s.On);
            for (var day = Monday; day < Monday.AddDays(84); day = day.AddDays(1))
            {
                var alone = Planner.Sessions(some, day).First();
                (alone.On == day ? alone : null).Should().Be(listed.GetValueOrDefault(day));
            }

            listed.Values.Select(s => s.Items.Count + s.LeftOut.Count).Distinct().Should().HaveCountGreaterThan(1, "days differ");
        }
    }

    [Fact]
    public void Sessions_are_lazy_ordered_and_without_end()
    {
        var sessions = Planner.Sessions(PlanOf(), Monday).Take(1000).Select(s => s.On).ToArray();

        sessions.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        sessions.Should().OnlyContain(d => d.DayOfWeek == DayOfWeek.Monday || d.DayOfWeek == DayOfWeek.Wednesday || d.DayOfWeek == DayOfWeek.Friday);
    }

    [Fact]
    public void Sessions_end_with_the_calendar_and_begin_with_the_plan()
    {
        Planner.Sessions(PlanOf(), DateOnly.MaxValue.AddDays(-6)).Should().HaveCount(3);
        Planner.Sessions(PlanOf(), DateOnly.MinValue).First().On.Should().Be(Monday);
    }

    [Fact]
    public void A_trial_is_one_set_at_the_planned_dose()
    {
        var item = Planner.Sessions(PlanOf(), Monday).First().Items[0];

        item.Purpose.Should().Be(Purpose.Trial);
        item.Dose.Should().BeOfType<Dose.Repetitions>().Which.Should().BeEquivalentTo(new { Sets = 1, Count = 15, PerSide = true });
    }

    [Fact]
    public void A_pause_yields_no_sessions_and_a_resume_brings_them_back()
    {
        var runner = new Runner();

        runner.Apply(runner.Planner.Pause(runner.Plan, Monday));
        runner.Session.Should().BeNull();
        runner.Apply(runner.Planner.Resume(runner.Plan, Monday));
        runner.Session.Should().NotBeNull();
    }

    [Fact]
    public void A_day_off_leaves_everything_out_and_says_so()
    {
        var plan = PlanOf(EveryOtherDay with { OtherMinutes = new Dictionary<DateOnly, int> { [Monday] = 0 } });

        var session = Planner.Sessions(plan, Monday).First();

        session.Items.Should().BeEmpty();
        session.LeftOut.Should().HaveCount(3).And.OnlyContain(f => f.Rule == "R-SCH-09");
    }

    [Fact]
    public void A_running_day_gets_one_set_of_a_warm_up_that_is_not_trained_that_day()
    {
        var plan = PlanOf(EveryOtherDay with { RunningDays = Weekdays.Tuesday | Weekdays.Saturday });

        var tuesday = Planner.Sessions(plan, Monday).First(s => s.On == Monday.AddDays(1));

        tuesday.Items.Should().ContainSingle().Which.Purpose.Should().Be(Purpose.WarmUp);
        tuesday.Items[0].Dose.Should().BeOfType<Dose.Repetitions>().Which.Sets.Should().Be(1);
    }

    [Fact]
    public void Nothing_that_is_on_trial_warms_up_a_run()
    {
        var plan = PlanOf(EveryOtherDay with { RunningDays = Weekdays.Tuesday });

        plan.Items.Should().NotContain(i => i.Purpose == Purpose.WarmUp && i.At.Exercise == Bridge);
    }

    [Fact]
    public void Exercises_that_want_a_day_between_keep_it_over_every_week_border_of_a_year()
    {
        var plan = PlanOf(EveryOtherDay with { TrainingDays = Weekdays.All });

        var days = Planner.Sessions(plan, Monday).TakeWhile(s => s.On < Monday.AddYears(1)).Where(s => s.Items.Any(i => i.At.Exercise == Clamshell)).Select(s => s.On.DayNumber).ToArray();

        days.Zip(days.Skip(1), (a, b) => b - a).Should().OnlyContain(gap => gap >= 2);
    }

    [Fact]
    public void A_plan_of_another_protocol_is_refused_by_name() =>
        FluentActions.Invoking(() => Planner.Sessions(PlanOf() with { ProtocolId = "other" }, Monday)).Should().Throw<ArgumentException>().WithMessage("*'other'*'runners-knee'*");

    [Fact]
    public void What_a_newer_protocol_no_longer_has_is_shown_until_the_next_assessment_moves_it()
    {
        var runner = new Runner();
        var items = runner.Plan.Items.Select((i, at) => at == 0 ? i with { At = LadderPosition.Parse("straight-leg-raise/gone/2") } : i);
        var old = runner.Plan with { ProtocolVersion = "0.9", Items = [.. items] };

        var session = Planner.Sessions(old, Monday).First();
        session.LeftOut.Should().ContainSingle(f => f.Rule == "R-PRO-01" && f.Exercise == StraightLegRaise);

        var change = Planner.Assess(old, FeedbackLog.Empty, Monday);
        change.Decisions.Should().ContainSingle(d => d.Exercise == StraightLegRaise && d.Reasons[0].Rule == "R-PRO-01");
        old.Apply(change).ProtocolVersion.Should().Be("1.0");
        Planner.Sessions(old.Apply(change), Monday).First().LeftOut.Should().BeEmpty();
    }
}
