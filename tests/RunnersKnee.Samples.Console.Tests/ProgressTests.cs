using System.Text.Json;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class ProgressTests : IDisposable
{
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly TemporaryFolder _folder = new();

    private string Plan => _folder["plan.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_week_is_a_row_with_its_date_and_its_measures()
    {
        var text = Chart(Lived());

        text.Should().ContainAll("Week of", "Worst pain 0-10", "Mornings 0-10", "Done of due", "Minutes run", "Straight leg raise", "Clamshell");
        Row(text, " 2 Mar 2026").Should().Contain("██········ 2").And.Contain("█········· 1").And.Contain("██████████ 100 %").And.Contain("██████████ 24");
        Row(text, " 9 Mar 2026").Should().Contain("██████████ 100 %").And.Contain("█████····· 12");
    }

    [Fact]
    public void A_zero_and_no_answer_are_told_apart()
    {
        var text = Chart([new() { On = Monday, MorningPain = new(0) }, new() { On = Monday.AddDays(7) }]);

        Row(text, " 2 Mar 2026").Should().Contain("·········· 0").And.NotContain("no answer");
        Row(text, " 9 Mar 2026").Should().Contain("no answer").And.NotContain("·········· 0").And.Contain("none reported");
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void It_fits_the_terminal_and_every_row_of_a_block_begins_with_its_week(int width)
    {
        var text = Chart(Lived(), new Screen(width, Colour: false));

        text.Split('\n').Should().OnlyContain(l => l.Length <= width);
        text.Should().NotContain("\u001b");
        text.Split("Week of").Skip(1).Should().AllSatisfy(block => block.Should().Contain(" 2 Mar 2026").And.Contain(" 9 Mar 2026"));
        text.Split('\n').Where(l => l.StartsWith("Week of", StringComparison.Ordinal)).SelectMany(l => l.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(t => t != "Week of").Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(6);
    }

    [Fact]
    public void A_suspended_week_is_called_so_and_misses_nothing() =>
        Row(Chart([.. Lived(), new() { On = Monday.AddDays(20), WarningSigns = ["RF-11"] }, new() { On = Monday.AddDays(27) }]), "23 Mar 2026").Should().Contain("suspended");

    [Fact]
    public void The_weeks_as_JSON_are_those_of_the_library()
    {
        Save();

        var json = Ran.With("progress", Plan, Log(Lived()), "--json").ShouldBeDone();

        var weeks = JsonDocument.Parse(json).RootElement.EnumerateArray().Select(w => w.Deserialize(RunnersKneeJson.Progress)!).ToArray();
        weeks.Select(w => w.Monday).Should().Equal(Monday, Monday.AddDays(7), Monday.AddDays(14));
        weeks.Select(w => w.RunMinutes).Should().Equal(24, 12, null);
    }

    [Fact]
    public void A_plan_that_has_moved_on_is_said_to_be_retold()
    {
        Save();
        var log = Log(Lived());
        Ran.With("progress", Plan, log).ShouldBeDone().Should().NotContain("changes by hand");
        Ran.With("assess", Plan, log, "--on", "2026-03-16", "--apply", _folder["next.json"]).ShouldBeDone();

        Ran.With("progress", _folder["next.json"], log).ShouldBeDone().Should().Contain("changes by hand");
    }

    [Fact]
    public void What_is_no_log_or_no_plan_is_refused_in_one_line()
    {
        Save();

        Ran.With("progress", Plan, _folder["missing.json"]).ShouldBeRefused("missing.json", "is not there");
        Ran.With("progress", Plan, _folder.Holding("bad.json", """{"days":[{"on":"2026-03-02","morningPain":11}]}""")).ShouldBeRefused("bad.json", "$.days[0].morningPain");
        Ran.With("progress", Log(Lived()), Plan).ShouldBeRefused("log.json");
        Ran.With("progress", Plan, _folder.Holding("late.json", """{"days":[{"on":"2206-03-02"}]}""")).ShouldBeRefused("late.json", "2206-03-02", "10 years");
        var other = _folder.Holding("other.json", File.ReadAllText(Plan).Replace("\"protocolId\": \"runners-knee\"", "\"protocolId\": \"our-knee\"", StringComparison.Ordinal));
        Ran.With("progress", other, Log(Lived())).ShouldBeRefused("$.protocolId", "'our-knee'", "--protocol");
    }

    private string Chart(IEnumerable<DayReport> days, Screen? screen = null)
    {
        Save();
        using var output = new StringWriter();
        using var error = new StringWriter();
        Cli.Run(["progress", Plan, Log(days)], output, error, screen).Should().Be(0, error.ToString());
        return output.ToString();
    }

    private static string Row(string text, string week) => string.Join('\n', text.Split('\n').Where(l => l.StartsWith(week, StringComparison.Ordinal)));

    private void Save() =>
        Ran.With("plan", "--days", "mon,wed,fri", "--worst-pain", "4", "--hours-to-settle", "2", "--usual-morning-pain", "1", "--signs", "none", "--start", "2026-03-02", "--save", Plan).ShouldBeDone();

    private string Log(IEnumerable<DayReport> days) => _folder.Holding("log.json", JsonSerializer.Serialize(FeedbackLog.Of(days), RunnersKneeJson.Log));

    /// <summary>Two weeks done as planned, with a walk-run on each Sunday, and a Monday.</summary>
    private static List<DayReport> Lived()
    {
        var planner = RehabPlanner.Default;
        var plan = planner.Start(
            new() { WorstPain = new(4), HoursToSettle = 2, UsualMorningPain = new(1), WarningSigns = [] },
            new() { TrainingDays = Weekdays.Monday | Weekdays.Wednesday | Weekdays.Friday, Equipment = Equipment.None },
            Monday).Plan;
        var log = FeedbackLog.Empty;
        for (var day = Monday; day <= Monday.AddDays(14); day = day.AddDays(1))
        {
            var session = planner.Sessions(plan, day).TakeWhile(s => s.On == day).FirstOrDefault();
            var done = (session?.Items ?? []).Select(i => new ExerciseReport { At = i.At, Purpose = i.Purpose, During = new(0), Quality = PainQuality.None, Trend = PainTrend.Steady, Form = FormQuality.Good, Completion = Completion.MetTarget });
            var run = new ExerciseReport { At = LadderPosition.Parse("return-to-run/level-1/0"), During = new(2), Quality = PainQuality.Ache, RunMinutes = day < Monday.AddDays(7) ? 24 : 12 };
            log = log.With(new() { On = day, MorningPain = new(1), PainAfterHour = new(1), WarningSigns = [], Exercises = [.. done, .. day.DayOfWeek is DayOfWeek.Sunday ? [run] : (ExerciseReport[])[]] });
            plan = plan.Apply(planner.Assess(plan, log, day));
        }

        return [.. log.Days];
    }
}
