using RunnersKnee.Rules;
using static RunnersKnee.Tests.Rules.RunCube;

namespace RunnersKnee.Tests.Rules;

/// <summary>INV-19 on the whole product of answers about a run, for every policy the library offers.</summary>
public class RunInvariantTests
{
    /// <summary>The rows as C8.2 words them, written out again: what fires, whatever decides. The last argument is the tolerance.</summary>
    private static readonly (string Id, Func<RunObservation, int, int, bool> Fires)[] C82 =
    [
        ("R-RUN-01", (o, e, t) => o.Urgency == Urgency.Urgent || o.Urgency == Urgency.Emergency),
        ("R-RUN-02", (o, e, t) => o.Quality == PainQuality.Sharp || o.Limp == true
            || o.Swelling == Swelling.PuffyGoneInADay || o.Swelling == Swelling.ClearOrLasting || e >= 6 || o.After == AfterEffect.Flared),
        ("R-RUN-03", (o, e, t) => o.Morning == MorningEffect.RaisedByTwoPlus),
        ("R-RUN-04", (o, e, t) => e > 2 || (o.Trend == PainTrend.Increasing && e >= 1) || o.Completion == Completion.StoppedByPain),
        ("R-RUN-05", (o, e, t) => o.After == AfterEffect.Lingering || o.Morning == MorningEffect.RaisedByOne),
        ("R-RUN-06", (o, e, t) => o.Urgency == Urgency.Yellow || e > t || o.Morning == MorningEffect.NotReported || o.After == AfterEffect.NotReported
            || o.Limp == null || o.Swelling == null || (o.Completion != Completion.MetTarget && o.Completion != Completion.ExceededTarget)
            || !o.HasSuccesses || o.IsRateLimited || o.IsUnstable),
    ];

    public static TheoryData<string> Policies { get; } = [.. Names];

    public static TheoryData<string, int> Tolerances { get; } = new() { { "SeedLiteral", 0 }, { "Default", 2 }, { "LowPain", 2 }, { "PainMonitoring", 2 } };

    [Fact]
    public void The_product_has_every_value_of_every_answer()
    {
        (Length(Axis.Urgency), Length(Axis.Quality), Length(Axis.Completion), Length(Axis.Trend), Length(Axis.After), Length(Axis.Morning)).Should()
            .Be((Values<Urgency>(), Values<PainQuality>(), Values<Completion>(), Values<PainTrend>(), Values<AfterEffect>(), Values<MorningEffect>()));
        (Length(Axis.Limp), Length(Axis.Swelling), Length(Axis.Pain)).Should().Be((3, Values<Swelling>() + 1, 11));
        RunCube.Count.Should().Be(4_866_048);

        static int Values<T>()
            where T : struct, Enum => Enum.GetValues<T>().Length;
    }

