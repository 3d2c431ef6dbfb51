namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>A piece of a document, before it becomes text for a terminal or Markdown.</summary>
internal abstract record Block
{
    private Block()
    {
    }

    public sealed record Title(int Level, string Text) : Block;

    public sealed record Prose(string Text) : Block;

    public sealed record Steps(IReadOnlyList<string> Lines) : Block;

    /// <summary>A table; every row has as many cells as the head.</summary>
    public sealed record Grid(IReadOnlyList<string> Head, IReadOnlyList<string[]> Rows) : Block;
}
