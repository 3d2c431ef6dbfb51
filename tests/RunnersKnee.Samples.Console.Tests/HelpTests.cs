namespace RunnersKnee.Samples.Console.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "Commands:")]
    [InlineData("demo", "runnersknee demo")]
    [InlineData("plan", "--usual-morning-pain")]
    [InlineData("assess", "--apply")]
    [InlineData("protocol", "--markdown")]
    [InlineData("rules", "--json")]
    public void Every_command_has_help_with_examples(string command, string word)
    {
        foreach (var option in (string[])["--help", "-h"])
        {
            var text = Ran.With([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), option]).ShouldBeDone();

            text.Should().ContainAll("Usage:", "Examples:", word);
            text.Split('\n').Where(l => !l.StartsWith("  runnersknee ", StringComparison.Ordinal)).Should().OnlyContain(l => l.Length <= 100);
        }
    }

    [Fact]
    public void The_default_of_a_guessed_answer_is_stated() =>
        Ran.With("plan", "--help").Out.Should().Contain("default: 1");

    [Fact]
    public void The_version_names_the_library_and_its_protocol() =>
        Ran.With("--version").ShouldBeDone().Should().MatchRegex(@"^RunnersKnee\.Core \d+\.\d+\.\d+, protocol runners-knee [\d.]+\n$");
}
