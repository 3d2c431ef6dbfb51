namespace RunnersKnee.Samples.Console.Tests;

/// <summary>What stands under one heading: the lines below the dashes, up to the blank line before the next heading.</summary>
internal sealed record DemoScreen(string Title, string[] Lines)
{
    public string Text => string.Join('\n', Lines) + "\n";

    public static IReadOnlyList<DemoScreen> Of(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        int[] heads = [.. Enumerable.Range(1, lines.Length - 1).Where(i => lines[i].Length > 0 && lines[i].Length == lines[i - 1].Length && lines[i].All(c => c == '-')), lines.Length + 2];
        return [.. heads.Zip(heads.Skip(1), (from, to) => new DemoScreen(lines[from - 1], [.. lines[(from + 1)..Math.Min(lines.Length, to - 2)].SkipWhile(l => l.Length == 0)]))];
    }
}
