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
            new(0, "Internal", "guards, lists that compare by value, converters; nothing public"),
            new(1, "Evidence", "where a number or a rule comes from", "Internal"),
            new(2, "Exercises", "a movement: what it is, when it may be used, what it needs", "Internal", "Evidence"),
            new(3, "Prescriptions", "how much, how often, against what; a position on a ladder", movements),
            new(4, "Ladders", "rungs from easy to hard, their gates, what an exercise gives way to", amounts),
            new(4, "Flags", "warning signs and their urgency", "Internal", "Evidence"),
            new(5, "Feedback", "what a runner reports, day by day", amounts),
            new(5, "Protocols", "the validated bundle; Standard holds one small file an exercise", content),
            new(6, "Rules", "pain policy, classification, the ordered table, the next position", facts),
            new(7, "Scheduling", "availability, the best week, a session", [.. amounts, "Ladders", "Rules.Finding", "Rules.Limits"]),
            new(8, "Plans", "intake, items, decisions, the plan and its fold", plans),
            new(9, "Course", "start, judging a log, flags, trials, swaps, variety, gaps, what is due; Staging: stages, checks, flares; Running: runs and their levels; nothing public", course),
            new(10, "Planning", "the planner, and unrolling a plan to sessions", [.. course, "Course"]),
            new(11, "Language", "words for people", edges),
            new(11, "Serialization", "JSON", edges),
            new(11, "DependencyInjection", "one registration", edges),
        ];
    }

    private static bool IsAllowed(Edge edge) =>
        edge.FromFolder == edge.ToFolder
        || (All.FirstOrDefault(layer => layer.Folder == edge.FromFolder) is { } from
            && (from.MayUse.Contains(edge.ToFolder) || from.MayUse.Contains($"{edge.ToFolder}.{edge.Type}")));
}
