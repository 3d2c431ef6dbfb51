using System.Text.Json;

namespace RunnersKnee.Tests.Serialization;

public class OutcomeLineTests
{
    private static readonly Outcome Judged = new()
    {
        On = new(2026, 3, 4),
        At = LadderPosition.Parse("clamshell/standard/2"),
        Verdict = Verdict.ReduceDose,
        Rule = "R-RED-01",
        About = new(2026, 3, 3),
    };

    public static TheoryData<string> Bad =>
    [
        "", "2026-03-04", "2026-03-04 clamshell/standard/2 hold", "2026-03-04  hold R-HLD-02", "2026-02-29 clamshell/standard/2 hold R-HLD-02",
        "2026-3-4 clamshell/standard/2 hold R-HLD-02", "04-03-2026 clamshell/standard/2 hold R-HLD-02", "2026-03-04 clamshell/standard/5 hold R-HLD-02",
        "2026-03-04 clamshell/standard/2 Hold R-HLD-02", "2026-03-04 clamshell/standard/2 3 R-HLD-02", "2026-03-04 clamshell/standard/2 hold R-HLD-02-much-too-long",
        "2026-03-04 clamshell/standard/2 hold R-HLD-02 yesterday", "2026-03-04 clamshell/standard/2 hold R-HLD-02 2026-03-03", "2026-03-04 clamshell/standard/2 hold R-HLD-02 800000", "2026-03-04 clamshell/standard/2 hold R-HLD-02 -3000000", "2026-03-04 clamshell/standard/2 hold R-HLD-02 99999999999", "2026-03-04 clamshell/standard/2 hold R-HLD-02 1 1", "2026-03-04 clamshell/standard/2 hold R-HLD-02 1 ", "2026-03-04 clamshell/standard/2 hold R-HLD-02 ",
        "2026-03-04 clamshell/standard/2 hold R-HLD-02;", "2026-03-04 clamshell/standard/2 hold R-HLD-02; ", "2026-03-04 clamshell/standard/2 hold R-HLD-02 1;", "2026-03-04 clamshell/standard/2, hold R-HLD-02", "2026-03-04 clamshell/standard/2,, plank/side/4 hold R-HLD-02",
        "2026-03-04 clamshell/standard/2,plank/side/4 hold R-HLD-02", "2026-03-04 , plank/side/4 hold R-HLD-02", "2026-03-04 hold R-HLD-02", "2026-03-04 clamshell/standard/2 hold R-HLD-02;plank/side/4 hold R-HLD-02", "2026-03-04 clamshell/standard/2 hold R-HLD-02; hold R-HLD-03", "2026-03-04 clamshell/standard/2 hold R-HLD-02 1, plank/side/4 hold R-HLD-02",
        " 2026-03-04 clamshell/standard/2 hold R-HLD-02", "0000-03-04 clamshell/standard/2 hold R-HLD-02", "2026-13-04 clamshell/standard/2 hold R-HLD-02",
    ];

    [Fact]
    public void An_outcome_is_one_line_of_its_document()
    {
        Written(Judged).Should().Be("\"2026-03-04 clamshell/standard/2 reduce-dose R-RED-01 1\"");
        Written(Judged with { About = null }).Should().Be("\"2026-03-04 clamshell/standard/2 reduce-dose R-RED-01\"");
    }

    [Fact]
    public void Every_verdict_and_the_first_and_last_day_read_back_as_they_were_written()
    {
        foreach (var verdict in Enum.GetValues<Verdict>())
        {
            foreach (var about in new DateOnly?[] { null, DateOnly.MinValue, DateOnly.MaxValue, new(2028, 2, 29) })
            {
                var outcome = Judged with { Verdict = verdict, About = about };
                Read(Written(outcome)).Should().Be(outcome);
            }
        }
    }

    [Fact]
    public void The_longest_names_fit_into_the_line()
    {
        var longest = Judged with { At = LadderPosition.Parse($"{new string('a', 64)}/{new string('b', 64)}/4"), Verdict = Verdict.StopAndRefer, Rule = new string('R', 16) };

        Read(Written(longest)).Should().Be(longest);
    }

    [Fact]
    public void Letters_written_as_escapes_are_the_same_letters() =>
        Read("\"2026-03-04 \\u0063lamshell/standard/2 reduce-dose R-RED-01 1\"").Should().Be(Judged);

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_line_that_is_not_one_is_refused(string line) =>
        FluentActions.Invoking(() => Read(JsonSerializer.Serialize(line))).Should().Throw<JsonException>().WithMessage("*must be *");

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void Neither_is_anything_but_a_text(string document) => FluentActions.Invoking(() => Read(document)).Should().Throw<JsonException>();

    [Fact]
    public void Two_outcomes_are_not_one() =>
        FluentActions.Invoking(() => Read("\"2026-03-04 clamshell/standard/2, plank/side/4 hold R-HLD-02 1\"")).Should().Throw<JsonException>().WithMessage("*must be one outcome*");

    [Theory]
    [InlineData("")]
    [InlineData("R HLD")]
    [InlineData("R-HLD-\u00e9")]
    [InlineData("R-HLD-02-is-too-long")]
    [InlineData("R-HLD;")]
    public void A_rule_that_would_not_fit_into_the_line_is_no_rule(string rule) =>
        FluentActions.Invoking(() => Judged with { Rule = rule }).Should().Throw<ArgumentException>().WithMessage("Rule must be 1 to 16 visible ASCII characters without a space or a semicolon.*");

    private static string Written(Outcome outcome) => JsonSerializer.Serialize(outcome, Options);

    private static Outcome Read(string document) => JsonSerializer.Deserialize<Outcome>(document, Options)!;

    private static JsonSerializerOptions Options { get; } = new JsonSerializerOptions().AddRunnersKnee();
}
