using System.CommandLine;
using System.Text.Json;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;
using RunnersKnee.Samples.Console.Rules;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>Every published rule: what it says, its numbers and what it rests on.</summary>
internal static class RulesCommand
{
    /// <summary>Rows of the decision table; the rest are rules of the plan.</summary>
    private const int TableRows = 21;

    public static Command Create(Page page)
    {
        var json = new Option<bool>("--json") { Description = "Print the rules as a JSON array instead.", Arity = ArgumentArity.Zero };
        var command = new Command("rules", "Show the decision table in the order in which its rows win, then the rules of the plan.") { json };
        Help.Add(command, page.Width, "rules", "rules --json");
        command.SetAction(result =>
        {
            var words = new Words(Protocol.Standard);
            if (result.GetValue(json))
            {
                page.Document(Json.Text(writer => Array(writer, words)));
                return Cli.Done;
            }

            page.Heading("The decision table: of all rows that fire, the first one wins");
            Print(page, words, Rule.All.Take(TableRows));
            page.Heading("The rules of the plan");
            Print(page, words, Rule.All.Skip(TableRows));
            return Cli.Done;
        });
        return command;
    }

    private static void Print(Page page, Words words, IEnumerable<Rule> rules)
    {
        foreach (var rule in rules)
        {
            page.Paragraph(Sentence(words, rule), $"{rule.Id,-10} ", leadTone: Tone.Strong);
            if (NotYet.Rules.TryGetValue(rule.Id, out var missing))
            {
                page.Paragraph($"{NotYet.Mark} {missing}", "           ", Tone.Careful);
            }

            foreach (var limit in rule.Limits)
            {
                page.Paragraph($"{Sources.Measure(limit)} [{Sources.Cite(limit.Source)}]", "           limit: ", Tone.Quiet, Tone.Quiet);
            }

            page.Paragraph(string.Join(", ", rule.Sources.Select(Sources.Cite)), "           rests on: ", Tone.Quiet, Tone.Quiet);
        }
    }

    /// <summary>The sentence with its blanks named instead of filled.</summary>
    private static string Sentence(Words words, Rule rule) => words.Texts[$"rule/{rule.Id}"].Replace("{exercise}", "the exercise", StringComparison.Ordinal).Replace("{", "<", StringComparison.Ordinal).Replace("}", ">", StringComparison.Ordinal);

    private static void Array(Utf8JsonWriter writer, Words words)
    {
        writer.WriteStartArray();
        foreach (var rule in Rule.All)
        {
            writer.WriteStartObject();
            writer.WriteString("id", rule.Id);
            writer.WriteString("sentence", words.Texts[$"rule/{rule.Id}"]);
            writer.WriteString("onlyInPart", NotYet.Rules.GetValueOrDefault(rule.Id));
            writer.WriteStartArray("limits");
            foreach (var limit in rule.Limits)
            {
                writer.WriteStartObject();
                writer.WriteString("id", limit.Id);
                writer.WriteNumber("min", limit.Min);
                writer.WriteNumber("max", limit.Max);
                writer.WriteString("unit", limit.Unit);
                writer.WriteString("source", limit.Source.Id);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("sources");
            foreach (var source in rule.Sources)
            {
                writer.WriteStartObject();
                writer.WriteString("id", source.Id);
                writer.WriteString("provenance", Words.Kebab(source.Provenance));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
