using RunnersKnee.Course;
using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>C2.1, C2.2 and the careful readings of C1.</summary>
public class ClassifierTests
{
    private static readonly LadderPosition Raise = LadderPosition.Parse("straight-leg-raise/standard/2");

    [Theory]
    [InlineData(PainQuality.None, 0, 0)]
    [InlineData(PainQuality.None, 3, 3)]
    [InlineData(PainQuality.MuscleFatigue, 0, 0)]
    [InlineData(PainQuality.MuscleFatigue, 5, 0)]
    [InlineData(PainQuality.MuscleFatigue, 6, 6)]
    [InlineData(PainQuality.MuscleFatigue, 10, 10)]
    [InlineData(PainQuality.Ache, 0, 0)]
    [InlineData(PainQuality.Ache, 1, 1)]
    [InlineData(PainQuality.Ache, 10, 10)]
    [InlineData(PainQuality.Sharp, 0, 1)]
    [InlineData(PainQuality.Sharp, 4, 4)]
    public void Knee_pain_counts_and_a_tired_muscle_does_not_until_the_word_is_not_to_be_trusted(PainQuality quality, int pain, int counted) =>
        Classifier.EffectivePain(quality, pain, Completion.MetTarget, PainPolicy.Default).Should().Be(counted);

    [Fact]
    public void Where_tiredness_is_no_longer_believed_follows_the_stop_score_of_the_runner() =>
        Classifier.EffectivePain(PainQuality.MuscleFatigue, 4, Completion.MetTarget, new(new(0), new(2), new(4))).Should().Be(4);

    [Theory]
    [InlineData(PainQuality.None, 0, 1)]
    [InlineData(PainQuality.Ache, 0, 1)]
    [InlineData(PainQuality.MuscleFatigue, 5, 1)]
    [InlineData(PainQuality.Ache, 3, 3)]
    public void Somebody_whom_pain_stopped_had_at_least_a_pain_of_one(PainQuality quality, int pain, int counted) =>
        Classifier.EffectivePain(quality, pain, Completion.StoppedByPain, PainPolicy.Default).Should().Be(counted);

    /// <summary>Baseline 1; pain before the session is given, or the usual one is meant.</summary>
    [Theory]
    [InlineData(null, 1, "NotReported")]
    [InlineData(0, 1, "Settled")]
    [InlineData(1, 1, "Settled")]
    [InlineData(2, 1, "Lingering")]
    [InlineData(2, 2, "Settled")]
    [InlineData(5, 1, "Lingering")]
    [InlineData(5, 5, "Settled")]
    [InlineData(6, 1, "Flared")]
    [InlineData(6, 6, "Flared")]
    [InlineData(10, 10, "Flared")]
    public void An_hour_later_the_knee_is_back_where_it_was_or_still_sore_or_flared(int? afterHour, int before, string effect) =>
        Classifier.After(afterHour is { } pain ? new(pain) : null, before, PainPolicy.Default).ToString().Should().Be(effect);

    [Theory]
    [InlineData(null, 2, "NotReported")]
    [InlineData(0, 2, "AtOrBelowBaseline")]
    [InlineData(2, 2, "AtOrBelowBaseline")]
    [InlineData(3, 2, "RaisedByOne")]
    [InlineData(4, 2, "RaisedByTwoPlus")]
    [InlineData(10, 2, "RaisedByTwoPlus")]
    [InlineData(0, 0, "AtOrBelowBaseline")]
    [InlineData(1, 0, "RaisedByOne")]
    [InlineData(2, 0, "RaisedByTwoPlus")]
    public void A_morning_is_measured_against_the_usual_one_and_two_points_more_are_marked(int? morning, int baseline, string effect) =>
        Classifier.Morning(morning is { } pain ? new(pain) : null, new(baseline)).ToString().Should().Be(effect);

    [Fact]
    public void A_higher_usual_pain_never_makes_a_reading_stricter_and_a_higher_score_never_makes_it_milder()
    {
        for (var score = 0; score < 10; score++)
        {
            for (var usual = 0; usual < 10; usual++)
            {
                Classifier.After(new(score), usual + 1, PainPolicy.Default).Should().BeOneOf(Enum.GetValues<AfterEffect>().Where(e => e <= Classifier.After(new(score), usual, PainPolicy.Default)));
                Classifier.After(new(score + 1), usual, PainPolicy.Default).Should().BeOneOf(Enum.GetValues<AfterEffect>().Where(e => e >= Classifier.After(new(score), usual, PainPolicy.Default)));
                ((int)Classifier.Morning(new(score), new(usual + 1))).Should().BeLessThanOrEqualTo((int)Classifier.Morning(new(score), new(usual)));
                ((int)Classifier.Morning(new(score + 1), new(usual))).Should().BeGreaterThanOrEqualTo((int)Classifier.Morning(new(score), new(usual)));
            }
        }
    }

