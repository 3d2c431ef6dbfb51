using Spectre.Console;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Blocks as text for a terminal.</summary>
internal static class BlockPage
{
    public static void Write(Page page, IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Write(page, block);
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
                page.Blank();
                break;
            case Block.Steps steps:
                for (var i = 0; i < steps.Lines.Count; i++)
                {
                    page.Paragraph(steps.Lines[i], FormattableString.Invariant($"  {i + 1}. "));
                }

                page.Blank();
                break;
            case Block.Grid grid:
                var table = new Table();
                table.AddColumns([.. grid.Head.Select(h => new TableColumn(new Text(h)))]);
                foreach (var row in grid.Rows)
                {
                    table.AddRow(row.Select(cell => new Text(cell)));
                }

                page.Table(table);
                page.Blank();
                break;
        }
    }
}
