using RunnersKnee.Rules;
using static RunnersKnee.Tests.Rules.Cube;

namespace RunnersKnee.Tests.Rules;

/// <summary>The safety invariants INV-01 to INV-17 on a product of answers, for every policy the library offers.</summary>
public class DecisionTableTests
{
    /// <summary>The rows as C3 words them, written out again: what fires, whatever decides.</summary>
    private static readonly (string Id, Func<Observation, int, PainPolicy, bool> Fires)[] C3 =
    [
        ("R-REF-01", (o, e, p) => o.Urgency == Urgency.Emergency),
        ("R-REF-02", (o, e, p) => o.Urgency == Urgency.Urgent),
        ("R-STOP-01", (o, e, p) => o.Quality == PainQuality.Sharp),
        ("R-STOP-02", (o, e, p) => o.Trend == PainTrend.Increasing && e >= 1),
        ("R-STOP-03", (o, e, p) => e >= p.Stop.Value),
        ("R-STOP-04", (o, e, p) => o.After == AfterEffect.Flared),
        ("R-REG-01", (o, e, p) => o.Form == FormQuality.BrokenDown),
        ("R-REG-02", (o, e, p) => o.Completion == Completion.StoppedByPain),
        ("R-REG-03", (o, e, p) => o.Morning == MorningEffect.RaisedByTwoPlus && o.Attributable),
        ("R-REG-04", (o, e, p) => e > p.Hold.Value && (o.RepeatedAboveHold || o.Week == WeekTrend.Worsening)),
        ("R-RED-01", (o, e, p) => e > p.Hold.Value),
        ("R-RED-02", (o, e, p) => o.After == AfterEffect.Lingering),
        ("R-RED-03", (o, e, p) => o.Week == WeekTrend.Worsening),
        ("R-RED-04", (o, e, p) => o.Completion == Completion.Partial && o.RepeatedPartial),
        ("R-HLD-01", (o, e, p) => o.Urgency == Urgency.Yellow),
        ("R-HLD-02", (o, e, p) => e > p.Progress.Value),
        ("R-HLD-03", (o, e, p) => o.Morning != MorningEffect.AtOrBelowBaseline || o.After == AfterEffect.NotReported),
        ("R-HLD-04", (o, e, p) => o.Form != FormQuality.Good),
        ("R-HLD-05", (o, e, p) => o.Completion != Completion.MetTarget && o.Completion != Completion.ExceededTarget),
        ("R-HLD-06", (o, e, p) => !o.Ready),
    ];

    public static TheoryData<string> Policies { get; } = [.. Cube.Of.Keys];

