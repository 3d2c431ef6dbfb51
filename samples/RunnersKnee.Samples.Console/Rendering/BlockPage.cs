using Spectre.Console;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Blocks as text for a terminal.</summary>
internal static class BlockPage
{
    /// <summary>Columns up to this width are never broken.</summary>
    private const int Narrow = 12;

    public static void Write(Page page, IEnumerable<Block> blocks)
    {
        Block? last = null;
        foreach (var block in blocks)
        {
            if (block is not Block.Title && last is not (null or Block.Title))
            {
                page.Blank();
            }

            Write(page, block);
            last = block;
        }
    }

    private static void Write(Page page, Block block)
    {
        switch (block)
        {
            case Block.Title title:
                page.Heading(title.Text);
                break;
            case Block.Prose prose:
                page.Paragraph(prose.Text);
                break;
            case Block.Steps steps:
                for (var i = 0; i < steps.Lines.Count; i++)
                {
                    page.Paragraph(steps.Lines[i], FormattableString.Invariant($"  {i + 1}. "));
                }

                break;
            case Block.Grid grid:
                var table = new Table();
                for (var i = 0; i < grid.Head.Count; i++)
                {
                    var column = new TableColumn(new Text(grid.Head[i]));
                    column.NoWrap = grid.Rows.All(row => row[i].Split('\n').Max(line => line.Length) <= Narrow);
                    table.AddColumn(column);
                }

                foreach (var row in grid.Rows)
                {
                    table.AddRow(row.Select(cell => new Text(cell)));
                }

                page.Table(table);
                break;
        }
    }
}
