namespace RunnersKnee.Package.Tests;

/// <summary>A test that needs what links native code.</summary>
public sealed class NativeFactAttribute : ScriptFactAttribute
{
    public NativeFactAttribute() => SkipWithout("clang", "gcc");
}
