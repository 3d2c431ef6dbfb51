using System.Runtime.CompilerServices;

namespace RunnersKnee.Samples.Drawings.Tests;

/// <summary>Where the drawings lie in this checkout.</summary>
internal static class Checkout
{
    public static string Drawings { get; } = Path.Combine(Root(), "samples", "RunnersKnee.Samples.Web", "wwwroot", "drawings");

    public static IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Drawings, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Drawings, file).Replace('\\', '/'));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
