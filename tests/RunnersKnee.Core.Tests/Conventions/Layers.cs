namespace RunnersKnee.Tests.Conventions;

/// <summary>Which folder of <c>src/RunnersKnee.Core</c> may use which, from the lowest layer to the highest; <c>docs/architecture.md</c> prints this table.</summary>
internal static class Layers
{
    public static IReadOnlyList<Layer> All { get; } = Table();

    /// <summary>Edges the table does not allow, one line each: from file and line, to which type of which folder.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<Edge> edges) =>
        [.. edges.Where(edge => !IsAllowed(edge)).Select(edge => $"{edge.From}:{edge.Line} uses {edge.Type} of {edge.ToFolder}").Distinct().Order(StringComparer.Ordinal)];

    /// <summary>One circle between folders, as <c>A -> B -> A</c>; null: there is none. It knows nothing of the table.</summary>
    public static string? Circle(IEnumerable<Edge> edges)
    {
        var next = edges.Where(edge => edge.FromFolder != edge.ToFolder).ToLookup(edge => edge.FromFolder, edge => edge.ToFolder);
        HashSet<string> done = [];
        foreach (var start in next.Select(group => group.Key).Order(StringComparer.Ordinal))
        {
            if (Walk(start, []) is { } circle)
            {
                return circle;
            }
        }

        return null;

        string? Walk(string folder, List<string> path)
        {
            if (path.IndexOf(folder) is >= 0 and var at)
            {
                return string.Join(" -> ", [.. path.Skip(at), folder]);
            }

            if (!done.Add(folder))
            {
                return null;
            }

            path.Add(folder);
            var circle = next[folder].Distinct().Order(StringComparer.Ordinal).Select(to => Walk(to, path)).FirstOrDefault(found => found is not null);
            path.RemoveAt(path.Count - 1);
            return circle;
        }
    }

    private static Layer[] Table()
    {
        string[] movements = ["Internal", "Evidence", "Exercises"];
        string[] amounts = [.. movements, "Prescriptions"];
        string[] content = [.. amounts, "Ladders", "Flags"];
        string[] facts = [.. content, "Feedback"];
        string[] plans = [.. facts, "Rules", "Scheduling"];
        string[] course = [.. plans, "Protocols", "Plans"];
        string[] edges = [.. course, "Course", "Planning"];
        return
        [
            new(0, "Internal"),
            new(1, "Evidence", "Internal"),
            new(2, "Exercises", "Internal", "Evidence"),
            new(3, "Prescriptions", movements),
            new(4, "Ladders", amounts),
            new(4, "Flags", "Internal", "Evidence"),
            new(5, "Feedback", amounts),
            new(5, "Protocols", content),
            new(6, "Rules", facts),
            new(7, "Scheduling", [.. amounts, "Ladders", "Rules.Finding"]),
            new(8, "Plans", plans),
            new(9, "Course", course),
            new(10, "Planning", [.. course, "Course"]),
            new(11, "Language", edges),
            new(11, "Serialization", edges),
            new(11, "DependencyInjection", edges),
        ];
    }

    private static bool IsAllowed(Edge edge) =>
        edge.FromFolder == edge.ToFolder
        || (All.FirstOrDefault(layer => layer.Folder == edge.FromFolder) is { } from
            && (from.MayUse.Contains(edge.ToFolder) || from.MayUse.Contains($"{edge.ToFolder}.{edge.Type}")));
}

/// <param name="Level">0 is the lowest.</param>
/// <param name="Folder">Its folder.</param>
/// <param name="MayUse">Whole folders, or one type of a folder as in <c>Rules.Finding</c>.</param>
internal sealed record Layer(int Level, string Folder, params string[] MayUse);

/// <param name="From">File inside <c>src/RunnersKnee.Core</c> that uses something.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="To">File that declares what is used.</param>
/// <param name="Type">The top-level type that is used.</param>
internal sealed record Edge(string From, int Line, string To, string Type)
{
    public string FromFolder => FolderOf(From);

    public string ToFolder => FolderOf(To);

    public static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";
}
