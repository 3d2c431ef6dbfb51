using RunnersKnee.Rules;
using RunnersKnee.Tests.Rules;

namespace RunnersKnee.Tests.Specs;

/// <summary>Runs every example of <c>docs/rules.md</c> against the code that decides.</summary>
public class RuleExampleTests
{
    private static readonly MarkdownTable Examples = RulePage.Table("Examples of the decision table");

    private static readonly MarkdownTable Runs = RulePage.Table("Examples of the table of running");

    private static readonly Dictionary<string, Ruling> Decisions = new(StringComparer.Ordinal)
    {
        ["refer"] = Ruling.StopAndRefer,
        ["stop"] = Ruling.StopToday,
        ["step back"] = Ruling.Regress,
        ["less"] = Ruling.ReduceDose,
        ["hold"] = Ruling.Hold,
        ["progress"] = Ruling.Progress,
    };

    private static readonly Dictionary<string, RunRuling> RunDecisions = new(StringComparer.Ordinal)
    {
        ["refer"] = RunRuling.Refer,
        ["stop, level down"] = RunRuling.Stop,
        ["level down, two days off"] = RunRuling.StepDownAfterRest,
        ["level down"] = RunRuling.StepDown,
        ["repeat, a day more"] = RunRuling.RepeatAfterRest,
        ["repeat"] = RunRuling.Repeat,
        ["level up"] = RunRuling.Advance,
    };

    public static TheoryData<string, string> Cases => ByPolicy(Examples);

    public static TheoryData<string, string> RunCases => ByPolicy(Runs);

    public static TheoryData<string, string, string> Steps { get; } = Rows(RulePage.Table("What a decision does to an exercise: examples"));

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_example_gets_the_decision_and_the_rule_of_its_line(string example, string policy)
    {
        var row = Examples.Rows.Single(r => r["Example"] == example);

        var judgement = DecisionTable.Judge(AnswerWords.Observation<Observation>(row["A good session, but"]), Policies.Named[policy]);

        (judgement.Ruling, judgement.Rule).Should().Be(Expected(row, policy, Decisions));
        judgement.Fired.Should().StartWith(judgement.Rule).And.OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(RunCases))]
    public void An_example_of_a_run_gets_the_decision_and_the_rule_of_its_line(string example, string policy)
    {
        var row = Runs.Rows.Single(r => r["Example"] == example);

        var judgement = RunTable.Judge(AnswerWords.Observation<RunObservation>(row["A good run, but"]), Policies.Named[policy]);

        (judgement.Ruling, judgement.Rule).Should().Be(Expected(row, policy, RunDecisions));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_on_a_ladder_leads_where_the_line_says(string decision, string from, string to)
    {
        var at = LadderPosition.Parse(from);
        if (decision == "progress")
        {
            var rise = new Rising(at, isCalm: true).In(Stage.Maintain, EquipmentSet.All);
            (rise.Blocked is { } blocked ? $"stays, {blocked.Rule}" : rise.To.ToString()).Should().Be(to);
            return;
        }

        var ruling = decision is "less, by pain" ? Ruling.ReduceDose : Decisions[decision];
        var move = Resolution.Ease(ruling, decision is "less, by pain", at, Protocol.Standard.LadderOf(at.Exercise), EquipmentSet.All, swapPressure: false, PainPolicy.Default);
        (move.To?.ToString() ?? "another exercise").Should().Be(to);
    }

    [Fact]
    public void The_vectors_of_the_specification_are_all_here() =>
        Examples.Rows.Select(row => row["Example"]).Where(id => id.StartsWith('T')).Order(StringComparer.Ordinal).Should().Equal(Enumerable.Range(1, 28).Select(n => $"T-{n:00}"));

    [Fact]
    public void No_example_has_the_name_of_another() =>
        Examples.Rows.Concat(Runs.Rows).Select(row => row["Example"]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_row_of_both_tables_has_an_example_and_the_examples_come_in_the_order_of_the_rows()
    {
        Examples.Rows.Select(row => row["Rule"]).Distinct().Should().Equal(DecisionTable.Rows.Select(row => row.Id));
        Runs.Rows.Select(row => row["Rule"]).Distinct().Should().Equal(RunTable.Rows.Select(row => row.Id));
        Examples.Rows.Select(row => Place(row["Rule"])).Should().BeInAscendingOrder();
        Runs.Rows.Select(row => row["Rule"]).Should().BeInAscendingOrder(StringComparer.Ordinal);

        static int Place(string rule) => DecisionTable.Rows.Index().Single(row => row.Item.Id == rule).Index;
    }

    [Fact]
    public void Every_word_that_differs_from_a_good_session_is_used_in_an_example()
    {
        var used = Examples.Rows.Select(row => row["A good session, but"]).Concat(Runs.Rows.Select(row => row["A good run, but"])).Where(but => but != "nothing")
            .SelectMany(but => but.Split(", ")).Select(AnswerWords.NameOf).ToHashSet();

        AnswerWords.Names.Except(AnswerWords.UsualNames).Should().BeSubsetOf(used);
    }

    /// <summary>The decision of the line is that of Default, and of every policy that is not named beside it.</summary>
    private static (T Ruling, string Rule) Expected<T>(MarkdownTable.Row row, string policy, Dictionary<string, T> decisions)
    {
        foreach (var other in row["Other policies"].Split("; ", StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = other.Split(": ");
            if (parts[0].Split(", ") is var names && names.Contains(policy))
            {
                var at = parts[1].LastIndexOf(' ');
                return (decisions[parts[1][..at]], parts[1][(at + 1)..]);
            }

            names.Should().BeSubsetOf(Policies.Named.Keys.Except(["Default"]));
        }

        return (decisions[row["Decision"]], row["Rule"]);
    }

    private static TheoryData<string, string> ByPolicy(MarkdownTable table)
    {
        TheoryData<string, string> cases = [];
        foreach (var row in table.Rows)
        {
            foreach (var policy in Policies.Named.Keys)
            {
                cases.Add(row["Example"], policy);
            }
        }

        return cases;
    }

    private static TheoryData<string, string, string> Rows(MarkdownTable table)
    {
        TheoryData<string, string, string> cases = [];
        foreach (var row in table.Rows)
        {
            cases.Add(row["Decision"], row["From"], row["To"]);
        }

        return cases;
    }
}
