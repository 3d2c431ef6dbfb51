using RunnersKnee.Tests.Planning;

namespace RunnersKnee.Tests.Course;

/// <summary>C1, WeekTrend, DailyWorst and weekly worst: seven days against the seven before, over the days that were reported.</summary>
public class WeekTrendTests
{
    /// <summary>Worst pain of each day, oldest first, a dash where nothing is known; the day judged comes after the last.</summary>
    [Theory]
    [InlineData("2 2 2 2 2 2 2  3 3 3 3 3 3 3", "Worsening")]
    [InlineData("2 2 2 2 2 2 2  3 3 3 3 3 3 2", "Stable")]
    [InlineData("3 3 3 3 3 3 3  2 2 2 2 2 2 2", "Improving")]
    [InlineData("3 3 3 3 3 3 3  2 2 2 2 2 2 3", "Stable")]
    [InlineData("2 2 2 2 2 2 2  2 2 2 2 2 2 2", "Stable")]
    [InlineData("0 0 0 0 0 0 0  0 0 0 0 0 0 7", "Worsening")]
    [InlineData("0 0 0 0 0 0 0  0 0 0 0 0 0 6", "Stable")]
    [InlineData("1 1 0 - - - -  2 2 1 - - - -", "Worsening")]
    [InlineData("1 1 1 - - - -  2 2 2 2 1 2 2", "Stable")]
    [InlineData("1 1 1 - - - -  2 2 2 2 2 2 2", "Worsening")]
    [InlineData("1 1 0 - - - -  2 2 2 1 - - -", "Worsening")]
    [InlineData("1 1 0 - - - -  2 2 1 1 - - -", "Stable")]
    [InlineData("9 9 - - - - -  0 0 0 0 0 0 0", "Unknown")]
    [InlineData("0 0 0 0 0 0 0  - - - - - 9 9", "Unknown")]
    [InlineData("0 0 0 - - - -  - - - - 9 9 9", "Worsening")]
    public void The_means_are_compared_as_exact_fractions_and_a_full_point_counts(string worst, string trend) =>
        new Diary().DailyLife(worst.Replace("  ", " ", StringComparison.Ordinal)).Readings(14).TrendBefore(Diary.Day(14)).ToString().Should().Be(trend);

    [Fact]
    public void The_day_that_is_judged_and_days_more_than_two_weeks_back_do_not_count() =>
        new Diary().DailyLife("9 0 0 0 0 0 0 0 0 0 0 0 0 0 0 9").Readings(15).TrendBefore(Diary.Day(15)).ToString().Should().Be("Stable");

    [Fact]
    public void The_worst_of_a_day_is_the_highest_of_exercise_hour_after_morning_and_daily_life()
    {
        var aching = Runner.Good(Diary.Raise) with { During = new(4), Quality = PainQuality.Ache };

        Worst(d => d with { MorningPain = new(3), DailyLifePain = new(2) }).Should().Be(3);
        Worst(d => d with { MorningPain = new(1), DailyLifePain = new(2) }).Should().Be(2);
        Worst(d => d with { DailyLifePain = new(1), StairsPain = new(5) }).Should().Be(5, "stairs are daily life");
        Worst(d => d with { PainAfterHour = new(2), MorningPain = new(1) }).Should().Be(2);
        Worst(d => d with { Exercises = [aching], MorningPain = new(1) }).Should().Be(4);
    }

    [Fact]
    public void A_tired_muscle_is_no_knee_pain_of_the_day_and_pain_before_the_session_is_none_of_the_four()
    {
        Worst(d => d with { Exercises = [Runner.Good(Diary.Raise) with { During = new(5), Quality = PainQuality.MuscleFatigue }], MorningPain = new(1) }).Should().Be(1);
        Worst(d => d with { RestingPain = new(5) }).Should().BeNull();
    }

    [Fact]
    public void A_day_without_a_number_is_unreported_and_zero_is_a_number()
    {
        Worst(d => d with { Limp = false, WarningSigns = [] }).Should().BeNull();
        Worst(d => d with { Exercises = [new() { At = Diary.Raise, Completion = Completion.NotAttempted }] }).Should().BeNull();
        Worst(d => d with { Exercises = [new() { At = Diary.Raise }] }).Should().BeNull("it was done, but its pain was not told");
        Worst(d => d with { Exercises = [new() { At = Diary.Raise, Quality = PainQuality.Sharp }] }).Should().Be(1, "that it hurt was told");
        Worst(d => d with { MorningPain = new(0) }).Should().Be(0);
        Worst(d => d with { Exercises = [Runner.Good(Diary.Raise)] }).Should().Be(0);
    }

    [Theory]
    [InlineData("1 2 9 3 0 0 0 0 1 -", 9, 3)]
    [InlineData("1 2 9 3 0 0 0 0 1 -", 8, 9)]
    [InlineData("- - - - - - - - - -", 9, null)]
    [InlineData("0 - - - - - - - - -", 6, 0)]
    public void The_weekly_worst_is_the_highest_of_the_seven_days_that_end_there(string worst, int last, int? highest) =>
        new Diary().DailyLife(worst).Readings(9).WeeklyWorst(Diary.Day(last)).Should().Be(highest);

    [Fact]
    public void A_worsening_week_takes_a_little_away_from_every_session()
    {
        var runner = new Runner();
        for (var day = 0; day < 14; day++)
        {
            _ = runner.WakeUp(dailyLife: day < 7 ? 1 : 2);
            _ = runner.Session is null ? null : runner.Train();
            _ = runner.Sleep();
        }

        _ = runner.WakeUp(dailyLife: 2);
        var change = runner.Train();

        change.Decisions.Where(d => d.About is not null).Should().NotBeEmpty().And.OnlyContain(d => d.Verdict == Verdict.ReduceDose && d.Reasons[0].Rule == "R-RED-03");
    }

    private static int? Worst(Func<DayReport, DayReport> what) => new Diary().Write(3, what).Readings(3).DailyWorst(Diary.Day(3));
}