    [Fact]
    public void A_report_without_a_single_answer_is_read_with_care()
    {
        var seen = Observe(new() { At = Raise });

        seen.Should().BeEquivalentTo(new
        {
            Quality = PainQuality.None,
            Pain = 0,
            Trend = PainTrend.Steady,
            Form = FormQuality.MinorFaults,
            Completion = Completion.MostlyDone,
            After = AfterEffect.NotReported,
            Morning = MorningEffect.NotReported,
        });
        DecisionTable.Judge(seen, PainPolicy.Default).Ruling.Should().Be(Ruling.Hold);
    }

    [Theory]
    [InlineData(null, 2, PainQuality.Ache)]
    [InlineData(null, 0, PainQuality.None)]
    [InlineData(PainQuality.None, 2, PainQuality.Ache)]
    [InlineData(PainQuality.None, 0, PainQuality.None)]
    [InlineData(PainQuality.MuscleFatigue, 2, PainQuality.MuscleFatigue)]
    [InlineData(PainQuality.Sharp, 0, PainQuality.Sharp)]
    public void Pain_without_a_word_for_it_is_an_ache(PainQuality? said, int pain, PainQuality read) =>
        Classifier.Quality(new() { At = Raise, During = new(pain), Quality = said }).Should().Be(read);

    [Theory]
    [InlineData(FormQuality.Good, null, 1, FormQuality.MinorFaults)]
    [InlineData(FormQuality.Good, null, 0, FormQuality.Good)]
    [InlineData(FormQuality.Good, PainTrend.Steady, 1, FormQuality.Good)]
    [InlineData(null, PainTrend.Steady, 0, FormQuality.MinorFaults)]
    [InlineData(FormQuality.BrokenDown, null, 1, FormQuality.BrokenDown)]
    public void Good_form_counts_for_less_while_nobody_said_whether_the_pain_grew(FormQuality? form, PainTrend? trend, int pain, FormQuality read) =>
        Observe(new() { At = Raise, During = new(pain), Quality = PainQuality.Ache, Form = form, Trend = trend }).Form.Should().Be(read);

    [Fact]
    public void A_tired_muscle_is_no_pain_that_could_have_grown() =>
        Observe(new() { At = Raise, During = new(4), Quality = PainQuality.MuscleFatigue, Form = FormQuality.Good }).Form.Should().Be(FormQuality.Good);

    [Theory]
    [InlineData(PainQuality.Ache, null, null, 1)]
    [InlineData(PainQuality.Sharp, null, null, 1)]
    [InlineData(null, Completion.StoppedByPain, null, 1)]
    [InlineData(null, null, PainTrend.Increasing, 1)]
    [InlineData(null, null, PainTrend.Steady, 0)]
    [InlineData(PainQuality.MuscleFatigue, null, PainTrend.Increasing, 0)]
    [InlineData(PainQuality.None, Completion.MetTarget, null, 0)]
    public void A_missing_number_is_at_least_what_the_other_answers_say(PainQuality? quality, Completion? completion, PainTrend? trend, int least) =>
        Classifier.LeastPain(new() { At = Raise, Quality = quality, Completion = completion, Trend = trend }).Should().Be(least);

    [Theory]
    [InlineData(null, null, false, Completion.NotAttempted)]
    [InlineData(0, PainQuality.None, false, Completion.NotAttempted)]
    [InlineData(3, null, true, Completion.StoppedByPain)]
    [InlineData(1, PainQuality.Ache, true, Completion.StoppedByPain)]
    [InlineData(0, PainQuality.Sharp, true, Completion.StoppedByPain)]
    [InlineData(null, PainQuality.Sharp, true, Completion.StoppedByPain)]
    public void Not_attempted_but_painful_is_a_stop_by_pain(int? pain, PainQuality? quality, bool attempted, Completion completion)
    {
        var report = new ExerciseReport { At = Raise, During = pain is { } given ? new(given) : null, Quality = quality, Completion = Completion.NotAttempted };

        Classifier.Attempted(report).Should().Be(attempted);
        Classifier.CompletionOf(report).Should().Be(completion);
    }

    private static Observation Observe(ExerciseReport report) => new DayFacts
    {
        Urgency = Urgency.None,
        After = AfterEffect.NotReported,
        Morning = MorningEffect.NotReported,
        Attributable = true,
        Week = WeekTrend.Unknown,
        RepeatedAboveHold = false,
        RepeatedPartial = false,
        Ready = true,
    }.Observe(report);
}
