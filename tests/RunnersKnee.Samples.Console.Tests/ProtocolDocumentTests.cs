using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using RunnersKnee.Samples.Console.Rules;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class ProtocolDocumentTests
{
    [Fact]
    public void The_document_for_clinicians_is_what_the_program_prints()
    {
        var printed = Ran.With("protocol", "--markdown").ShouldBeDone();
        var path = Path.Combine(Root(), "docs", "protocol.md");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, printed);
        }

        File.ReadAllText(path).ReplaceLineEndings("\n").Should().Be(printed, "UPDATE_DOCS=1 rewrites it");
    }

    [Fact]
    public void Every_exercise_rung_flag_and_source_is_in_both_forms()
    {
        var words = Protocol.Standard.Exercises.Select(e => $"({e.Id})")
            .Concat(Protocol.Standard.Flags.Select(f => f.Id))
            .Concat(Protocol.Standard.Citations.Select(c => c.Id))
            .ToList();

        Ran.With("protocol").ShouldBeDone().Should().ContainAll(words);
        Ran.With("protocol", "--markdown").ShouldBeDone().Should().ContainAll(words).And.NotContain("rung/").And.NotContain("exercise/").And.NotContain("flag/");
    }

    [Fact]
    public void The_JSON_form_is_the_protocol_itself()
    {
        var json = Ran.With("protocol", "--json").ShouldBeDone();

        JsonSerializer.Deserialize(json, RunnersKneeJson.Protocol).Should().Be(Protocol.Standard);
        json.Should().Be(File.ReadAllText(Path.Combine(Root(), "docs", "protocol.json")).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_teams_own_protocol_is_read_from_a_file()
    {
        using var folder = new TemporaryFolder();
        var own = Ran.With("protocol", "--json").Out.Replace("\"id\": \"runners-knee\"", "\"id\": \"our-knee\"", StringComparison.Ordinal);

        Ran.With("protocol", folder.Holding("own.json", own)).ShouldBeDone().Should().Contain("own.json: no fault found; 13 exercises").And.Contain("Protocol our-knee, version");
    }

    [Fact]
    public void A_protocol_with_a_fault_is_refused_with_its_place()
    {
        using var folder = new TemporaryFolder();
        var faulty = Ran.With("protocol", "--json").Out.Replace("\"baseRung\": \"standard\"", "\"baseRung\": \"nowhere\"", StringComparison.Ordinal);

        Ran.With("protocol", folder.Holding("own.json", faulty)).ShouldBeRefused("own.json", "nowhere");
    }

    [Fact]
    public void Two_forms_at_once_are_refused() =>
        Ran.With("protocol", "--json", "--markdown").ShouldBeRefused("--json", "--markdown");

    [Fact]
    public void One_exercise_is_shown_with_its_instructions() =>
        Ran.With("protocol", "--exercise", "step-up").ShouldBeDone().Should().ContainAll("Step-up (step-up)", "1. Stand facing", "F-STU-05").And.NotContain("Clamshell (clamshell)");

    [Theory]
    [InlineData("burpee")]
    [InlineData("Step Up")]
    [InlineData("")]
    public void An_exercise_that_is_not_there_is_refused(string exercise) =>
        Ran.With("protocol", "--exercise", exercise).ShouldBeRefused("--exercise", $"'{exercise}'", "clamshell");

    [Fact]
    public void The_rules_begin_with_the_decision_table_in_the_order_in_which_its_rows_win()
    {
        var text = Ran.With("rules").ShouldBeDone();

        var order = Rule.All.Select(r => text.IndexOf($"\n{r.Id} ", StringComparison.Ordinal)).ToList();
        order.Should().NotContain(-1).And.BeInAscendingOrder();
        Rule.All[0].Id.Should().Be("R-REF-01");
        Rule.All[20].Id.Should().Be("R-PRG-01");
    }

    [Fact]
    public void The_rules_as_JSON_are_all_there()
    {
        using var json = JsonDocument.Parse(Ran.With("rules", "--json").ShouldBeDone());

        json.RootElement.EnumerateArray().Select(r => r.GetProperty("id").GetString()).Should().Equal(Rule.All.Select(r => r.Id));
    }

    [Fact]
    public void The_rules_that_are_followed_only_in_part_say_what_is_missing()
    {
        var text = Regex.Replace(Ran.With("rules").ShouldBeDone(), "\\s+", " ");
        using var json = JsonDocument.Parse(Ran.With("rules", "--json").ShouldBeDone());

        NotYet.Rules.Keys.Should().BeEquivalentTo("R-FLR-01", "R-PLAN-03", "R-RUN-08").And.BeSubsetOf(Rule.All.Select(r => r.Id));
        Regex.Matches(text, $"(R-[A-Z]+-[0-9]+) (?:(?!R-[A-Z]+-[0-9]+ ).)*?{NotYet.Mark}").Select(m => m.Groups[1].Value).Should().BeEquivalentTo(NotYet.Rules.Keys);
        text.Should().ContainAll(NotYet.Rules.Values);
        json.RootElement.EnumerateArray().Where(r => r.GetProperty("onlyInPart").GetString() is not null).ToDictionary(r => r.GetProperty("id").GetString()!, r => r.GetProperty("onlyInPart").GetString()).Should().BeEquivalentTo(NotYet.Rules);
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
