using System.Globalization;
using System.Text.RegularExpressions;
using RunnersKnee.Rules;
using RunnersKnee.Tests.Conventions;
using RunnersKnee.Tests.Golden;
using RunnersKnee.Tests.Rules;

namespace RunnersKnee.Tests.Specs;

/// <summary><c>docs/rules.md</c> says neither less nor more than the library: a rule without a row fails, and so does a row without a rule.</summary>
public partial class RulePageTests
{
    private static readonly MarkdownTable Decisions = RulePage.Table("The decision table");

    private static readonly MarkdownTable Running = RulePage.Table("The table of running");

    public static TheoryData<string> Presets { get; } = [.. Policies.Named.Keys];

    [Fact]
    public void What_the_library_prints_on_the_page_is_what_it_says() => Approve.File(RulePage.Path, RulePage.Printed());

    [Fact]
    public void The_rows_of_the_decision_table_their_order_and_what_they_decide_are_those_of_the_library()
    {
        string[] words = ["progress", "hold", "less", "step back", "stop", "refer"];

        Decisions.Rows.Select(row => (row["Place"], row["Rule"], row["Decision"])).Should()
            .Equal(DecisionTable.Rows.Select((row, i) => (Number(i + 1), row.Id, words[(int)row.Ruling])));
        RulePage.Table("What a decision does to an exercise").Rows.Select(row => row["Decision"]).Should().Equal(words.Reverse());
    }

    [Fact]
    public void The_rows_of_the_table_of_running_and_what_they_cost_are_those_of_the_library()
    {
        var judged = RunTable.Rows.Select((row, i) => new RunJudgement(1u << i));

        Running.Rows.Select(row => (row["Place"], row["Rule"], row["Levels"], row["Days off"])).Should()
            .Equal(judged.Select((j, i) => (Number(i + 1), j.Rule, j.LevelChange.ToString(CultureInfo.InvariantCulture), j.RestDays is { } days ? Number(days) : "until cleared")));
        Running.Rows.Select(row => row["Decision"]).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_rule_has_its_row_and_every_row_its_rule()
    {
        string[] tables = [.. Decisions.Rows.Concat(Running.Rows).Select(row => row["Rule"])];

        tables.Concat(RulePage.Table("The rules of the plan").Rows.Select(row => row["Rule"])).Order(StringComparer.Ordinal).Should().Equal(Rule.All.Select(rule => rule.Id).Order(StringComparer.Ordinal));
        RulePage.Table("What the rows of the tables rest on").Rows.Select(row => row["Rule"]).Should().Equal(tables);
        Ids().Matches(RulePage.Text).Select(match => match.Value).Distinct().Should().BeSubsetOf(Rule.All.Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_scores_of_a_policy_and_the_rows_that_never_decide_under_it_are_those_of_the_page(string policy)
    {
        var row = RulePage.Table("The policies").Rows.Single(r => r["Policy"] == policy);
        var never = RulePage.Table("Rows that a policy cannot reach").Rows.Single(r => r["Policy"] == policy)["Never decides"];
        string[] dead = never is "–" ? [] : never.Split(", ");

        Policies.Named[policy].Should().Be(new PainPolicy(new(Table.Number(row["p"])), new(Table.Number(row["h"])), new(Table.Number(row["s"]))));
        Cube.Of(policy).Decided.Should().Equal(DecisionTable.Rows.Select(r => r.Id).Except(dead));
    }

    [Fact]
    public void Every_answer_both_tables_look_at_has_words_for_each_of_its_values_and_one_that_is_usual()
    {
        foreach (var answer in typeof(Observation).GetProperties().Concat(typeof(RunObservation).GetProperties()).Where(p => p.CanWrite))
        {
            var isOpen = Nullable.GetUnderlyingType(answer.PropertyType) is not null;
            var type = Nullable.GetUnderlyingType(answer.PropertyType) ?? answer.PropertyType;
            string[] values = type.IsEnum ? Enum.GetNames(type) : type == typeof(bool) ? ["true", "false"] : ["N"];

            AnswerWords.Values[answer.Name].Should().BeEquivalentTo(isOpen ? [.. values, ""] : values, answer.Name);
            AnswerWords.Usual[answer.Name].Should().ContainSingle(answer.Name);
        }
    }

    [Fact]
    public void Every_invariant_is_named_by_the_tests_that_hold_it()
    {
        var rows = RulePage.Table("What holds on every answer").Rows;

        rows.Select(row => row["Invariant"]).Should().Equal(Enumerable.Range(1, 33).Select(n => $"INV-{n:00}"));
        foreach (var row in rows)
        {
            var id = row["Invariant"];
            foreach (var file in row["Held in"].Split(", "))
            {
                IsNamed(Checkout.Read($"tests/RunnersKnee.Core.Tests/{file}.cs"), id).Should().BeTrue($"{file} holds {id}");
            }
        }

        // "INV_03_to_INV_08" names those between as well
        static bool IsNamed(string text, string id) => text.Contains(id, StringComparison.Ordinal) || text.Contains(id.Replace('-', '_'), StringComparison.Ordinal)
            || Spans().Matches(text).Any(span => string.CompareOrdinal(span.Groups["from"].Value, id[4..]) <= 0 && string.CompareOrdinal(id[4..], span.Groups["to"].Value) <= 0);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\bR-[A-Z]+-[0-9]{2}\b", RegexOptions.None, 1000)]
    private static partial Regex Ids();

    [GeneratedRegex("INV_(?<from>[0-9]{2})_to_INV_(?<to>[0-9]{2})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Spans();
}
