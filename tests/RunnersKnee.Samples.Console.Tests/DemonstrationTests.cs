using System.Globalization;
using System.Text.RegularExpressions;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class DemonstrationTests
{
    private static readonly string Text = Ran.With("demo").ShouldBeDone();

    private static readonly IReadOnlyList<DemoScreen> Screens = DemoScreen.Of(Text);

    /// <summary>The stays in a stage that were left again.</summary>
    private static IEnumerable<DemoScreen> Stays => Screens.Skip(1).Take(6);

    [Fact]
    public void Without_a_command_the_program_shows_the_demonstration() =>
        Ran.With().ShouldBeDone().Should().Be(Text);

    [Theory]
    [InlineData("an ache of 2", "R-HLD-02")]
    [InlineData("a sharp pain", "R-STOP-01")]
    [InlineData("an ache of 3", "R-RED-01")]
    [InlineData("an ache of 6", "R-RUN-02")]
    [InlineData("the knee is at 2", "R-REG-03")]
    public void Each_story_is_followed_by_the_rule_it_promises(string story, string rule)
    {
        var told = Text.IndexOf(story, StringComparison.Ordinal);

        told.Should().BePositive();
        Text[told..].Split("\n")[1].Should().Contain(rule);
    }

    [Fact]
    public void It_names_the_verbs_of_the_library_and_ends_a_plan_at_a_warning_sign() =>
        Text.Should().ContainAll("Start: ", "Sessions: ", "Assess, Apply: ", "Progress: ", "What if RF-07", "R-REF-02", "Suspended");

    [Fact]
    public void A_runner_goes_through_the_whole_course_and_a_flare_goes_back_to_the_beginning() =>
        Screens.Select(s => s.Title.Split(':', ' ')[0]).Should().Equal("Start", "Calm", "Build", "Return", "Calm", "Build", "Return", "Maintain", "Progress", "What");

    [Fact]
    public void Each_stay_in_a_stage_is_one_screen_of_a_hundred_columns()
    {
        Screens.Should().OnlyContain(s => s.Lines.Length <= 33);
        Text.Split('\n').Should().OnlyContain(line => line.Length <= 100).And.HaveCountLessThanOrEqualTo(275);
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void It_keeps_to_the_width_of_the_terminal(int width)
    {
        using var output = new StringWriter();
        Cli.Run(["demo"], output, output, new(width, Colour: false));

        output.ToString().Split('\n').Should().OnlyContain(line => line.Length <= width);
    }

    [Fact]
    public void A_screen_of_a_stage_shows_its_week_once_and_ends_with_the_stage_that_follows()
    {
        Screens.Skip(2).SkipLast(2).Should().OnlyContain(s => Regex.Count(s.Text, "From Mon .+ Mon +Tue +Wed +Thu +Fri +Sat +Sun") == 1);
        Stays.Zip(Screens.Skip(2)).Should().AllSatisfy(pair => pair.First.Lines[^1].Should().MatchRegex($"R-STG-0[12] +Stage: .+ -> {pair.Second.Title.Split(':')[0]}, "));
    }

    [Fact]
    public void What_was_left_is_what_was_then_met()
    {
        foreach (var stay in Stays.Where(s => !s.Text.Contains("flared up\n", StringComparison.Ordinal)))
        {
            var left = Regex.Matches(stay.Text, "(?<=^  (open|asks)  )R-[A-Z]+-[0-9]+", RegexOptions.Multiline | RegexOptions.ExplicitCapture).Select(m => m.Value).ToList();
            var met = Regex.Match(stay.Text, "^  met .*$", RegexOptions.Multiline).Value;

            Regex.Matches(met, "R-[A-Z]+-[0-9]+").Select(m => m.Value).Should().NotBeEmpty().And.BeEquivalentTo(left);
            stay.Title.Should().Contain($" - {met.Split(" on ")[^1]},", "the stage ends on the day on which the last point is met");
        }
    }

    [Fact]
    public void The_flare_ends_the_return_to_running_and_begins_the_gentle_stage()
    {
        Screens[3].Text.Should().Contain("an ache of 6 in the run").And.MatchRegex("R-STG-01 +Stage: Return to running -> Calm down, the knee has flared up\n");
        Screens[4].Lines[0].Should().Contain("R-STG-01").And.Contain("flared up");
        Screens[4].Text.Should().Contain("Step back  Straight leg raise").And.Contain("Leave the plan: ");
    }

    [Fact]
    public void Running_comes_back_level_by_level_until_half_an_hour_went_well_twice()
    {
        Screens[3].Text.Should().Contain("1-minute runs").And.Contain("R-RUN-07");
        Regex.Replace(Screens[6].Text, "\\s+", " ").Should().MatchRegex(@"Run levels: .*Half an hour without a break \(\d+ \w+\), Longer runs \(").And.Contain("R-CRI-14");
        Screens[7].Text.Should().Contain("Running is back");
    }

    [Fact]
    public void The_chart_has_a_row_for_each_week_and_ends_where_running_is_back()
    {
        var rows = Screens[8].Lines.Where(l => Regex.IsMatch(l, @"^[ \d]\d \w{3} 2026 ")).ToList();

        Screens[8].Title.Should().Contain($" {rows.Count} weeks");
        rows[0].Should().Contain("Calm down");
        rows[^1].Should().Contain("Maintain");
        rows.Should().Contain(r => r.Contains("######.... 6", StringComparison.Ordinal), "the flare is seen");
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
    public void It_begins_with_the_intended_use() =>
        Text.Split('\n')[1].Should().ContainAll("No diagnosis", "clinician");

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