    [Theory]
    [MemberData(nameof(Tolerances))]
    public void INV_19_Every_answer_fires_the_rows_that_C82_words_and_the_first_of_them_decides(string policy, int tolerance)
    {
        Of(policy).Where((o, e, judgement) => judgement.FiredRows != Expected(o, e)).Should().BeEmpty();
        Of(policy).Seen.Should().AllSatisfy(j => (j.Rule, j.Ruling).Should().Be((j.Fired[0], RunTable.Rows.Single(row => row.Id == j.Fired[0]).Ruling)));

        uint Expected(RunObservation o, int e)
        {
            uint rows = 0;
            for (var i = 0; i < C82.Length; i++)
            {
                rows |= C82[i].Fires(o, e, tolerance) ? 1u << i : 0;
            }

            return rows == 0 ? 1u << C82.Length : rows;
        }
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_Every_row_decides_some_run(string policy) =>
        Of(policy).Seen.Select(j => j.Rule).Distinct().Order().Should().Equal([.. C82.Select(row => row.Id), "R-RUN-07"]);

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_More_pain_growing_pain_and_a_sorer_hour_afterwards_are_never_judged_milder(string policy)
    {
        NeverMilder(policy, Axis.Pain);
        NeverMilder(policy, Axis.Trend);
        NeverMilder(policy, Axis.After);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_A_limp_a_swelling_and_a_more_urgent_sign_are_never_judged_milder_and_nor_is_silence_about_them(string policy)
    {
        NeverMilder(policy, Axis.Limp);
        NeverMilder(policy, Axis.Swelling);
        NeverMilder(policy, Axis.Urgency);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_Fewer_successes_levels_gained_too_fast_and_an_unstable_plan_are_never_judged_milder(string policy)
    {
        NeverMilder(policy, Axis.NoSuccesses);
        NeverMilder(policy, Axis.RateLimited);
        NeverMilder(policy, Axis.Unstable);
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_A_worse_morning_is_never_judged_milder_nor_is_one_that_nobody_reported(string policy)
    {
        const int Calm = 0, Unreported = 1, ByOne = 2, Marked = 3;
        var cube = Of(policy);

        cube.MilderAlong(Axis.Morning, Calm, ByOne).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, ByOne, Marked).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Calm, Unreported).Should().BeEmpty();
        cube.MilderAlong(Axis.Morning, Unreported, Marked).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_A_sharper_pain_of_the_same_score_is_never_judged_milder(string policy)
    {
        var cube = Of(policy);

        cube.MilderAlong(Axis.Quality, (int)PainQuality.MuscleFatigue, (int)PainQuality.Ache).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.Ache, (int)PainQuality.Sharp).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.None, (int)PainQuality.MuscleFatigue, o => o.Pain == 0).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.None, (int)PainQuality.Ache).Should().BeEmpty();
        cube.MilderAlong(Axis.Quality, (int)PainQuality.Ache, (int)PainQuality.None).Should().BeEmpty("pain that is called nothing is an ache");
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_Less_of_a_run_done_is_never_judged_milder_down_to_a_stop_by_pain(string policy)
    {
        for (var done = Completion.ExceededTarget; done < Completion.StoppedByPain; done++)
        {
            Of(policy).MilderAlong(Axis.Completion, (int)done, (int)done + 1).Should().BeEmpty();
        }

        Of(policy).MilderAlong(Axis.Completion, (int)Completion.MetTarget, (int)Completion.NotAttempted).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_An_urgent_sign_refers_and_nothing_else_does(string policy) =>
        Of(policy).Where((o, e, j) => o.Urgency >= Urgency.Urgent != j.Ruling is RunRuling.Refer).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Tolerances))]
    public void INV_19_The_next_level_needs_every_gate_and_nothing_more(string policy, int tolerance) =>
        Of(policy).Where((o, e, j) => j.Ruling is RunRuling.Advance !=
            (o.Urgency is Urgency.None
            && e <= tolerance
            && o.Quality is not PainQuality.Sharp
            && !(o.Trend is PainTrend.Increasing && e >= 1)
            && o.After is AfterEffect.Settled
            && o.Morning is MorningEffect.AtOrBelowBaseline
            && o.Limp is false
            && o.Swelling is Swelling.None
            && o.Completion is Completion.MetTarget or Completion.ExceededTarget
            && o is { HasSuccesses: true, IsRateLimited: false, IsUnstable: false })).Should().BeEmpty();

    /// <summary>A run that could not gain a level must not count towards one, nor the other way round.</summary>
    [Theory]
    [MemberData(nameof(Policies))]
    public void INV_19_A_success_is_a_run_that_gains_the_level_where_nothing_but_the_run_is_in_question(string policy) =>
        Of(policy).Where((o, e, j) => o is { Urgency: Urgency.None, HasSuccesses: true, IsRateLimited: false, IsUnstable: false }
            && RunTable.IsSuccess(o, Of(policy).Policy) != j.Ruling is RunRuling.Advance).Should().BeEmpty();

    [Fact]
    public void INV_19_Whether_a_run_is_a_success_is_a_matter_of_that_run_alone() =>
        Of("Default").Where((o, e, j) => RunTable.IsSuccess(o, PainPolicy.Default) != RunTable.IsSuccess(
            o with { Urgency = Urgency.None, HasSuccesses = true, IsRateLimited = false, IsUnstable = false }, PainPolicy.Default)).Should().BeEmpty();

    [Fact]
    public void INV_17_A_stricter_policy_never_judges_a_run_milder()
    {
        Of("SeedLiteral").MilderThan(Of("Default")).Should().BeEmpty();
        Of("Default").MilderThan(Of("LowPain")).Should().BeEmpty();
        Of("LowPain").MilderThan(Of("PainMonitoring")).Should().BeEmpty();
    }

    private static void NeverMilder(string policy, Axis axis)
    {
        for (var at = 1; at < Length(axis); at++)
        {
            Of(policy).MilderAlong(axis, at - 1, at).Should().BeEmpty();
        }
    }
}
