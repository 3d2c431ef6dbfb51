using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>C8.2 row by row: a good run with one thing wrong.</summary>
public class RunTableTests
{
    private static readonly RunObservation Good = new()
    {
        Urgency = Urgency.None,
        Quality = PainQuality.None,
        Pain = 0,
        Completion = Completion.MetTarget,
        Trend = PainTrend.Steady,
        After = AfterEffect.Settled,
        Morning = MorningEffect.AtOrBelowBaseline,
        Limp = false,
        Swelling = Swelling.None,
        HasSuccesses = true,
        IsRateLimited = false,
        IsUnstable = false,
    };

    private static readonly (string Rule, string Clause, RunObservation Run)[] Clauses =
    [
        ("R-RUN-01", "an urgent sign", Good with { Urgency = Urgency.Urgent }),
        ("R-RUN-01", "an emergency", Good with { Urgency = Urgency.Emergency }),
        ("R-RUN-02", "sharp pain, however little", Good with { Quality = PainQuality.Sharp }),
        ("R-RUN-02", "an altered stride", Good with { Limp = true }),
        ("R-RUN-02", "a puffy knee that was gone in a day", Good with { Swelling = Swelling.PuffyGoneInADay }),
        ("R-RUN-02", "a clear swelling", Good with { Swelling = Swelling.ClearOrLasting }),
        ("R-RUN-02", "an ache of 6", Ache(6)),
        ("R-RUN-02", "legs so tired that the word is not to be trusted", Good with { Quality = PainQuality.MuscleFatigue, Pain = 6 }),
        ("R-RUN-02", "a flare within the hour", Good with { After = AfterEffect.Flared }),
        ("R-RUN-03", "a marked morning", Good with { Morning = MorningEffect.RaisedByTwoPlus }),
        ("R-RUN-03", "a marked morning after a run at 3", Ache(3) with { Morning = MorningEffect.RaisedByTwoPlus }),
        ("R-RUN-04", "an ache of 3", Ache(3)),
        ("R-RUN-04", "an ache of 5", Ache(5)),
        ("R-RUN-04", "an ache of 1 that grew", Ache(1) with { Trend = PainTrend.Increasing }),
        ("R-RUN-04", "a run that pain ended", Ache(1) with { Completion = Completion.StoppedByPain }),
        ("R-RUN-05", "a knee that took more than an hour", Good with { After = AfterEffect.Lingering }),
        ("R-RUN-05", "a slightly sorer morning", Good with { Morning = MorningEffect.RaisedByOne }),
        ("R-RUN-06", "a yellow flag", Good with { Urgency = Urgency.Yellow }),
        ("R-RUN-06", "a morning that nobody reported", Good with { Morning = MorningEffect.NotReported }),
        ("R-RUN-06", "an hour that nobody reported", Good with { After = AfterEffect.NotReported }),
        ("R-RUN-06", "a limp that nobody asked about", Good with { Limp = null }),
        ("R-RUN-06", "a swelling that nobody asked about", Good with { Swelling = null }),
        ("R-RUN-06", "most of a run", Good with { Completion = Completion.MostlyDone }),
        ("R-RUN-06", "a part of a run", Good with { Completion = Completion.Partial }),
        ("R-RUN-06", "no run", Good with { Completion = Completion.NotAttempted }),
        ("R-RUN-06", "a first good run", Good with { HasSuccesses = false }),
        ("R-RUN-06", "two levels in a week already", Good with { IsRateLimited = true }),
        ("R-RUN-06", "a harder exercise the day before yesterday", Good with { IsUnstable = true }),
        ("R-RUN-07", "a second good run", Good),
        ("R-RUN-07", "more than was planned", Good with { Completion = Completion.ExceededTarget }),
        ("R-RUN-07", "an ache of 2", Ache(2)),
        ("R-RUN-07", "an ache of 2 that eased", Ache(2) with { Trend = PainTrend.Easing }),
        ("R-RUN-07", "legs that tired more and more", Good with { Quality = PainQuality.MuscleFatigue, Pain = 5, Trend = PainTrend.Increasing }),
    ];

    public static IEnumerable<object[]> Examples => Clauses.Select(c => new object[] { c.Rule, c.Clause });

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_good_run_with_one_thing_wrong_is_judged_by_the_row_that_names_it(string rule, string clause) =>
        Judge(Clauses.Single(c => c.Clause == clause).Run).Rule.Should().Be(rule);

    [Fact]
    public void The_rows_are_published_rules_in_the_order_in_which_they_win_from_the_most_cautious_to_the_mildest()
    {
        RunTable.Rows.Select(row => row.Id).Should().BeSubsetOf(Rule.All.Select(r => r.Id)).And.BeInAscendingOrder(StringComparer.Ordinal);
        RunTable.Rows.Select(row => row.Ruling).Should().Equal(Enum.GetValues<RunRuling>().Reverse());
    }

    [Theory]
    [InlineData("an urgent sign", 0, null)]
    [InlineData("an altered stride", -1, 2)]
    [InlineData("a marked morning", -1, 2)]
    [InlineData("an ache of 3", -1, 1)]
    [InlineData("a run that pain ended", -1, 1)]
    [InlineData("a slightly sorer morning", 0, 2)]
    [InlineData("a first good run", 0, 1)]
    [InlineData("a second good run", 1, 1)]
    public void A_judgement_says_how_many_levels_and_rest_days_it_means(string clause, int levels, int? days)
    {
        var judgement = Judge(Clauses.Single(c => c.Clause == clause).Run);
        (judgement.LevelChange, judgement.RestDays).Should().Be((levels, days));
    }

    [Fact]
    public void A_knee_that_was_slow_to_settle_keeps_its_extra_rest_day_where_the_run_hurt_too_much_as_well()
    {
        var judgement = Judge(Ache(3) with { After = AfterEffect.Lingering });

        judgement.Fired.Should().Equal("R-RUN-04", "R-RUN-05", "R-RUN-06");
        (judgement.Ruling, judgement.LevelChange, judgement.RestDays).Should().Be((RunRuling.StepDown, -1, 2));
    }

    [Theory]
    [InlineData("SeedLiteral", 0, "R-RUN-07")]
    [InlineData("SeedLiteral", 1, "R-RUN-06")]
    [InlineData("SeedLiteral", 3, "R-RUN-04")]
    [InlineData("LowPain", 2, "R-RUN-07")]
    [InlineData("PainMonitoring", 2, "R-RUN-07")]
    [InlineData("PainMonitoring", 3, "R-RUN-04")]
    public void What_a_run_may_hurt_is_two_at_most_and_nothing_by_the_letter_of_the_seed(string policy, int pain, string rule) =>
        RunTable.Judge(Ache(pain), RunCube.Of(policy).Policy).Rule.Should().Be(rule);

    [Fact]
    public void A_runner_who_holds_at_1_gains_no_level_at_2()
    {
        PainPolicy own = new(new(0), new(1), new(5));

        RunTable.IsSuccess(Ache(1), own).Should().BeTrue();
        RunTable.IsSuccess(Ache(2), own).Should().BeFalse();
        RunTable.Judge(Ache(2), own).Rule.Should().Be("R-RUN-06");
    }

    private static RunObservation Ache(int pain) => Good with { Quality = PainQuality.Ache, Pain = pain };

    private static RunJudgement Judge(RunObservation run) => RunTable.Judge(run, PainPolicy.Default);
}
