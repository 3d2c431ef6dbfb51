using System.Globalization;
using RunnersKnee.Rules;
using Xunit.Abstractions;
using static RunnersKnee.Tests.Rules.Cube;

namespace RunnersKnee.Tests.Rules;

/// <summary>The safety invariants of the decision table on every answer there is, for each of the four policies the library offers.</summary>
public class DecisionInvariantTests(ITestOutputHelper output)
{
    /// <summary>The rows as C3 words them, written out again: what fires, whatever decides.</summary>
    private static readonly (string Id, RowTest<Observation> Fires)[] C3 =
    [
        ("R-REF-01", static (in o, e, p) => o.Urgency == Urgency.Emergency),
        ("R-REF-02", static (in o, e, p) => o.Urgency == Urgency.Urgent),
        ("R-STOP-01", static (in o, e, p) => o.Quality == PainQuality.Sharp),
        ("R-STOP-02", static (in o, e, p) => o.Trend == PainTrend.Increasing && e >= 1),
        ("R-STOP-03", static (in o, e, p) => e >= p.Stop.Value),
        ("R-STOP-04", static (in o, e, p) => o.After == AfterEffect.Flared),
        ("R-REG-01", static (in o, e, p) => o.Form == FormQuality.BrokenDown),
        ("R-REG-02", static (in o, e, p) => o.Completion == Completion.StoppedByPain),
        ("R-REG-03", static (in o, e, p) => o.Morning == MorningEffect.RaisedByTwoPlus && o.Attributable),
        ("R-REG-04", static (in o, e, p) => e > p.Hold.Value && (o.RepeatedAboveHold || o.Week == WeekTrend.Worsening)),
        ("R-RED-01", static (in o, e, p) => e > p.Hold.Value),
        ("R-RED-02", static (in o, e, p) => o.After == AfterEffect.Lingering),
        ("R-RED-03", static (in o, e, p) => o.Week == WeekTrend.Worsening),
        ("R-RED-04", static (in o, e, p) => o.Completion == Completion.Partial && o.RepeatedPartial),
        ("R-HLD-01", static (in o, e, p) => o.Urgency == Urgency.Yellow),
        ("R-HLD-02", static (in o, e, p) => e > p.Progress.Value),
        ("R-HLD-03", static (in o, e, p) => o.Morning != MorningEffect.AtOrBelowBaseline || o.After == AfterEffect.NotReported),
        ("R-HLD-04", static (in o, e, p) => o.Form != FormQuality.Good),
        ("R-HLD-05", static (in o, e, p) => o.Completion != Completion.MetTarget && o.Completion != Completion.ExceededTarget),
        ("R-HLD-06", static (in o, e, p) => !o.Ready),
    ];

    public static TheoryData<string> Presets { get; } = [.. Policies.Named.Keys];

    [Fact]
    public void The_product_has_every_value_of_every_answer()
    {
        (Length(Axis.Urgency), Length(Axis.Quality), Length(Axis.Completion), Length(Axis.After), Length(Axis.Trend), Length(Axis.Form)).Should()
            .Be((Values<Urgency>(), Values<PainQuality>(), Values<Completion>(), Values<AfterEffect>(), Values<PainTrend>(), Values<FormQuality>()));
        Mornings.Should().BeEquivalentTo(Enum.GetValues<MorningEffect>());
        Weeks.Should().BeEquivalentTo(Enum.GetValues<WeekTrend>());
        Length(Axis.Pain).Should().Be(11);
        typeof(Observation).GetProperties().Should().HaveCount(Enum.GetValues<Axis>().Length, "each answer the table looks at is an axis");
        Cube.Count.Should().Be(9_732_096);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Cube.Count:N0} inputs for each of {Policies.Named.Count} policies"));

