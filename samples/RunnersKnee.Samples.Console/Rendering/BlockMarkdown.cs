using System.Text;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Blocks as Markdown.</summary>
internal static class BlockMarkdown
{
    public static string Text(IEnumerable<Block> blocks)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            text.Append(text.Length > 0 ? "\n" : "");
            Append(text, block);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Title title:
                text.Append('#', title.Level).Append(' ').Append(Escape(title.Text)).Append('\n');
                break;
            case Block.Prose prose:
                text.Append(Escape(prose.Text)).Append('\n');
                break;
            case Block.Steps steps:
                for (var i = 0; i < steps.Lines.Count; i++)
                {
                    text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i + 1}. {Escape(steps.Lines[i])}\n");
                }

                break;
            case Block.Grid grid:
                Row(text, grid.Head.Select(Escape));
                Row(text, grid.Head.Select(_ => "---"));
                foreach (var row in grid.Rows)
                {
                    Row(text, row.Select(Escape));
                }

                break;
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Escape(string text) => text
        .Replace(Page.Tie, ' ')
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace("\n", "<br>", StringComparison.Ordinal);
}
