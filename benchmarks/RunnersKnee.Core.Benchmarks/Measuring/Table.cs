namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Prints rows below each other, for a terminal or to be pasted into a page.</summary>
internal static class Table
{
    private static readonly string[] Head = ["Row", "Work", "Ours", "Peer", "Ratio", "Bytes ours / peer", "Goal", "Reached"];

    public static IEnumerable<string> Plain(IEnumerable<Row> rows)
    {
        string[][] cells = [Head, .. rows.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, Head.Length).Select(column => cells.Max(line => line[column].Length))];
        foreach (var line in cells)
        {
            yield return string.Join("  ", line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd();
        }
    }

    /// <summary>Line by line as the rows come.</summary>
    public static IEnumerable<string> Markdown(IEnumerable<Row> rows)
    {
        yield return Line(Head);
        yield return Line([.. Head.Select(_ => "---")]);
        foreach (var row in rows)
        {
            yield return Line(Cells(row));
        }
    }

    private static string Line(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string[] Cells(Row row) =>
        [row.Id, row.What, row.Ours, row.Peer, row.Ratio, row.Bytes, row.Goal, row.Reached switch { true => "yes", false => "**no**", null => "" }];
}
