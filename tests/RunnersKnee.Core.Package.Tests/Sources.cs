using RunnersKnee.Tests.Conventions;

namespace RunnersKnee.Package.Tests;

/// <summary>What the package is made of, copied to a folder of its own, and packed there. Nothing meets a build of the solution.</summary>
internal sealed class Sources
{
    private const string Library = "src/RunnersKnee.Core";

    private readonly string _folder;

    public Sources(string folder)
    {
        _folder = folder;
        foreach (var file in Directory.EnumerateFiles(Checkout.Root).Concat(Directory.EnumerateFiles(Checkout.At(Library), "*", SearchOption.AllDirectories)))
        {
            var path = Path.GetRelativePath(Checkout.Root, file);
            if (!path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            {
                var copy = Path.Combine(folder, path);
                _ = Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }
    }

    public string Packages => Path.Combine(_folder, "packages");

    public string Package => Directory.GetFiles(Packages, "*.nupkg").Single();

    /// <summary>Writes a file anew.</summary>
    public Sources Change(string path, string from, string to)
    {
        var file = Path.Combine(_folder, Library, path);
        var text = File.ReadAllText(file);
        text.Should().Contain(from, $"{path} is where the change is made");
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Packs as it is shipped; with a package to compare with, a breaking change is an error.</summary>
    public Ran Pack(string? baseline = null) => Ran.Dotnet(
    [
        "pack", Path.Combine(_folder, Library), "-c", "Release", "-o", Packages, "--artifacts-path", Path.Combine(_folder, "build"), "-v", "quiet", "--nologo",
        "-p:ContinuousIntegrationBuild=true", "-p:RunAnalyzers=false", .. baseline is null ? (string[])[] : [$"-p:PackageValidationBaselinePath={baseline}"],
    ]);
}
