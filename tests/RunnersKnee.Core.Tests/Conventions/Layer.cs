namespace RunnersKnee.Tests.Conventions;

/// <summary>One folder of the library and what it may use.</summary>
/// <param name="Level">0 is the lowest.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="About">What is in it, in one line.</param>
/// <param name="MayUse">Whole folders, or one type of a folder as in <c>Rules.Finding</c>.</param>
internal sealed record Layer(int Level, string Folder, string About, params string[] MayUse)
{
    /// <summary>Its row in the documents.</summary>
    public string Row => $"| {Level} | `{Folder}` | {About} | {Uses} |";

    private string Uses
    {
        get
        {
            var above = Layers.All.Where(layer => layer.Level < Level).Select(layer => layer.Folder).ToArray();
            var apart = above.Where(folder => !MayUse.Any(name => name.Split('.')[0] == folder)).ToArray();
            var single = MayUse.Where(name => name.Contains('.', StringComparison.Ordinal)).GroupBy(name => name.Split('.')[0], name => $"`{name.Split('.')[1]}`");
            return (above.Length == 0 ? "nothing" : "everything above")
                + (apart.Length == 0 ? "" : $" but {string.Join(", ", apart)}")
                + string.Concat(single.Select(folder => $"; of {folder.Key} only {string.Join(" and ", folder)}"));
        }
    }
}
