using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunnersKnee.Tests.Serialization;

public class OutcomeListTests
{
    private const string Third = "2026-03-03 clamshell/standard/2 hold R-HLD-03 0";
    private const string Fourth = "2026-03-04 clamshell/standard/2, plank/side/4 hold R-HLD-06 1; plank/side/4, clamshell/standard/2 swap R-VAR-04; clamshell/standard/2 swap R-VAR-04 0";

    private static readonly Outcome[] Outcomes =
    [
        Of(3, "clamshell/standard/2", Verdict.Hold, "R-HLD-03", 3),
        Of(4, "clamshell/standard/2", Verdict.Hold, "R-HLD-06", 3),
        Of(4, "plank/side/4", Verdict.Hold, "R-HLD-06", 3),
        Of(4, "plank/side/4", Verdict.Swap, "R-VAR-04", null),
        Of(4, "clamshell/standard/2", Verdict.Swap, "R-VAR-04", null),
        Of(4, "clamshell/standard/2", Verdict.Swap, "R-VAR-04", 4),
    ];

    [Fact]
    public void A_plan_tells_the_outcomes_of_a_day_in_one_line_and_those_judged_alike_together() => Written(Outcomes).Should().Equal(Third, Fourth);

    [Fact]
    public void The_outcomes_come_back_in_their_order() => Read(Third, Fourth).Should().Equal(Outcomes);

    [Fact]
    public void Outcomes_that_are_not_in_order_of_days_stay_where_they_are()
    {
        Outcome[] mixed = [.. Outcomes.Reverse(), .. Outcomes, Outcomes[0], Outcomes[0]];

        Read(Written(mixed)).Should().Equal(mixed);
    }

    [Fact]
    public void Nothing_remembered_is_an_empty_list()
    {
        Written([]).Should().BeEmpty();
        Read().Should().BeEmpty();
    }

    [Fact]
    public void A_line_for_each_outcome_is_read_as_well_and_written_as_days() =>
        Written([.. Read(Third, "2026-03-04 clamshell/standard/2 hold R-HLD-06 1", "2026-03-04 plank/side/4 hold R-HLD-06 1")])
            .Should().Equal(Third, "2026-03-04 clamshell/standard/2, plank/side/4 hold R-HLD-06 1");

    /// <summary>More than the room a line has at first, several times over.</summary>
    [Fact]
    public void A_day_of_very_many_outcomes_with_the_longest_names_is_one_line()
    {
        var longest = new Outcome { On = Documents.Monday, At = LadderPosition.Parse($"{new string('a', 64)}/{new string('b', 64)}/4"), Verdict = Verdict.StopAndRefer, Rule = new string('R', 16), About = DateOnly.MaxValue };
        Outcome[] many = [.. Enumerable.Range(0, 300).Select(i => longest with { About = DateOnly.MaxValue.AddDays(-i % 3) })];

        var line = Written(many).Should().ContainSingle().Which;

        line.Length.Should().BeGreaterThan(40_000);
        Read(line).Should().Equal(many);
    }

    [Theory]
    [InlineData("\"2026-03-04 plank/side/4 hold\"", "it is '2026-03-04 plank/side/4 hold'")]
    [InlineData("\"2026-03-04 plank/side/4 hold R-HLD-06 1; plank/side/4 rest R-HLD-06\"", "verdicts are add,")]
    [InlineData("7", "it is 7")]
    [InlineData("null", "must not be null")]
    [InlineData("[]", "must be a day")]
    public void A_line_at_fault_is_named_with_what_is_allowed(string line, string said)
    {
        var fault = Fault($"[\"{Third}\",{line},\"{Fourth}\"]");

        fault.Path.Should().Be("$.recent[1]");
        fault.Message.Should().StartWith("recent[1] must ").And.Contain(said);
    }

    [Theory]
    [InlineData("\"2026-03-04 plank/side/4 hold R-HLD-06\"")]
    [InlineData("{}")]
    [InlineData("7")]
    public void Anything_but_a_list_of_lines_is_refused(string recent) => Fault(recent).Message.Should().StartWith("recent must be a list");

    [Theory]
    [InlineData('x')]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData(' ')]
    [InlineData('/')]
    public void A_line_of_a_million_letters_does_not_fill_the_message(char letter)
    {
        var fault = Fault($"[\"2026-03-04 plank/side/4 {new string(letter, 1_000_000)}\"]");

        fault.Path.Should().Be("$.recent[0]");
        fault.Message.Length.Should().BeLessThan(1_000);
    }

    private static Outcome Of(int day, string at, Verdict verdict, string rule, int? about) =>
        new() { On = new(2026, 3, day), At = LadderPosition.Parse(at), Verdict = verdict, Rule = rule, About = about is { } judged ? new(2026, 3, judged) : null };

    private static string[] Written(Outcome[] outcomes) =>
        [.. JsonNode.Parse(JsonSerializer.Serialize(Documents.Plan with { Recent = outcomes }, RunnersKneeJson.Plan))!["recent"]!.AsArray().Select(line => (string)line!)];

    private static IReadOnlyList<Outcome> Read(params string[] lines) => JsonSerializer.Deserialize(With(JsonSerializer.Serialize(lines)), RunnersKneeJson.Plan)!.Recent;

    private static JsonException Fault(string recent) =>
        FluentActions.Invoking(() => JsonSerializer.Deserialize(With(recent), RunnersKneeJson.Plan)).Should().Throw<JsonException>().Which;

    private static string With(string recent)
    {
        var plan = Documents.Node("plan");
        plan["recent"] = JsonNode.Parse(recent);
        return plan.ToJsonString();
    }
}
