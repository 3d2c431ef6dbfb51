namespace RunnersKnee.Samples.Console.Tests;

public sealed class PlanTests
{
    [Fact]
    public void A_plan_says_why_and_shows_dated_sessions()
    {
        var text = Ran.With("plan", "--days", "mon,wed,fri", "--worst-pain", "4", "--hours-to-settle", "2", "--start", "2026-03-02", "--weeks", "1").ShouldBeDone();

        text.Should().ContainAll("does not diagnose", "R-IRR-02", "Calm down", "R-VAR-0", "Mon 2 Mar", "Wed 4 Mar", "Fri 6 Mar").And.NotContain("Mon 9 Mar");
    }

    [Fact]
    public void Somebody_who_already_runs_begins_with_a_run_and_somebody_else_does_not()
    {
        string[] calm = ["plan", "--days", "mon,wed,fri", "--worst-pain", "2", "--start", "2026-03-02"];

        Ran.With([.. calm, "--runs-per-week", "3", "--longest-run", "20", "--running-pain", "1"]).ShouldBeDone().Should().ContainAll("R-RUN-00", "Walk and run");
        Ran.With(calm).ShouldBeDone().Should().NotContain("Walk and run");
    }

    [Fact]
    public void A_warning_sign_gives_advice_and_no_session()
    {
        var text = Ran.With("plan", "--days", "mon", "--worst-pain", "4", "--start", "2026-03-02", "--signs", "RF-07").ShouldBeDone();

        text.Should().ContainAll("RF-07", "Be seen by a doctor today", "Suspended").And.NotContain("What to do").And.NotContain("New exercise");
    }

    [Fact]
    public void A_runner_below_eighteen_waits_for_a_guardian()
    {
        string[] child = ["plan", "--days", "mon", "--worst-pain", "2", "--start", "2026-03-02", "--age", "15"];

        Ran.With(child).ShouldBeDone().Should().NotContain("Mon 9 Mar");
        Ran.With([.. child, "--guardian-agreed"]).ShouldBeDone().Should().Contain("Mon 9 Mar");
    }

    [Theory]
    [InlineData("mon,wed,fri", "MON,Wednesday,fri")]
    [InlineData("all", "mon,tue,wed,thu,fri,sat,sun")]
    [InlineData("mon,wed", "mon,wed,mon")]
    [InlineData("all", "sat,all,sat")]
    public void Days_may_be_written_short_or_long(string one, string other) =>
        Of(one).Should().Be(Of(other));

    [Fact]
    public void No_plan_rests_on_a_silent_guess()
    {
        Of("mon").ReplaceLineEndings(" ").Should().ContainAll("Assumed: usual morning pain 1, no warning signs.", "Not answered, so read with care: --week-pain, --hours-to-settle, --morning-after.");

        Ran.With("plan", "--days", "mon", "--worst-pain", "2", "--usual-morning-pain", "1", "--signs", "none", "--week-pain", "2", "--hours-to-settle", "1", "--morning-after", "1").ShouldBeDone()
            .Should().NotContainAny("Assumed", "Not answered");
    }

    [Theory]
    [InlineData("none")]
    [InlineData("None")]
    [InlineData(" none ")]
    public void Signs_that_were_asked_and_are_not_there_are_none(string none) =>
        Ran.With("plan", "--days", "mon", "--worst-pain", "2", "--start", "2026-03-02", "--signs", none).ShouldBeDone().Should().Contain("Assumed: usual morning pain 1.");

    [Fact]
    public void No_equipment_is_said_by_none() =>
        Ran.With("plan", "--days", "mon", "--worst-pain", "2", "--start", "2026-03-02", "--equipment", "none").ShouldBeDone().Should().Be(Of("mon"));

    [Fact]
    public void With_too_little_time_it_says_why_there_is_no_session() =>
        Ran.With("plan", "--days", "all", "--worst-pain", "2", "--start", "2026-03-02", "--minutes", "1").ShouldBeDone().Should().Contain("nothing fits the days and minutes given");

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    public void Every_page_keeps_to_the_width_of_the_screen(int width)
    {
        foreach (var command in (string[])["demo", "rules", "protocol", "plan --days all --worst-pain 2 --start 2026-03-02"])
        {
            using var output = new StringWriter();
            Cli.Run(command.Split(' '), output, output, new(width, Colour: false)).Should().Be(0);

            output.ToString().Split('\n').Should().OnlyContain(line => line.Length <= width);
        }
    }

    private static string Of(string days) => Ran.With("plan", "--days", days, "--worst-pain", "2", "--start", "2026-03-02").ShouldBeDone();
}
