using System.Globalization;
using RunnersKnee.Rules;
using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Tests.Specs;

/// <summary>Runs <c>golden-vectors.md</c>.</summary>
public class GoldenVectorTests
{
    private static readonly string Page = Checkout.Read("tests/RunnersKnee.Core.Tests/Specs/golden-vectors.md");

    private static readonly MarkdownTable Vectors = MarkdownTable.Under("## The vectors", Page);

    private static readonly Dictionary<string, PainPolicy> Policies = new(StringComparer.Ordinal)
    {
        ["Default"] = PainPolicy.Default,
        ["SeedLiteral"] = PainPolicy.SeedLiteral,
        ["LowPain"] = PainPolicy.LowPain,
        ["PainMonitoring"] = PainPolicy.PainMonitoring,
    };

    public static TheoryData<string, string> Cases { get; } = Pairs(Vectors.Rows.Select(row => row["Id"]));

    public static TheoryData<string> PolicyNames { get; } = [.. Policies.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_vector_gets_the_ruling_and_the_rule_of_the_page(string id, string policy)
    {
        var row = Vectors.Rows.Single(r => r["Id"] == id);
        var expected = row[policy].Split(' ');

        var judgement = DecisionTable.Judge(Observation(row), Policies[policy]);

        judgement.Ruling.Should().Be(Enum.Parse<Ruling>(expected[0]));
        judgement.Rule.Should().Be(expected[1]);
        judgement.Fired.Should().StartWith(judgement.Rule).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_page_has_28_vectors_for_4_policies() =>
        Cases.Should().HaveCount(28 * 4);

    [Theory]
    [MemberData(nameof(PolicyNames))]
    public void The_numbers_of_a_policy_are_those_of_the_page(string policy)
    {
        var row = MarkdownTable.Under("## How to read it", Page).Rows.Single(r => r["Policy"] == policy);

        Policies[policy].Should().Be(new PainPolicy(new(Number(row["p"])), new(Number(row["h"])), new(Number(row["s"]))));
    }

    [Fact]
    public void The_rows_and_their_order_are_those_of_the_page()
    {
        var rows = MarkdownTable.Under("## The rows in the order in which they win", Page).Rows.Select(row => row["Rule"]).ToArray();

        rows.Should().HaveCount(21);
        DecisionTable.Rows.Select(row => row.Id).Should().Equal(rows);
        Rule.All.Take(rows.Length).Select(rule => rule.Id).Should().Equal(rows);
    }

    [Theory]
    [MemberData(nameof(PolicyNames))]
    public void Every_row_decides_at_least_once_but_those_the_page_rules_out(string policy)
    {
        var never = MarkdownTable.Under("## Rows that a policy cannot reach", Page).Rows.Single(row => row["Policy"] == policy)["Never decides"];
        string[] dead = never is "–" ? [] : never.Split(", ");

        var decided = Sweep().Select(observation => DecisionTable.Judge(observation, Policies[policy]).Rule).ToHashSet();

        decided.Should().BeEquivalentTo(DecisionTable.Rows.Select(row => row.Id).Except(dead));
    }

    /// <summary>All combinations of the values that make a difference to some row.</summary>
    private static IEnumerable<Observation> Sweep() =>
        from urgency in Enum.GetValues<Urgency>()
        from quality in (PainQuality[])[PainQuality.None, PainQuality.MuscleFatigue, PainQuality.Sharp]
        from pain in (int[])[0, 1, 2, 3, 6]
        from after in Enum.GetValues<AfterEffect>()
        from morning in (MorningEffect[])[MorningEffect.AtOrBelowBaseline, MorningEffect.RaisedByTwoPlus]
        from trend in (PainTrend[])[PainTrend.Steady, PainTrend.Increasing]
        from week in (WeekTrend[])[WeekTrend.Stable, WeekTrend.Worsening]
        from form in Enum.GetValues<FormQuality>()
        from completion in (Completion[])[Completion.MetTarget, Completion.Partial, Completion.StoppedByPain]
        from repeated in (bool[])[false, true]
        from ready in (bool[])[false, true]
        select new Observation
        {
            Urgency = urgency,
            Quality = quality,
            Pain = pain,
            After = after,
            Morning = morning,
            Attributable = true,
            Trend = trend,
            Week = week,
            Form = form,
            Completion = completion,
            RepeatedAboveHold = repeated,
            RepeatedPartial = repeated,
            Ready = ready,
        };

    private static Observation Observation(MarkdownTable.Row row) => new()
    {
        Urgency = Enum.Parse<Urgency>(row["Urgency"]),
        Quality = Enum.Parse<PainQuality>(row["Quality"]),
        Pain = Number(row["Pain"]),
        After = Enum.Parse<AfterEffect>(row["After"]),
        Morning = row["Morning"] switch
        {
            "AtOrBelow" => MorningEffect.AtOrBelowBaseline,
            "Raised1" => MorningEffect.RaisedByOne,
            "RaisedMarked" => MorningEffect.RaisedByTwoPlus,
            "NotReported" => MorningEffect.NotReported,
            var other => throw new InvalidDataException(other),
        },
        Attributable = true,
        Trend = Enum.Parse<PainTrend>(row["InSess"]),
        Week = Enum.Parse<WeekTrend>(row["Week"]),
        Form = row["Form"] switch
        {
            "Minor" => FormQuality.MinorFaults,
            "Broken" => FormQuality.BrokenDown,
            var other => Enum.Parse<FormQuality>(other),
        },
        Completion = row["Completion"] is "Exceeded" ? Completion.ExceededTarget : Enum.Parse<Completion>(row["Completion"]),
        RepeatedAboveHold = row.IsYes("RA"),
        RepeatedPartial = row.IsYes("RP"),
        Ready = row.IsYes("Rdy"),
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    private static TheoryData<string, string> Pairs(IEnumerable<string> ids)
    {
        TheoryData<string, string> pairs = [];
        foreach (var id in ids)
        {
            foreach (var policy in Policies.Keys)
            {
                pairs.Add(id, policy);
            }
        }

        return pairs;
    }
}
