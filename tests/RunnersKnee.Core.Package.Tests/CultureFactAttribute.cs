using System.Globalization;

namespace RunnersKnee.Package.Tests;

/// <summary>A test that needs the cultures themselves, not only their names: a machine without ICU has none.</summary>
public sealed class CultureFactAttribute : ScriptFactAttribute
{
    public CultureFactAttribute() => SkipUnless(CultureInfo.GetCultures(CultureTypes.SpecificCultures).Length > 1, "there are no cultures here (no ICU)");
}
