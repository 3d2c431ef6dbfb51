namespace RunnersKnee.Samples.Console.Tests;

public sealed class BadArgumentTests
{
    [Theory]
    [InlineData("bogus", "unknown command 'bogus'", "demo, plan, assess, progress, protocol, rules")]
    [InlineData("plam", "did you mean plan?")]
    [InlineData("", "unknown command ''")]
    [InlineData("--bogus", "unknown option '--bogus'")]
    [InlineData("--days", "unknown option '--days'")]
    [InlineData("@plan", "unknown command '@plan'")]
    public void What_the_program_does_not_know_is_named_with_what_it_knows(string argument, params string[] words) =>
        Ran.With(argument).ShouldBeRefused(words);

    [Theory]
    [InlineData("demo --loud", "unknown option '--loud' of 'demo'")]
    [InlineData("plan --dais mon", "unknown option '--dais' of 'plan'", "did you mean --days?")]
    [InlineData("plan mon", "unexpected 'mon'", "'plan' takes options only")]
    [InlineData("rules all", "unexpected 'all'")]
    [InlineData("protocol a.json b.json", "unexpected 'b.json'", "FILE.json")]
    [InlineData("assess a.json b.json c.json --on 2026-03-02", "unexpected 'c.json'", "PLAN.json LOG.json")]
    [InlineData("progress a.json b.json c.json", "unexpected 'c.json'", "PLAN.json LOG.json")]
    public void What_a_command_does_not_take_is_named_with_what_it_takes(string line, params string[] words) =>
        Ran.With(line.Split(' ')).ShouldBeRefused(words);

    [Theory]
    [InlineData("plan", "--days is missing")]
    [InlineData("plan --days mon", "--worst-pain is missing", "0 (no pain) to 10")]
    [InlineData("plan --worst-pain 3 --days", "--days has no value")]
    [InlineData("plan --days --worst-pain 3", "--days has no value")]
    [InlineData("plan --days mon --worst-pain 3 --save --json", "--save has no value")]
    [InlineData("plan --days mon --worst-pain 3 --weeks 1 --weeks 2", "--weeks is given 2 times")]
    [InlineData("assess", "PLAN.json is missing")]
    [InlineData("assess a.json", "LOG.json is missing")]
    [InlineData("assess a.json b.json", "--on is missing")]
    [InlineData("progress", "PLAN.json is missing")]
    [InlineData("progress a.json", "LOG.json is missing")]
    public void What_is_missing_or_given_twice_is_named(string line, params string[] words) =>
        Ran.With(line.Split(' ')).ShouldBeRefused(words);

    [Theory]
    [InlineData("--days", "fun", "mon,wed,fri")]
    [InlineData("--days", "mo", "mon,wed,fri")]
    [InlineData("--days", "mon,,fri", "mon,wed,fri")]
    [InlineData("--days", "", "mon,wed,fri")]
    [InlineData("--worst-pain", "11", "0 (no pain) to 10")]
    [InlineData("--worst-pain", "-1", "0 (no pain) to 10")]
    [InlineData("--worst-pain", "3.5", "0 (no pain) to 10")]
    [InlineData("--worst-pain", "٣", "0 (no pain) to 10")]
    [InlineData("--worst-pain", " 4", "0 (no pain) to 10")]
    [InlineData("--usual-morning-pain", "99999999999", "0 (no pain) to 10")]
    [InlineData("--hours-to-settle", "25", "0 to 24")]
    [InlineData("--age", "121", "0 to 120")]
    [InlineData("--start", "2026-02-30", "2026-03-02")]
    [InlineData("--start", "2.3.2026", "2026-03-02")]
    [InlineData("--start", "9999-12-31", "2100-12-31")]
    [InlineData("--weeks", "0", "1 to 52")]
    [InlineData("--weeks", "100000", "1 to 52")]
    [InlineData("--equipment", "sofa", "step, bench, loop-band, ankle-weight, dumbbell, suspension-strap, roll")]
    [InlineData("--equipment", "none,step", "none, or a list of step, bench")]
    [InlineData("--signs", "none,RF-07", "or none")]
    [InlineData("--minutes", "256", "0 to 255")]
    [InlineData("--minutes", "0", "1 to 255 minutes on at least one of the days to train on, Mon")]
    [InlineData("--minutes", "0,20,20,20,20,20,20", "1 to 255 minutes on at least one of the days to train on, Mon")]
    [InlineData("--minutes", "20,20", "seven")]
    [InlineData("--policy", "brave", "default, seed-literal, low-pain, pain-monitoring")]
    [InlineData("--running-days", "x", "mon,wed,fri")]
    [InlineData("--save", "", "the path of a file")]
    public void A_value_that_is_not_allowed_is_named_with_what_is(string option, string value, string takes)
    {
        var args = new List<string> { "plan", option, value };
        args.AddRange(option is "--days" ? [] : ["--days", "mon"]);
        args.AddRange(option is "--worst-pain" ? [] : ["--worst-pain", "3"]);

        Ran.With([.. args]).ShouldBeRefused(option, $"'{value}'", takes);
    }

    [Fact]
    public void A_value_of_many_lines_is_shown_in_one() =>
        Ran.With("plan", "--worst-pain", "3", "--days", "mon\r\n\u001b[31mwed").ShouldBeRefused("--days", "'mon  ?[31mwed'");

    [Fact]
    public void A_very_long_value_is_cut() =>
        Ran.With("plan", "--worst-pain", "3", "--days", new string('x', 100_000)).Error.Length.Should().BeLessThan(300);

    [Theory]
    [InlineData("RF-99", "RF-01")]
    [InlineData("rf-07", "RF-07")]
    public void A_warning_sign_that_is_not_asked_is_refused_with_the_list_of_those_that_are(string sign, string known) =>
        Ran.With("plan", "--days", "mon", "--worst-pain", "3", "--signs", sign).ShouldBeRefused("--signs", sign, known);
}
