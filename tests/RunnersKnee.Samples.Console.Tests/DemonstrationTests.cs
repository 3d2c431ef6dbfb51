using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class DemonstrationTests
{
    private static readonly string Text = Ran.With("demo").ShouldBeDone();

    [Fact]
    public void Without_a_command_the_program_shows_the_demonstration() =>
        Ran.With().ShouldBeDone().Should().Be(Text);

    [Theory]
    [InlineData("a sharp pain", "R-STOP-01")]
    [InlineData("an ache of 2", "R-HLD-02")]
    [InlineData("an ache of 3", "R-RED-01")]
    [InlineData("the knee is at 3", "R-REG-03")]
    public void Each_story_is_followed_by_the_rule_it_promises(string story, string rule)
    {
        var told = Text.IndexOf(story, StringComparison.Ordinal);

        told.Should().BePositive();
        Text[told..].Split("\n")[1].Should().Contain(rule);
    }

    [Fact]
    public void It_names_the_verbs_of_the_library_and_ends_a_plan_at_a_warning_sign() =>
        Text.Should().ContainAll("Start: ", "Sessions: ", "Assess, Apply: ", "What if RF-07", "R-REF-02", "Suspended");

    [Fact]
    public void It_shows_the_week_again_only_where_it_changed() =>
        Regex.Count(Text, "Mon +Tue +Wed +Thu +Fri +Sat +Sun").Should().BeInRange(2, 4);

    [Fact]
    public void It_fits_on_a_few_screens_of_a_hundred_columns()
    {
        var lines = Text.TrimEnd('\n').Split('\n');

        lines.Length.Should().BeLessThanOrEqualTo(125);
        lines.Should().OnlyContain(line => line.Length <= 100);
    }

    [Fact]
    public void It_is_plain_text_without_escape_codes() =>
        Text.Should().MatchRegex(@"^[\n -~]+$");

    [Fact]
    public void In_colour_it_says_the_same()
    {
        using var output = new StringWriter();
        Cli.Run(["demo"], output, output, new(100, Colour: true));

        output.ToString().Should().Contain("\u001b[");
        Regex.Replace(Regex.Replace(output.ToString(), "\u001b\\[[0-9;]*m", ""), " +\n", "\n").Should().Be(Text);
    }

    [Fact]
    public void It_begins_with_the_intended_use_and_ends_with_what_is_left_to_do()
    {
        Text.Split('\n')[1].Should().ContainAll("No diagnosis", "clinician");
        Text.Should().MatchRegex("(?s)where the plan stands.*What is left until the next stage.*R-CRI-");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void It_is_the_same_on_every_run_and_under_every_culture(string culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Ran.With("demo").Out.Should().Be(Text);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
