using System.Globalization;
using RunnersKnee.Tests.Conventions;
using RunnersKnee.Tests.Golden;

namespace RunnersKnee.Tests.Specs;

/// <summary><c>docs/rules.md</c>: its tables, what its words stand for, and the columns that the library prints.</summary>
internal static class RulePage
{
    public const string Path = "docs/rules.md";

    private static readonly Texts English = Texts.For(CultureInfo.GetCultureInfo("en"));

    private static readonly Dictionary<string, Func<Rule, string>> Columns = new(StringComparer.Ordinal)
    {
        ["What the runner is told"] = Told,
        ["Numbers"] = rule => string.Join(", ", rule.Limits.Select(limit => $"{limit.Id} {Written.Of(limit)}")),
        ["Rests on"] = rule => string.Join(", ", rule.Sources.Select(source => $"{source.Id} {Kebab(source.Provenance)}{(source.Source is { } page ? $" {page}" : "")}")),
    };

    public static string Text { get; } = Checkout.Read(Path);

    public static MarkdownTable Table(string heading) => MarkdownTable.Under($"## {heading}", Text);

    /// <summary>The page as it is, with the columns of the library as it is.</summary>
    public static string Printed()
    {
        string[] header = [];
        return string.Join('\n', Text.Split('\n').Select(line =>
        {
            var cells = line.Split('|');
            header = cells.Length < 3 ? [] : header.Length == 0 ? [.. cells.Select(cell => cell.Trim())] : header;
            var rule = Array.IndexOf(header, "Rule") is > 0 and var at ? Rule.All.FirstOrDefault(r => r.Id == cells[at].Trim()) : null;
            return rule is null ? line : string.Join('|', cells.Select((cell, i) => Columns.TryGetValue(header[i], out var print) ? Padded(print(rule)) : cell));
        }));
    }

    private static string Padded(string text) => text.Length == 0 ? " " : $" {text} ";

    /// <summary>The sentence with its blanks left open.</summary>
    private static string Told(Rule rule) =>
        English[$"rule/{rule.Id}"].Replace("{exercise}", "the exercise", StringComparison.Ordinal).Replace("{observed}", "…", StringComparison.Ordinal).Replace("{limit}", "…", StringComparison.Ordinal);

    private static string Kebab(Provenance provenance) => provenance is Provenance.PublishedSecondary ? "published-secondary" : provenance.ToString().ToLowerInvariant();
}
