namespace RunnersKnee.Package.Tests;

/// <summary>A test that needs what links native code.</summary>
public sealed class NativeFactAttribute : ScriptFactAttribute
{
    private static readonly bool CanLink = HasBash && Ran.Script("eng/smoke", "--can-link").Code == 0;

    public NativeFactAttribute() => SkipUnless(CanLink, "clang or gcc, with zlib, is not installed");
}
