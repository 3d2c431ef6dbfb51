using System.Text.RegularExpressions;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class HelpTests
{
    [Theory]
    [InlineData("", "Commands:")]
    [InlineData("demo", "runnersknee demo")]
    [InlineData("plan", "--usual-morning-pain")]
    [InlineData("assess", "--apply")]
    [InlineData("progress", "LOG.json")]
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

    [Theory]
    [InlineData("assess", "runnersknee assess <PLAN.json> <LOG.json> [options]", "<plan>", "<log>")]
    [InlineData("protocol", "runnersknee protocol [<FILE.json>] [options]", "<file>")]
    public void An_argument_has_one_name(string command, string usage, params string[] others) =>
        Ran.With(command, "--help").Out.Should().Contain(usage).And.NotContainAny(others);

    [Fact]
    public void The_warning_signs_of_the_examples_are_asked()
    {
        string[] texts = [Ran.With("plan", "--help").Out, Ran.With("plan", "--days", "mon", "--worst-pain", "3", "--signs").Error];

        foreach (var text in texts)
        {
            var named = Regex.Matches(text, "[RY]F-[0-9]+").Select(m => m.Value).ToList();
            named.Should().NotBeEmpty().And.BeSubsetOf(Protocol.Standard.Flags.Where(f => f.IsAsked).Select(f => f.Id));
            text.Should().Contain("none");
        }
    }

    [Fact]
    public void The_version_names_the_library_and_its_protocol() =>
        Ran.With("--version").ShouldBeDone().Should().MatchRegex(@"^RunnersKnee\.Core \d+\.\d+\.\d+, protocol runners-knee [\d.]+\n$");
}
