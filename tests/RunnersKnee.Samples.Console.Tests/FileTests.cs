using System.Text.Json;

namespace RunnersKnee.Samples.Console.Tests;

public sealed class FileTests : IDisposable
{
    private const string Log = """{"days":[{"on":"2026-03-02","morningPain":1,"exercises":[{"at":"straight-leg-raise/standard/2","purpose":"trial","during":7,"quality":"ache","trend":"steady","form":"good","completion":"met-target"}]}]}""";

    private static readonly string[] Plan = ["plan", "--days", "mon,wed,fri", "--worst-pain", "4", "--hours-to-settle", "2", "--usual-morning-pain", "1", "--signs", "none", "--start", "2026-03-02"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_saved_plan_is_assessed_and_the_plan_after_it_is_written()
    {
        Save("plan.json").ShouldBeDone().Should().Contain("plan.json");
        var log = _folder.Holding("log.json", Log);

        var text = Ran.With("assess", _folder["plan.json"], log, "--on", "2026-03-02", "--apply", _folder["next.json"]).ShouldBeDone();

        text.Should().ContainAll("R-STOP-03", "Straight leg raise", "also fired: R-RED-01", "seen 7, limit 6", "Not answered", "asks  R-CRI-04", "next.json");
        var (before, after) = (Read("plan.json"), Read("next.json"));
        after.Revision.Should().Be(before.Revision + 1);
        after.AssessedOn.Should().Be(new DateOnly(2026, 3, 2));
    }

    [Fact]
    public void The_change_as_JSON_applies_to_the_plan()
    {
        Save("plan.json");
        var json = Ran.With("assess", _folder["plan.json"], _folder.Holding("log.json", Log), "--on", "2026-03-02", "--json").ShouldBeDone();

        var change = JsonSerializer.Deserialize(json, RunnersKneeJson.Change)!;

        change.Should().BeOfType<PlanChange.Assessed>();
        Read("plan.json").Apply(change).Revision.Should().Be(2);
    }

    [Fact]
    public void A_plan_may_be_replaced_by_the_plan_after_it()
    {
        Save("plan.json");
        var log = _folder.Holding("log.json", Log);

        Ran.With("assess", _folder["plan.json"], log, "--on", "2026-03-02", "--apply", _folder["plan.json"]).ShouldBeDone();

        Read("plan.json").Revision.Should().Be(2);
        Directory.GetFiles(_folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void Sessions_as_JSON_are_an_array_of_sessions()
    {
        using var json = JsonDocument.Parse(Ran.With([.. Plan, "--weeks", "2", "--json"]).ShouldBeDone());

        var sessions = json.RootElement.EnumerateArray().Select(s => s.Deserialize(RunnersKneeJson.Session)!).ToList();

        sessions.Should().NotBeEmpty().And.OnlyContain(s => s.On >= new DateOnly(2026, 3, 2) && s.On < new DateOnly(2026, 3, 16));
        sessions.Select(s => s.On.DayOfWeek).Should().OnlyContain(d => d == DayOfWeek.Monday || d == DayOfWeek.Wednesday || d == DayOfWeek.Friday);
    }

    [Fact]
    public void A_file_of_another_kind_is_never_overwritten()
    {
        var notes = _folder.Holding("notes.txt", "dear diary");

        Save("notes.txt").ShouldBeRefused("notes.txt", "no plan");

        File.ReadAllText(notes).Should().Be("dear diary");
    }

    [Theory]
    [InlineData("missing.json", "is not there")]
    [InlineData("no/such/folder/plan.json", "is not there")]
    [InlineData("", "is a folder")]
    public void A_plan_that_cannot_be_read_is_named(string name, string words) =>
        Ran.With("assess", _folder[name], _folder.Holding("log.json", Log), "--on", "2026-03-02").ShouldBeRefused(_folder[name], words);

    [Fact]
    public void An_empty_path_is_refused() =>
        Ran.With("assess", "", "", "--on", "2026-03-02").ShouldBeRefused("''", "path");

    [Theory]
    [InlineData("no-such-folder/plan.json", "cannot be written")]
    [InlineData("", "is a folder")]
    public void A_place_that_cannot_be_written_is_named_and_nothing_is_left_behind(string name, string words)
    {
        Save(name).ShouldBeRefused(_folder[name], words);

        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_without_the_draft_of_the_file() =>
        Save(new string('x', 300)).Error.Should().Contain("cannot be written").And.NotContain(".tmp");

    [Theory]
    [InlineData("", "--usual-morning-pain", "--signs", "or none")]
    [InlineData("--signs none", "--usual-morning-pain")]
    [InlineData("--usual-morning-pain 1", "--signs", "or none")]
    public void An_assumed_answer_is_not_stored(string given, params string[] missing)
    {
        string[] line = ["plan", "--days", "mon", "--worst-pain", "4", "--start", "2026-03-02", .. given.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

        Ran.With(line).ShouldBeDone().Should().Contain("Assumed: ");
        Ran.With([.. line, "--save", _folder["plan.json"]]).ShouldBeRefused(["--save also needs", .. missing]);
        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public void Signs_that_were_asked_and_are_not_there_are_stored_as_asked()
    {
        Save("plan.json").ShouldBeDone().Should().NotContain("Assumed");

        Read("plan.json").Intake.WarningSigns.Should().BeEmpty();
        Read("plan.json").Intake.UsualMorningPain.Should().Be(new PainScore(1));
    }

    [Fact]
    public void A_trial_that_failed_is_not_said_to_be_still_to_come()
    {
        Save("plan.json");
        var log = _folder.Holding("log.json", Log.Replace("\"during\":7", "\"during\":4", StringComparison.Ordinal));

        Ran.With("assess", _folder["plan.json"], log, "--on", "2026-03-02").ShouldBeDone().Should().Contain("R-VAR-02").And.Contain("The trial set was not taken well: Straight leg raise").And.NotContain("Try one set first");
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("null", "$")]
    [InlineData("[]", "$")]
    [InlineData("runner", "$", "line 1")]
    [InlineData("""{"days":[{"on":"2026-03-02","mornigPain":1}]}""", "mornigPain")]
    [InlineData("""{"days":[{"on":"2026-03-02","morningPain":11}]}""", "$.days[0].morningPain", "morningPain must be a whole number 0 to 10; it is 11.")]
    [InlineData("""{"days":[{"on":"2 March"}]}""", "$.days[0].on")]
    [InlineData("""{"days":[{"on":"2026-03-02","exercises":[{"at":"clamshell/standard"}]}]}""", "$.days[0].exercises[0].at", "at must be a ladder position exercise/rung/dose with a dose of 0 to 4, as in clamshell/standard/2; it is 'clamshell/standard'.")]
    [InlineData("""{"days":[{"on":"2026-03-02","swelling":"huge"}]}""", "$.days[0].swelling", "clear-or-lasting; it is 'huge'.")]
    [InlineData("""{"days":[null]}""", "$.days")]
    public void A_log_that_is_not_one_is_refused_with_the_place_of_the_fault(string json, params string[] words)
    {
        Save("plan.json");

        Ran.With("assess", _folder["plan.json"], _folder.Holding("log.json", json), "--on", "2026-03-02").ShouldBeRefused([_folder["log.json"], .. words]);
    }

    [Fact]
    public void A_plan_of_another_protocol_is_refused()
    {
        Save("plan.json");
        var other = _folder.Holding("other.json", File.ReadAllText(_folder["plan.json"]).Replace("\"protocolId\": \"runners-knee\"", "\"protocolId\": \"our-knee\"", StringComparison.Ordinal));

        Ran.With("assess", other, _folder.Holding("log.json", Log), "--on", "2026-03-02").ShouldBeRefused("$.protocolId", "'our-knee'", "'runners-knee'", "--protocol");
    }

    [Fact]
    public void A_day_before_the_plan_was_last_judged_is_refused_with_that_day()
    {
        Save("plan.json");

        Ran.With("assess", _folder["plan.json"], _folder.Holding("log.json", Log), "--on", "2026-03-01").ShouldBeRefused("--on", "'2026-03-01'", "2026-03-02 or later");
    }

    [Fact]
    public void A_plan_that_the_library_refuses_is_named_with_its_reason()
    {
        Save("plan.json");
        var odd = _folder.Holding("odd.json", File.ReadAllText(_folder["plan.json"]).Replace("\"statusSince\": \"2026-03-02\"", "\"statusSince\": \"2026-03-09\"", StringComparison.Ordinal));

        Ran.With("assess", odd, _folder.Holding("log.json", Log), "--on", "2026-03-02").ShouldBeRefused("odd.json", "2026-03-09");
    }

    [Fact]
    public void A_fault_leaves_no_plan_behind()
    {
        Save("plan.json");

        Ran.With("assess", _folder["plan.json"], _folder["missing.json"], "--on", "2026-03-02", "--apply", _folder["next.json"]).Code.Should().Be(2);

        File.Exists(_folder["next.json"]).Should().BeFalse();
    }

    private Ran Save(string name) => Ran.With([.. Plan, "--save", _folder[name]]);

    private RehabPlan Read(string name) => JsonSerializer.Deserialize(File.ReadAllText(_folder[name]), RunnersKneeJson.Plan)!;
}
