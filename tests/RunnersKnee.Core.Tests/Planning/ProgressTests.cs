namespace RunnersKnee.Tests.Planning;

public class ProgressTests
{
    [Fact]
    public void Each_calendar_week_has_one_entry_the_weeks_without_a_report_too()
    {
        var runner = new Runner().LiveWell(5);
        _ = runner.Sleep(16).WakeUp();

        var weeks = Of(runner);

        weeks.Select(w => w.Monday).Should().Equal(Runner.Monday, Runner.Monday.AddDays(7), Runner.Monday.AddDays(14), Runner.Monday.AddDays(21));
        weeks[1].Should().BeEquivalentTo(new { WorstPain = (PainScore?)null, MorningPain = (PainScore?)null, RunMinutes = (int?)null, Akps = (int?)null, KoosPf = (int?)null, Done = 0 });
    }

    [Fact]
    public void A_course_that_begins_in_the_middle_of_a_week_begins_with_that_weeks_Monday_and_counts_from_its_own_day()
    {
        var thursday = new DateOnly(2026, 12, 31);
        var start = RehabPlanner.Default.Start(Runner.Moderate, Runner.EveryOtherDay, thursday);
        var log = FeedbackLog.Of([new() { On = thursday.AddDays(-1), MorningPain = new(9) }, new() { On = thursday, MorningPain = new(2) }, new() { On = thursday.AddDays(4), MorningPain = new(1) }]);

        var weeks = RehabPlanner.Default.Progress([start], log);

        weeks.Select(w => w.Monday).Should().Equal(new DateOnly(2026, 12, 28), new DateOnly(2027, 1, 4));
        weeks.Select(w => w.WorstPain!.Value.Value).Should().Equal(2, 1);
    }

    [Fact]
    public void A_zero_is_an_answer_and_lowers_the_median()
    {
        var weeks = Of(Mornings(0, 0, 0, 4, 5));

        weeks.Single().MorningPain.Should().Be(new PainScore(0));
        weeks.Single().WorstPain.Should().Be(new PainScore(5));
    }

    [Theory]
    [InlineData(new[] { 3, 1 }, 1)]
    [InlineData(new[] { 5, 0, 2 }, 2)]
    [InlineData(new[] { 4, 1, 2, 3 }, 2)]
    [InlineData(new[] { 0 }, 0)]
    public void The_usual_morning_is_the_middle_one_of_two_the_lower(int[] mornings, int usual) =>
        Of(Mornings(mornings)).Single().MorningPain.Should().Be(new PainScore(usual));

    [Fact]
    public void A_week_of_zeros_is_not_a_week_of_silence()
    {
        var report = new DayReport { On = Runner.Monday, MorningPain = new(0), Exercises = [new() { At = Level(0), During = new(0), RunMinutes = 0 }], Akps = 0, KoosPf = 0 };

        Of(report).Should().BeEquivalentTo(new { WorstPain = new PainScore(0), MorningPain = new PainScore(0), RunMinutes = 0, Akps = 0, KoosPf = 0 });
        Of(new DayReport { On = Runner.Monday }).Should().BeEquivalentTo(new { WorstPain = (PainScore?)null, MorningPain = (PainScore?)null, RunMinutes = (int?)null, Akps = (int?)null, KoosPf = (int?)null });
    }

    [Fact]
    public void The_worst_pain_is_that_of_exercises_runs_the_hour_after_mornings_and_daily_life()
    {
        DayReport none = new() { On = Runner.Monday, MorningPain = new(1) };
        ExerciseReport run = new() { At = Level(1), During = new(6), Quality = PainQuality.Ache };

        Of(none with { PainAfterHour = new(3) }).WorstPain!.Value.Value.Should().Be(3);
        Of(none with { DailyLifePain = new(4) }).WorstPain!.Value.Value.Should().Be(4);
        Of(none with { StairsPain = new(5) }).WorstPain!.Value.Value.Should().Be(5);
        Of(none with { Exercises = [run] }).WorstPain!.Value.Value.Should().Be(6);
        Of(none with { Exercises = [run with { During = new(4), Quality = PainQuality.MuscleFatigue }] }).WorstPain!.Value.Value.Should().Be(1, "a tired muscle is no knee pain");
    }

    [Fact]
    public void Minutes_run_are_added_up_and_none_are_invented()
    {
        var runner = new Runner();
        var log = FeedbackLog.Of([Ran(0, 12), Ran(2, null), Ran(4, 18), Ran(7, null)]);

        RehabPlanner.Default.Progress(runner.History, log).Select(w => w.RunMinutes).Should().Equal(30, null);

        static DayReport Ran(int day, int? minutes) => new() { On = Runner.Monday.AddDays(day), Exercises = [new() { At = Level(2), During = new(0), RunMinutes = minutes }] };
    }