        static int Values<T>()
            where T : struct, Enum => Enum.GetValues<T>().Length;
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_01_Every_answer_gets_one_decision_by_the_first_row_that_fires_as_C3_words_it(string policy)
    {
        C3.Select(row => row.Id).Append("R-PRG-01").Should().Equal(DecisionTable.Rows.Select(row => row.Id));
        Of(policy).Unlike(C3).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_02_Asked_again_from_the_end_on_the_table_says_the_same(string policy) => Of(policy).IsRepeated().Should().BeTrue();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_03_More_pain_is_never_ruled_milder(string policy) => NeverMilder(policy, Axis.Pain);

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_04_A_sorer_hour_afterwards_is_never_ruled_milder_nor_is_one_that_nobody_reported(string policy) => NeverMilder(policy, Axis.After);

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_05_A_worse_morning_is_never_ruled_milder_nor_is_one_that_nobody_reported(string policy)
    {
        const int Calm = 0, Unreported = 1, ByOne = 2, Marked = 3;
        var cube = Of(policy);

        cube.MilderAlong(Axis.Morning, Calm, ByOne).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, ByOne, Marked).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Calm, Unreported).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Unreported, Marked).Should().BeEmpty();
        NeverMilder(policy, Axis.Charged);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_06_A_sharper_pain_of_the_same_score_is_never_ruled_milder(string policy)
    {
        var cube = Of(policy);

        cube.MilderAlong(Axis.Quality, (int)PainQuality.MuscleFatigue, (int)PainQuality.Ache).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.Ache, (int)PainQuality.Sharp).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.None, (int)PainQuality.MuscleFatigue, o => o.Pain == 0).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.None, (int)PainQuality.Ache).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.Ache, (int)PainQuality.None).Should().BeEmpty("pain that is called nothing is an ache");
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_07_Growing_pain_a_worse_week_worse_form_and_a_more_urgent_sign_are_never_ruled_milder(string policy)
    {
        NeverMilder(policy, Axis.Trend);
        NeverMilder(policy, Axis.Form);
        NeverMilder(policy, Axis.Urgency);
        NeverMilder(policy, Axis.Week);
        Of(policy).MilderAlong(Axis.Week, Array.IndexOf(Weeks, WeekTrend.Stable), Array.IndexOf(Weeks, WeekTrend.Unknown)).Should().BeEmpty("an unknown week earns nothing");
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_07_What_happened_before_as_well_and_a_session_too_few_are_never_ruled_milder(string policy)
    {
        NeverMilder(policy, Axis.RepeatedAboveHold);
        NeverMilder(policy, Axis.RepeatedPartial);
        NeverMilder(policy, Axis.NotReady);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_08_Less_done_is_never_ruled_milder_down_to_a_stop_by_pain(string policy)
    {
        for (var done = Completion.ExceededTarget; done < Completion.StoppedByPain; done++)
        {
            Of(policy).MilderAlong(Axis.Completion, (int)done, (int)done + 1).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_09_A_sharp_pain_stops_at_least_for_today(string policy) =>
        Of(policy).Where((o, e, ruling) => ruling < Ruling.StopToday && o.Quality is PainQuality.Sharp).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_10_A_pain_at_the_stop_score_stops_at_least_for_today(string policy) =>
        Of(policy).Where((o, e, ruling) => ruling < Ruling.StopToday && e >= 6).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_11_An_urgent_sign_refers_and_nothing_else_does(string policy) =>
        Of(policy).Where((o, e, ruling) => o.Urgency >= Urgency.Urgent != ruling is Ruling.StopAndRefer).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_12_Knee_pain_that_grows_stops_at_least_for_today(string policy) =>
        Of(policy).Where((o, e, ruling) => ruling < Ruling.StopToday && o.Trend is PainTrend.Increasing && e >= 1).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_13_Broken_form_and_a_stop_by_pain_step_back_at_least(string policy) =>
        Of(policy).Where((o, e, ruling) => ruling < Ruling.Regress && (o.Form is FormQuality.BrokenDown || o.Completion is Completion.StoppedByPain)).Should().BeEmpty();

    [Theory]
    [InlineData("SeedLiteral", 0)]
    [InlineData("Default", 0)]
    [InlineData("LowPain", 1)]
    [InlineData("PainMonitoring", 2)]
    public void INV_14_Progress_needs_every_gate_and_nothing_more(string policy, int highest) =>
        Of(policy).Where((o, e, ruling) => ruling is Ruling.Progress !=
            (o.Urgency is Urgency.None
            && e <= highest
            && o.Quality is not PainQuality.Sharp
            && !(o.Trend is PainTrend.Increasing && e >= 1)
            && o.After is AfterEffect.Settled
            && o.Morning is MorningEffect.AtOrBelowBaseline
            && o.Week is not WeekTrend.Worsening
            && o.Form is FormQuality.Good
            && o.Completion is Completion.MetTarget or Completion.ExceededTarget
            && o.Ready)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_15_Under_a_yellow_flag_nothing_progresses(string policy) =>
        Of(policy).Where((o, e, ruling) => o.Urgency is Urgency.Yellow && ruling is Ruling.Progress).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_16_A_tired_muscle_alone_never_takes_anything_away(string policy) =>
        Of(policy).Where((o, e, ruling) => ruling > Ruling.Hold
            && o is { Quality: PainQuality.MuscleFatigue, Pain: < 6, Urgency: Urgency.None or Urgency.Yellow, Week: not WeekTrend.Worsening }
            && o.After is AfterEffect.Settled or AfterEffect.NotReported
            && !(o.Morning is MorningEffect.RaisedByTwoPlus && o.Attributable)
            && !(o.Completion is Completion.Partial && o.RepeatedPartial)
            && o.Form is not FormQuality.BrokenDown
            && o.Completion is not Completion.StoppedByPain).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Presets))]
    public void INV_30_The_hour_and_the_morning_that_come_in_later_lift_only_a_hold_that_waited_for_them(string policy)
    {
        const int UnreportedMorning = 1;
        for (var known = 0; known < Mornings.Length; known++)
        {
            Of(policy).LiftedAlong(Axis.Morning, UnreportedMorning, known).Should().BeEmpty();
            Of(policy).LiftedAlong(Axis.After, (int)AfterEffect.NotReported, known).Should().BeEmpty();
        }
    }

    private static void NeverMilder(string policy, Axis axis)
    {
        for (var at = 1; at < Length(axis); at++)
        {
            Of(policy).MilderAlong(axis, at - 1, at).Should().BeEmpty();
        }
    }
}
