namespace RunnersKnee.Tests.Rules;

public class RuleBookTests
{
    private static readonly string[] TableInWinningOrder =
    [
        "R-REF-01", "R-REF-02", "R-STOP-01", "R-STOP-02", "R-STOP-03", "R-STOP-04", "R-REG-01", "R-REG-02", "R-REG-03", "R-REG-04",
        "R-RED-01", "R-RED-02", "R-RED-03", "R-RED-04", "R-HLD-01", "R-HLD-02", "R-HLD-03", "R-HLD-04", "R-HLD-05", "R-HLD-06", "R-PRG-01",
    ];

    private static readonly string[] PlanRules =
    [
        "R-AFT-01", "R-ATT-01", "R-BAS-01", "R-CHK-01", "R-CLR-01", "R-CLR-02",
        "R-CRI-01", "R-CRI-02", "R-CRI-03", "R-CRI-04", "R-CRI-05", "R-CRI-06", "R-CRI-07",
        "R-CRI-08", "R-CRI-09", "R-CRI-10", "R-CRI-11", "R-CRI-12", "R-CRI-13", "R-CRI-14",
        "R-ELI-01", "R-EQP-01", "R-FLR-01", "R-GAP-01", "R-GATE-01", "R-IRR-01", "R-IRR-02", "R-IRR-03", "R-MAX-01", "R-MIS-01", "R-MOV-01",
        "R-PLAN-01", "R-PLAN-02", "R-PLAN-03", "R-PLAN-04", "R-PLAN-05", "R-PRE-01", "R-PRE-02", "R-PRO-01", "R-RET-01",
        "R-RUN-00", "R-RUN-01", "R-RUN-02", "R-RUN-03", "R-RUN-04", "R-RUN-05", "R-RUN-06", "R-RUN-07", "R-RUN-08", "R-RUN-09", "R-RUN-10",
        "R-SCH-01", "R-SCH-02", "R-SCH-03", "R-SCH-04", "R-SCH-05", "R-SCH-06", "R-SCH-07", "R-SCH-08", "R-SCH-09", "R-SCH-10", "R-SCR-01",
        "R-STG-01", "R-STG-02", "R-STG-03", "R-STG-04", "R-STG-05", "R-STG-06", "R-STL-01", "R-STL-02", "R-SWP-01",
        "R-VAR-01", "R-VAR-02", "R-VAR-03", "R-VAR-04", "R-VAR-05", "R-VAR-06", "R-VAR-07", "R-VAR-08", "R-VAR-09",
    ];

    [Fact]
    public void The_rows_of_the_decision_table_come_first_in_the_order_in_which_they_win_then_the_rules_of_the_plan_by_id() =>
        Rule.All.Select(r => r.Id).Should().Equal([.. TableInWinningOrder, .. PlanRules]);

    [Fact]
    public void No_rule_id_is_used_twice() => Rule.All.Select(r => r.Id).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_rule_rests_on_something_and_names_nothing_twice() =>
        Rule.All.Should().AllSatisfy(r =>
        {
            r.Sources.Should().NotBeEmpty();
            r.Sources.Should().OnlyHaveUniqueItems();
            r.Limits.Select(l => l.Id).Should().OnlyHaveUniqueItems();
        });

    [Fact]
    public void A_published_citation_names_its_source_and_no_other_citation_does() =>
        Citations().Should().AllSatisfy(c =>
            (c.Source is not null).Should().Be(c.Provenance is Provenance.Published or Provenance.PublishedSecondary, c.Id));

    [Fact]
    public void Facts_of_the_seed_are_seed_and_facts_of_the_seed_only() =>
        Citations().Should().AllSatisfy(c =>
            (c.Id.StartsWith("F-", StringComparison.Ordinal) || c.Id.StartsWith("G-", StringComparison.Ordinal)).Should().Be(c.Provenance is Provenance.Seed, c.Id));

    [Fact]
    public void A_fact_of_one_source_is_founded_the_same_wherever_it_is_cited() =>
        Citations().GroupBy(c => $"{c.Id} {c.Source}", StringComparer.Ordinal).Should().AllSatisfy(g => g.Distinct().Should().ContainSingle());

    [Fact]
    public void Every_limit_is_in_a_unit_that_people_count_in() =>
        Rule.All.SelectMany(r => r.Limits).Select(l => l.Unit).Distinct(StringComparer.Ordinal).Should().BeSubsetOf(["d", "h", "%", "1", "min"]);

    [Theory]
    [InlineData("R-HLD-02", "progress-pain", 0)]
    [InlineData("R-RED-01", "hold-pain", 2)]
    [InlineData("R-STOP-03", "stop-pain", 6)]
    [InlineData("R-REG-03", "marked-rise", 2)]
    [InlineData("R-HLD-06", "ready-sessions", 2)]
    [InlineData("R-VAR-07", "items-per-day", 4)]
    [InlineData("R-SCR-01", "screen-limit-days", 14)]
    [InlineData("R-CRI-06", "adherence", 75)]
    [InlineData("R-RUN-04", "reduced-run", 80)]
    [InlineData("R-RUN-08", "longest-run", 110)]
    [InlineData("R-RUN-09", "days-per-level", 5)]
    [InlineData("R-RUN-10", "pain-fall", 1)]
    [InlineData("R-STG-02", "goal-run-minutes", 30)]
    [InlineData("R-IRR-01", "settle-hours", 24)]
    public void A_rule_shows_the_number_it_computes_with(string rule, string limit, int value)
    {
        var shown = Rule.All.Single(r => r.Id == rule).Limits.Single(l => l.Id == limit);
        (shown.Min, shown.Max).Should().Be((value, value));
    }

    [Theory]
    [InlineData("R-STOP-01", "G-03", Provenance.Seed, null)]
    [InlineData("R-RED-02", "E-PAIN-05", Provenance.Published, "S-TREK-PT")]
    [InlineData("R-HLD-06", "E-DOSE-07", Provenance.PublishedSecondary, "S-2F2")]
    [InlineData("R-REG-04", "E-PAIN-02", Provenance.Recalled, null)]
    [InlineData("R-HLD-05", "R-HLD-05", Provenance.Design, null)]
    public void A_rule_says_how_well_it_is_founded(string rule, string id, Provenance provenance, string? source) =>
        Rule.All.Single(r => r.Id == rule).Sources.Should().Contain(new Citation { Id = id, Provenance = provenance, Source = source });

    private static IEnumerable<Citation> Citations() => Rule.All.SelectMany(r => r.Sources.Concat(r.Limits.Select(l => l.Source)));
}
