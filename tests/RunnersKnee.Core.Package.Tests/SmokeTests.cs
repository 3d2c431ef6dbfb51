using System.Text.RegularExpressions;

namespace RunnersKnee.Package.Tests;

/// <summary>
/// Ten thousand seeded cases, lived in every way an app can be shipped: each prints the same, byte for byte, as an ordinary program in one
/// thread. <c>eng/smoke</c> does the work, also by hand.
/// </summary>
public partial class SmokeTests(SmokeTests.Smoke smoke) : IClassFixture<SmokeTests.Smoke>
{
    [ScriptFact]
    public void An_ordinary_program_lives_ten_thousand_cases() => Same("ordinary");

    [CultureFact]
    public void A_Turkish_an_Arab_and_a_Thai_runner_on_the_other_side_of_the_world_are_told_the_same() => Same("cultures");

    [ScriptFact]
    public void The_assembly_for_net8_says_the_same() => Same("net8.0");

    [ScriptFact]
    public void A_trimmed_program_says_the_same_and_the_trimmer_warns_of_nothing() => Same("trimmed");

    [NativeFact]
    public void Native_code_says_the_same_and_its_compiler_warns_of_nothing() => Same("native");

    private void Same(string way)
    {
        var lines = smoke.Ran.Output.Split('\n');
        var line = lines.Should().ContainSingle(line => line.StartsWith($"{way}: "), smoke.Ran.Output).Subject;

        line.Should().MatchRegex(Told(), smoke.Ran.Output);
    }

    [GeneratedRegex(@"^\S+: 10000 cases, \d{5,} changes [0-9a-f]{16}, same, \d+\.\d s$", RegexOptions.None, 1000)]
    private static partial Regex Told();

    public sealed class Smoke
    {
        internal Ran Ran { get; } = Ran.Script("eng/smoke");
    }
}