    [Fact]
    public void Every_answer_gets_one_ruling_with_all_rows_that_fired_in_the_order_in_which_they_win()
    {
        List<string> faults = [];
        foreach (var policy in (PainPolicy[])[PainPolicy.SeedLiteral, PainPolicy.Default, PainPolicy.LowPain, PainPolicy.PainMonitoring])
        {
            foreach (var input in Slice())
            {
                var judgement = DecisionTable.Judge(input, policy);
                var pain = input.EffectivePain(policy);
                string[] expected = [.. C3.Where(row => row.Fires(input, pain, policy)).Select(row => row.Id)];
                expected = expected.Length > 0 ? expected : ["R-PRG-01"];
                if (!judgement.Fired.SequenceEqual(expected) || judgement.Rule != expected[0] || judgement.Ruling != DecisionTable.Rows.Single(r => r.Id == expected[0]).Ruling)
                {
                    faults.Add($"{judgement.Ruling} {string.Join(' ', judgement.Fired)} for {input}");
                }
            }
        }

        faults.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void More_pain_is_never_ruled_milder(string policy) => NeverMilder(policy, Axis.Pain);

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_sorer_hour_afterwards_is_never_ruled_milder(string policy) => NeverMilder(policy, Axis.After);

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_worse_morning_is_never_ruled_milder_nor_is_one_that_nobody_reported(string policy)
    {
        const int Calm = 0, Unreported = 1, ByOne = 2, Marked = 3, ChargedElsewhere = 4;
        var cube = Cube.Of[policy];

        cube.MilderAlong(Axis.Morning, Calm, ByOne).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, ByOne, Marked).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Calm, Unreported).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Unreported, Marked).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Calm, ChargedElsewhere).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, ChargedElsewhere, Marked).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_sharper_pain_of_the_same_score_is_never_ruled_milder(string policy)
    {
        var cube = Cube.Of[policy];

        cube.MilderAlong(Axis.Quality, (int)PainQuality.MuscleFatigue, (int)PainQuality.Ache).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.Ache, (int)PainQuality.Sharp).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.None, (int)PainQuality.MuscleFatigue, o => o.Pain == 0).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.None, (int)PainQuality.Ache).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.Ache, (int)PainQuality.None).Should().BeEmpty("pain that is called nothing is an ache");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Growing_pain_a_worse_week_worse_form_and_a_more_urgent_sign_are_never_ruled_milder(string policy)
    {
        NeverMilder(policy, Axis.Trend);
        NeverMilder(policy, Axis.Week);
        NeverMilder(policy, Axis.Form);
        NeverMilder(policy, Axis.Urgency);
        NeverMilder(policy, Axis.Repeated);
        NeverMilder(policy, Axis.NotReady);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void Less_done_is_never_ruled_milder_down_to_a_stop_by_pain(string policy)
    {
        for (var done = Completion.ExceededTarget; done < Completion.StoppedByPain; done++)
        {
            Cube.Of[policy].MilderAlong(Axis.Completion, (int)done, (int)done + 1).Should().BeEmpty();
        }
    }

    [Fact]
    public void What_no_row_tells_apart_is_ruled_alike()
    {
        foreach (var input in Slice().Where(o => o is { Urgency: Urgency.Urgent, Week: WeekTrend.Stable, Trend: PainTrend.Steady }))
        {
            DecisionTable.Judge(input with { Urgency = Urgency.Emergency }, PainPolicy.Default).Ruling.Should().Be(Ruling.StopAndRefer);
            var calm = input with { Urgency = Urgency.None };
            var ruling = DecisionTable.Judge(calm, PainPolicy.Default);
            DecisionTable.Judge(calm with { Week = WeekTrend.Improving }, PainPolicy.Default).Should().Be(ruling);
            DecisionTable.Judge(calm with { Week = WeekTrend.Unknown }, PainPolicy.Default).Should().Be(ruling);
            DecisionTable.Judge(calm with { Trend = PainTrend.Easing }, PainPolicy.Default).Should().Be(ruling);
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_sharp_pain_and_a_pain_at_the_stop_score_and_a_growing_one_stop_at_least_for_today(string policy) =>
        Cube.Of[policy].Where((o, e, ruling) => ruling < Ruling.StopToday
            && (o.Quality is PainQuality.Sharp || e >= 6 || (o.Trend is PainTrend.Increasing && e >= 1))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Policies))]
    public void An_urgent_sign_refers_and_nothing_else_does(string policy) =>
        Cube.Of[policy].Where((o, e, ruling) => o.Urgency >= Urgency.Urgent != ruling is Ruling.StopAndRefer).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Policies))]
    public void Broken_form_and_a_stop_by_pain_step_back_at_least(string policy) =>
        Cube.Of[policy].Where((o, e, ruling) => ruling < Ruling.Regress && (o.Form is FormQuality.BrokenDown || o.Completion is Completion.StoppedByPain)).Should().BeEmpty();

    [Theory]
    [InlineData("SeedLiteral", 0)]
    [InlineData("Default", 0)]
    [InlineData("LowPain", 1)]
    [InlineData("PainMonitoring", 2)]
    public void Progress_needs_every_gate_and_nothing_more(string policy, int highest) =>
        Cube.Of[policy].Where((o, e, ruling) => ruling is Ruling.Progress !=
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
    [MemberData(nameof(Policies))]
    public void Under_a_yellow_flag_nothing_progresses(string policy) =>
        Cube.Of[policy].Where((o, e, ruling) => o.Urgency is Urgency.Yellow && ruling is Ruling.Progress).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_tired_muscle_alone_never_takes_anything_away(string policy) =>
        Cube.Of[policy].Where((o, e, ruling) => ruling > Ruling.Hold
            && o is { Quality: PainQuality.MuscleFatigue, Pain: < 6, Urgency: Urgency.None or Urgency.Yellow, Week: WeekTrend.Stable, RepeatedPartial: false }
            && o.After is AfterEffect.Settled or AfterEffect.NotReported
            && !(o.Morning is MorningEffect.RaisedByTwoPlus && o.Attributable)
            && o.Form is not FormQuality.BrokenDown
            && o.Completion is not Completion.StoppedByPain).Should().BeEmpty();

    [Fact]
    public void A_stricter_policy_is_never_milder()
    {
        Cube.Of["SeedLiteral"].MilderThan(Cube.Of["Default"]).Should().BeEmpty();
        Cube.Of["Default"].MilderThan(Cube.Of["LowPain"]).Should().BeEmpty();
        Cube.Of["LowPain"].MilderThan(Cube.Of["PainMonitoring"]).Should().BeEmpty();
    }

    private static void NeverMilder(string policy, Axis axis)
    {
        for (var at = 1; at < Length(axis); at++)
        {
            Cube.Of[policy].MilderAlong(axis, at - 1, at).Should().BeEmpty();
        }
    }

    /// <summary>Fewer values on each axis, but all kinds of urgency.</summary>
    private static IEnumerable<Observation> Slice() =>
        from urgency in Enum.GetValues<Urgency>()
        from quality in Qualities
        from pain in (int[])[0, 1, 3, 6]
        from after in Afters
        from morning in Mornings
        from trend in Trends
        from week in Weeks
        from form in (FormQuality[])[FormQuality.Good, FormQuality.BrokenDown]
        from completion in (Completion[])[Completion.MetTarget, Completion.Partial, Completion.StoppedByPain]
        from repeated in (bool[])[false, true]
        select new Observation
        {
            Urgency = urgency,
            Quality = quality,
            Pain = pain,
            After = after,
            Morning = morning.Effect,
            Attributable = morning.Charged,
            Trend = trend,
            Week = week,
            Form = form,
            Completion = completion,
            RepeatedAboveHold = repeated,
            RepeatedPartial = repeated,
            Ready = !repeated,
        };
}
