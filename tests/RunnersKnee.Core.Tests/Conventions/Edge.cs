namespace RunnersKnee.Tests.Conventions;

/// <summary>One use of something that another file declares.</summary>
/// <param name="From">File inside <c>src/RunnersKnee.Core</c> that uses something.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="To">File that declares what is used.</param>
/// <param name="Type">The top-level type that is used.</param>
internal sealed record Edge(string From, int Line, string To, string Type)
{
    public string FromFolder => FolderOf(From);

    public string ToFolder => FolderOf(To);

    /// <summary>The first folder of a path; empty: it is in none.</summary>
    public static string FolderOf(string file) => file.Contains('/', StringComparison.Ordinal) ? file[..file.IndexOf('/', StringComparison.Ordinal)] : "";
}