    [Fact]
    public void Of_the_questionnaires_the_last_of_the_week_counts()
    {
        var log = FeedbackLog.Of([new() { On = Runner.Monday, Akps = 70, KoosPf = 60 }, new() { On = Runner.Monday.AddDays(3), Akps = 74 }, new() { On = Runner.Monday.AddDays(4), MorningPain = new(1) }]);

        RehabPlanner.Default.Progress(new Runner().History, log).Single().Should().BeEquivalentTo(new { Akps = 74, KoosPf = 60 });
    }

    [Fact]
    public void A_week_lived_as_planned_is_done_in_full()
    {
        var week = Of(new Runner().LiveWell(22))[1];

        week.Due.Should().Be(week.Done).And.BeGreaterThan(6);
        week.Adherence.Should().Be(100);
    }

    [Fact]
    public void What_was_due_is_what_the_sessions_of_those_days_held()
    {
        var runner = new Runner();
        var shown = 0;
        for (var day = 0; day < 14; day++)
        {
            _ = runner.WakeUp();
            shown += day >= 7 ? runner.Session?.Items.Count(i => i.Purpose is Purpose.Training) ?? 0 : 0;
            _ = runner.Session is null ? null : runner.Train();
            runner.Sleep();
        }

        _ = runner.WakeUp();

        Of(runner)[1].Due.Should().Be(shown);
    }

    [Fact]
    public void A_trial_is_no_session()
    {
        var runner = new Runner();
        _ = runner.WakeUp();
        _ = runner.Train();
        _ = runner.Sleep().WakeUp();

        Of(runner).Single().Should().BeEquivalentTo(new { Due = 0, Done = 0, Adherence = (int?)null });
    }

    [Fact]
    public void Extra_sessions_make_nothing_up()
    {
        var runner = new Runner().LiveWell(14);
        var at = runner[Runner.Clamshell].At;
        var missed = runner.Log.Days.Where(d => d.On >= Runner.Monday.AddDays(7) && d.Exercises.Count > 0).Select(d => d.On).First();
        var log = FeedbackLog.Of(runner.Log.Days.Select(d => d.On == missed ? d with { Exercises = [] } : d with { Exercises = [.. d.Exercises, Runner.Good(at), Runner.Good(LadderPosition.Parse("plank/standard/2"))] }));
        var full = Of(runner)[1];

        var week = RehabPlanner.Default.Progress(runner.History, log)[1];

        week.Due.Should().Be(full.Due);
        week.Done.Should().BeLessThan(full.Done);
        week.Adherence.Should().Be(100 * week.Done / week.Due).And.BeLessThan(100);
    }

    [Fact]
    public void Fewer_than_three_sessions_due_are_too_few_to_say()
    {
        Week(2, 2).Adherence.Should().BeNull();
        Week(3, 2).Adherence.Should().Be(66);
        FluentActions.Invoking(() => Week(3, 4)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*done must be 0 to 3*");
        FluentActions.Invoking(() => Week(3, 2) with { Monday = Runner.Monday.AddDays(1) }).Should().Throw<ArgumentException>().WithMessage("*2026-03-03 is a Tuesday*");

        static WeekProgress Week(int due, int done) => new(due, done) { Monday = Runner.Monday, Stage = Stage.Build, Status = PlanStatus.Active, Positions = [], Baseline = new(1) };
    }

    [Fact]
    public void The_last_day_is_not_over_so_nothing_of_it_is_missed_yet()
    {
        var runner = new Runner().LiveWell(14);
        _ = runner.WakeUp();
        runner.Session!.Items.Should().Contain(i => i.Purpose == Purpose.Training);

        Of(runner)[^1].Should().BeEquivalentTo(new { Due = 0, Done = 0 });
        _ = runner.Train();
        Of(runner)[^1].Due.Should().Be(Of(runner)[^1].Done).And.BeGreaterThan(0);
    }

    private static IReadOnlyList<WeekProgress> Of(Runner runner) => runner.Planner.Progress(runner.History, runner.Log);

    private static WeekProgress Of(DayReport day) => RehabPlanner.Default.Progress(new Runner().History, FeedbackLog.Of([day])).Single();

    private static Runner Mornings(params int[] scores)
    {
        var runner = new Runner();
        foreach (var score in scores)
        {
            _ = runner.Report(new() { On = runner.Today, MorningPain = new(score) });
            runner.Sleep();
        }

        return runner;
    }

    private static LadderPosition Level(int level) => LadderPosition.Parse($"return-to-run/level-{level}/0");
}
