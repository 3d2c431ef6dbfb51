namespace RunnersKnee.Package.Tests;

/// <summary>A test of a script in eng: skipped where there is no bash.</summary>
public class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute() => SkipWithout("bash");

    /// <summary>Skips where none of these programs can be found, unless SMOKE is <c>required</c>: a build machine may not pass by skipping.</summary>
    protected void SkipWithout(params string[] programs)
    {
        if (Skip is null && Environment.GetEnvironmentVariable("SMOKE") != "required" && !programs.Any(IsHere))
        {
            Skip = $"{string.Join(" or ", programs)} is not installed";
        }
    }

    private static bool IsHere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
