namespace RunnersKnee.Tests.Specs;

/// <summary>The tables of a page beside the tests, so that the page people review is the one that runs.</summary>
internal sealed class MarkdownTable
{
    private readonly string[] _header;

    private MarkdownTable(string[] header, IReadOnlyList<string[]> rows)
    {
        _header = header;
        Rows = [.. rows.Select(cells => new Row(this, cells))];
    }

    public IReadOnlyList<Row> Rows { get; }

    /// <summary>The table under a heading.</summary>
    public static MarkdownTable Under(string heading, string page)
    {
        var lines = page.Split('\n').SkipWhile(line => line != heading).SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToArray();
        return lines.Length > 2 && lines.All(cells => cells.Length == lines[0].Length)
            ? new(lines[0], lines[2..])
            : throw new InvalidDataException($"No table with rows of one length under '{heading}'.");
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    internal sealed class Row(MarkdownTable table, string[] cells)
    {
        public string this[string column] =>
            Array.IndexOf(table._header, column) is >= 0 and var at ? cells[at] : throw new InvalidDataException($"No column '{column}'.");

        public bool IsYes(string column) =>
            this[column] switch
            {
                "Y" => true,
                "n" => false,
                var other => throw new InvalidDataException($"'{other}' in column '{column}' is neither Y nor n."),
            };
    }
}
