using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Feedback;

/// <summary>A log keeps one report a day, oldest first, however they come in.</summary>
public class FeedbackLogTests
{
    [Fact]
    public void Reports_given_in_any_order_stand_oldest_first()
    {
        var log = FeedbackLog.Of([Morning(5, 1), Morning(0, 2), Morning(3, 3)]);

        log.Days.Select(d => d.On.DayNumber - Monday.DayNumber).Should().Equal(0, 3, 5);
        log.Should().Be(FeedbackLog.Of([Morning(0, 2), Morning(3, 3), Morning(5, 1)]));
    }

    [Fact]
    public void Two_reports_of_one_day_are_one_at_its_worse_answers_wherever_they_stand()
    {
        var log = FeedbackLog.Of([Morning(1, 3), Morning(0, 1), Morning(1, 2), new() { On = Monday.AddDays(1), Limp = true }]);

        log.Days.Should().HaveCount(2);
        log.On(Monday.AddDays(1)).Should().Be(new DayReport { On = Monday.AddDays(1), MorningPain = new(3), Limp = true });
    }

    [Fact]
    public void The_same_report_twice_changes_nothing()
    {
        var log = FeedbackLog.Of([Morning(0, 1), Morning(1, 2)]);

        log.With(Morning(1, 2)).Should().Be(log);
        log.With(Morning(1, 1)).Should().Be(log, "a milder answer does not take the worse one back");
    }

    [Fact]
    public void A_new_day_is_added_and_a_known_one_merged_into()
    {
        var log = FeedbackLog.Empty.With(Morning(2, 1)).With(Morning(0, 1)).With(new() { On = Monday.AddDays(2), PainAfterHour = new(4) });

        log.Days.Should().Equal(Morning(0, 1), Morning(2, 1) with { PainAfterHour = new(4) });
    }

    [Fact]
    public void A_correction_replaces_the_whole_day_milder_answers_and_all()
    {
        var log = FeedbackLog.Of([Morning(0, 7) with { Limp = true }, Morning(1, 2)]);

        log.Replace(Morning(0, 1)).Days.Should().Equal(Morning(0, 1), Morning(1, 2));
        log.Replace(Morning(3, 1)).Days.Should().HaveCount(3, "a day that was not there is added");
        log.On(Monday)!.MorningPain.Should().Be(new PainScore(7), "the log itself is as it was");
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(4, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_day_is_found_or_there_is_none(int day, bool isThere)
    {
        var found = FeedbackLog.Of([Morning(0, 0), Morning(4, 4), Morning(7, 7), Morning(9, 9)]).On(Monday.AddDays(day));

        (found is not null).Should().Be(isThere);
        found?.MorningPain.Should().Be(new PainScore(day));
    }

    [Fact]
    public void An_empty_log_has_no_days() =>
        FeedbackLog.Empty.Should().Be(FeedbackLog.Of([])).And.Match<FeedbackLog>(log => log.Days.Count == 0 && log.On(Monday) == null);

    [Fact]
    public void A_list_changed_afterwards_does_not_change_the_log()
    {
        DayReport[] days = [Morning(0, 1)];
        var log = new FeedbackLog { Days = days };

        days[0] = Morning(0, 9);

        log.On(Monday)!.MorningPain.Should().Be(new PainScore(1));
    }

    private static DayReport Morning(int day, int pain) => new() { On = Monday.AddDays(day), MorningPain = new(pain) };
}
