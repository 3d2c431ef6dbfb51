namespace RunnersKnee.Tests.Conventions;

/// <summary>The files of this checkout, wherever it lies: found upwards from the tests' own output, never by a path fixed at compile time.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    /// <summary>A file of the checkout, by its path with forward slashes.</summary>
    public static string At(string path) => Path.Combine([Root, .. path.Split('/')]);

    public static string Read(string path) => File.ReadAllText(At(path)).ReplaceLineEndings("\n");

    /// <summary>The library's own C# files, by path inside <c>src/RunnersKnee.Core</c> with forward slashes, in order.</summary>
    public static IReadOnlyList<string> SourceFiles { get; } =
    [
        .. Directory.EnumerateFiles(At("src/RunnersKnee.Core"), "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(At("src/RunnersKnee.Core"), file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string ReadSource(string path) => Read($"src/RunnersKnee.Core/{path}");

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "RunnersKnee.Core.sln")))
            {
                return directory.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No RunnersKnee.Core.sln above {AppContext.BaseDirectory}.");
    }
}
