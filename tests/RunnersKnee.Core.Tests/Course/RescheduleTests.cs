using RunnersKnee.Tests.Planning;
using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Course;

/// <summary>Availability as people have it: other days, days off, a travel week, a day for the longest run.</summary>
public class RescheduleTests
{
    private static readonly Availability Daily = EveryOtherDay with { TrainingDays = Weekdays.All };

    [Fact]
    public void Other_days_move_each_exercise_by_a_decision_with_before_and_after()
    {
        var runner = new Runner();
        var change = runner.Planner.Reschedule(runner.Plan, EveryOtherDay with { TrainingDays = Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday }, Monday);

        change.Decisions.Should().HaveCount(3).And.OnlyContain(d =>
            d.Verdict == Verdict.Hold && d.Before!.Days == EveryOtherDay.TrainingDays && d.After!.Days == (Weekdays.Tuesday | Weekdays.Thursday | Weekdays.Saturday) && d.Reasons[0].Rule == "R-SCH-10");
    }

    [Fact]
    public void The_same_days_again_move_nothing()
    {
        var runner = new Runner();

        runner.Planner.Reschedule(runner.Plan, EveryOtherDay, Monday).Decisions.Should().BeEmpty();
    }

    [Fact]
    public void A_session_missed_on_Monday_is_not_made_up_on_Tuesday_and_Wednesday_comes_as_planned()
    {
        var runner = new Runner().Sleep();

        runner.Apply(runner.Planner.Reschedule(runner.Plan, Daily, runner.Today));

        Days(runner, Clamshell, 3).Should().Equal(Monday.AddDays(2));
    }

    [Fact]
    public void What_moves_twice_in_one_week_still_remembers_what_was_due_before_the_first_move()
    {
        var runner = new Runner().Sleep(2);
        runner.Apply(runner.Planner.Reschedule(runner.Plan, Daily with { TrainingDays = Weekdays.Tuesday | Weekdays.Friday | Weekdays.Sunday }, runner.Today));
        _ = runner.Sleep();
        runner.Apply(runner.Planner.Reschedule(runner.Plan, Daily with { TrainingDays = Weekdays.Thursday | Weekdays.Saturday }, runner.Today));

        // due on Wednesday by the first plan, so Thursday is no day for it, whatever the two later ones say
        Days(runner, Clamshell, 4).Should().Equal(Monday.AddDays(5));
    }

    [Fact]
    public void Days_off_are_no_missed_sessions_and_come_back_nowhere()
    {
        var runner = new Runner().LiveWell(7);
        var before = Days(runner, Clamshell, 28);
        runner.Apply(runner.Planner.Reschedule(runner.Plan, EveryOtherDay.WithDaysOff(runner.Today, runner.Today.AddDays(6)), runner.Today));

        Days(runner, Clamshell, 28).Should().Equal(before.Where(d => d >= Monday.AddDays(14)));
        _ = runner.Sleep(7).WakeUp();
        runner.Plan.Due.Take(7).Should().OnlyContain(due => due == 0);
    }

    [Fact]
    public void What_a_short_date_leaves_out_is_due_to_nobody()
    {
        var runner = new Runner().LiveWell(7);
        runner.Apply(runner.Planner.Reschedule(runner.Plan, EveryOtherDay.WithMinutes(runner.Today, runner.Today, 12), runner.Today));

        var shown = runner.Session!;
        shown.LeftOut.Should().OnlyContain(f => f.Rule == "R-SCH-09").And.HaveCount(2);
        _ = runner.Sleep().WakeUp();
        runner.Plan.Due[0].Should().Be(shown.Items.Count);
    }

    [Fact]
    public void A_clamshell_that_is_trained_every_other_day_of_a_whole_week_is_done_four_and_three_times_in_turns()
    {
        var runner = new Runner(availability: Daily).LiveWell(10);

        var days = Days(runner, Clamshell, 28).Select(d => d.DayNumber).ToArray();
        runner[Clamshell].AlternateDays.Should().NotBeNull();
        days.Should().HaveCount(14);
        days.Zip(days.Skip(1), (a, b) => b - a).Should().OnlyContain(gap => gap == 2);
    }

    [Fact]
    public void Who_no_longer_trains_every_day_goes_back_to_three_of_them_and_rests_between()
    {
        var runner = new Runner(availability: Daily).LiveWell(10);
        var last = Enumerable.Range(1, 2).Select(ago => runner.Today.AddDays(-ago)).First(d => runner.Log.On(d)!.Exercises.Any(e => e.At.Exercise == Clamshell));
        runner.Apply(runner.Planner.Reschedule(runner.Plan, Daily with { TrainingDays = Weekdays.All & ~Weekdays.Sunday }, runner.Today));

        runner[Clamshell].AlternateDays.Should().BeNull();
        var days = Days(runner, Clamshell, 28).Prepend(last).Select(d => d.DayNumber).ToArray();
        days.Zip(days.Skip(1), (a, b) => b - a).Should().OnlyContain(gap => gap >= 2);
    }

    private static DateOnly[] Days(Runner runner, ExerciseId exercise, int ahead) =>
        [.. runner.Planner.Sessions(runner.Plan, runner.Today).TakeWhile(s => s.On.DayNumber < runner.Today.DayNumber + ahead).Where(s => s.Items.Any(i => i.At.Exercise == exercise)).Select(s => s.On)];
}
