using System.CommandLine;
using System.Text.Json;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;
using Spectre.Console;

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
                page.Raw(Json.Text(writer => Array(writer, words)));
                return Cli.Done;
            }

            page.Heading("The decision table: of all rows that fire, the first one wins");
            Table(page, words, Rule.All.Take(TableRows));
            page.Heading("The rules of the plan");
            Table(page, words, Rule.All.Skip(TableRows));
            return Cli.Done;
        });
        return command;
    }

    private static void Table(Page page, Words words, IEnumerable<Rule> rules)
    {
        var table = new Table().AddColumn(new TableColumn("Rule").NoWrap()).AddColumn("What it says").AddColumn("Limits").AddColumn("Rests on");
        foreach (var rule in rules)
        {
            table.AddRow(new Text(rule.Id), new Text(Sentence(words, rule)), new Text(string.Join('\n', rule.Limits.Select(Sources.Measure))), new Text(string.Join('\n', rule.Sources.Select(Sources.Cite))));
        }

        page.Table(table);
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
