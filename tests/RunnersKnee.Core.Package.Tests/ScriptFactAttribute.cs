namespace RunnersKnee.Package.Tests;

/// <summary>A test of a script in eng: skipped where there is no bash.</summary>
public class ScriptFactAttribute : FactAttribute
{
    public ScriptFactAttribute() => SkipUnless(HasBash, "there is no bash");

    /// <summary>A build machine may not pass by skipping: it sets SMOKE to <c>required</c>.</summary>
    protected static bool IsRequired { get; } = Environment.GetEnvironmentVariable("SMOKE") == "required";

    protected static bool HasBash { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "bash")));

    protected void SkipUnless(bool isHere, string reason) => Skip ??= isHere || IsRequired ? null : reason;
}
