using System.Globalization;

namespace RunnersKnee.Package.Tests;

/// <summary>A test that needs the cultures themselves, not only their names: a machine without ICU has none.</summary>
public sealed class CultureFactAttribute : ScriptFactAttribute
{
    public CultureFactAttribute()
    {
        if (CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length <= 1)
        {
            Skip ??= "this machine has no cultures (no ICU)";
        }
    }
}
