using static RunnersKnee.Tests.Planning.Runner;

namespace RunnersKnee.Tests.Feedback;

/// <summary>C1, two reports: what is said twice of one day counts once, each answer at its worse value.</summary>
public class DayReportTests
{
    private static readonly LadderPosition Raise = LadderPosition.Parse("straight-leg-raise/standard/2");

    private static readonly DayReport Full = new()
    {
        On = Monday,
        MorningPain = new(2),
        RestingPain = new(1),
        DailyLifePain = new(3),
        StairsPain = new(0),
        PainAfterHour = new(2),
        Swelling = Swelling.None,
        Limp = false,
        WarningSigns = ["RF-08", "YF-04"],
        Akps = 80,
        KoosPf = 70,
        Exercises = [Good(Raise), Good(LadderPosition.Parse("clamshell/standard/2"))],
    };

    private static readonly DayReport Other = new()
    {
        On = Monday,
        MorningPain = new(1),
        RestingPain = new(4),
        DailyLifePain = new(3),
        StairsPain = new(5),
        PainAfterHour = new(6),
        Swelling = Swelling.PuffyGoneInADay,
        Limp = true,
        WarningSigns = ["YF-04", "RF-02"],
        Akps = 85,
        KoosPf = 60,
        Exercises = [Good(Raise) with { During = new(3), Quality = PainQuality.Ache, Trend = PainTrend.Increasing, Form = FormQuality.MinorFaults, Completion = Completion.Partial }],
    };

    [Fact]
    public void Of_two_answers_the_more_cautious_one_counts()
    {
        var merged = Full.Merge(Other);

        merged.Should().BeEquivalentTo(new
        {
            MorningPain = new PainScore(2),
            RestingPain = new PainScore(4),
            DailyLifePain = new PainScore(3),
            StairsPain = new PainScore(5),
            PainAfterHour = new PainScore(6),
            Swelling = Swelling.PuffyGoneInADay,
            Limp = true,
            Akps = 80,
            KoosPf = 60,
        });
        merged.WarningSigns.Should().Equal("RF-02", "RF-08", "YF-04");
        merged.Exercises.Should().HaveCount(2);
        merged.Exercises[0].Should().BeEquivalentTo(new
        {
            During = new PainScore(3),
            Quality = PainQuality.Ache,
            Trend = PainTrend.Increasing,
            Form = FormQuality.MinorFaults,
            Completion = Completion.Partial,
        });
    }

    [Fact]
    public void An_answer_given_once_is_taken_from_either_side()
    {
        var empty = new DayReport { On = Monday };

        empty.Merge(Full).Should().Be(Full);
        Full.Merge(empty).Should().Be(Full);
        empty.Merge(empty).Should().Be(empty);
    }

    [Fact]
    public void Merging_the_same_report_twice_changes_nothing()
    {
        Full.Merge(Full).Should().Be(Full);
        var once = Full.Merge(Other);
        once.Merge(Other).Should().Be(once);
        once.Merge(Full).Should().Be(once);
    }

    [Fact]
    public void The_order_of_two_reports_changes_no_answer()
    {
        var (one, other) = (Full.Merge(Other), Other.Merge(Full));

        (one with { Exercises = [] }).Should().Be(other with { Exercises = [] });
        one.Exercises.Should().BeEquivalentTo(other.Exercises, options => options.WithoutStrictOrdering().ComparingByValue<ExerciseReport>());
    }

    [Fact]
    public void Three_reports_merge_to_the_same_in_any_grouping()
    {
        var third = new DayReport { On = Monday, MorningPain = new(7), WarningSigns = [], Exercises = [new() { At = Raise, Completion = Completion.NotAttempted }] };

        Full.Merge(Other).Merge(third).Should().Be(Full.Merge(Other.Merge(third)));
    }

    [Theory]
    [InlineData(Completion.NotAttempted, Completion.MetTarget, Completion.MetTarget)]
    [InlineData(Completion.NotAttempted, Completion.StoppedByPain, Completion.StoppedByPain)]
    [InlineData(Completion.NotAttempted, Completion.NotAttempted, Completion.NotAttempted)]
    [InlineData(Completion.NotAttempted, null, Completion.NotAttempted)]
    [InlineData(Completion.ExceededTarget, Completion.MostlyDone, Completion.MostlyDone)]
    [InlineData(Completion.Partial, Completion.StoppedByPain, Completion.StoppedByPain)]
    [InlineData(null, Completion.Partial, Completion.Partial)]
    [InlineData(null, null, null)]
    public void What_was_done_in_one_report_was_done_and_the_least_of_it_counts(Completion? one, Completion? other, Completion? merged)
    {
        Exercise(one, other).Should().Be(merged);
        Exercise(other, one).Should().Be(merged);

        static Completion? Exercise(Completion? first, Completion? second) =>
            new DayReport { On = Monday, Exercises = [new() { At = Raise, Completion = first }] }
                .Merge(new() { On = Monday, Exercises = [new() { At = Raise, Completion = second }] }).Exercises.Single().Completion;
    }

    [Fact]
    public void Asked_and_none_is_an_answer_and_not_asked_is_none()
    {
        var (asked, notAsked) = (new DayReport { On = Monday, WarningSigns = [] }, new DayReport { On = Monday });

        notAsked.WarningSigns.Should().BeNull();
        asked.Merge(notAsked).WarningSigns.Should().NotBeNull().And.BeEmpty();
        notAsked.Merge(asked).WarningSigns.Should().NotBeNull().And.BeEmpty();
        notAsked.Merge(notAsked).WarningSigns.Should().BeNull();
        asked.Should().NotBe(notAsked);
    }

    [Fact]
    public void A_sign_named_twice_is_one_sign_and_their_order_says_nothing()
    {
        var report = new DayReport { On = Monday, WarningSigns = ["YF-04", "RF-08", "YF-04"] };

        report.WarningSigns.Should().Equal("RF-08", "YF-04");
        report.Should().Be(new DayReport { On = Monday, WarningSigns = ["RF-08", "YF-04"] });
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_sign_without_a_name_is_refused(string sign) =>
        FluentActions.Invoking(() => new DayReport { On = Monday, WarningSigns = [sign] }).Should().Throw<ArgumentException>().WithMessage("*WarningSigns*");

    [Fact]
    public void Two_reports_of_one_exercise_within_a_report_are_one_and_one_of_each_purpose_stays()
    {
        var report = new DayReport
        {
            On = Monday,
            Exercises = [Good(Raise) with { Quality = null }, Good(Raise, Purpose.WarmUp), Good(Raise) with { During = new(2), Quality = PainQuality.Ache }],
        };

        report.Exercises.Select(e => (e.Purpose, e.During!.Value.Value)).Should().Equal((Purpose.Training, 2), (Purpose.WarmUp, 0));
    }

    [Fact]
    public void No_exercises_are_an_empty_list() =>
        new DayReport { On = Monday, Exercises = null! }.Exercises.Should().BeEmpty();

    [Fact]
    public void Only_reports_of_one_day_merge_and_the_refusal_names_both_days() =>
        FluentActions.Invoking(() => Full.Merge(new() { On = Monday.AddDays(1) })).Should().Throw<ArgumentException>().WithMessage("*2026-03-02*2026-03-03*").WithParameterName("later");
}
