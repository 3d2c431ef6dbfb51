using System.Text.Json;
using System.Text.Json.Serialization;
using RunnersKnee.Serialization;

namespace RunnersKnee.Tests.Serialization;

public class AppOptionsTests
{
    private static readonly JsonSerializerOptions Web = new JsonSerializerOptions(JsonSerializerDefaults.Web).AddRunnersKnee();

    [Fact]
    public void Types_of_the_library_inside_an_apps_own_read_back_equal()
    {
        var runner = new Runner { Name = "Ada", Plan = Documents.Plan, Changes = Documents.Changes, Today = Documents.Day, Next = [Documents.Session] };

        var read = JsonSerializer.Deserialize<Runner>(JsonSerializer.Serialize(runner, Web), Web)!;

        read.Should().BeEquivalentTo(runner, o => o.ComparingByMembers<Runner>().ComparingByValue<RehabPlan>().ComparingByValue<PlanChange>().ComparingByValue<DayReport>().ComparingByValue<Session>());
    }

    [Fact]
    public void Inside_an_app_they_are_written_as_everywhere() =>
        JsonSerializer.Serialize(Documents.Day, Web).Should().Be(JsonSerializer.Serialize(Documents.Day, RunnersKneeJson.Day));

    [Theory]
    [InlineData("""{"name":"Ada","today":{"on":"2026-03-02","mood":1}}""", "$.today.mood", "mood is not known here")]
    [InlineData("""{"name":"Ada","today":{"on":"2026-03-02","On":"2026-03-02"}}""", "$.today.On", "On is not known here")]
    [InlineData("""{"name":"Ada","today":{"on":"2026-03-02","akps":"70"}}""", "$.today.akps", "whole number")]
    [InlineData("""{"name":"Ada","today":{"on":"2026-03-02","akps":101}}""", "$.today.akps", "akps must be 0 to 100")]
    [InlineData("""{"name":"Ada","today":{"on":"2026-03-02","on":"2026-03-02"}}""", "$.today.on", "given twice")]
    [InlineData("""{"name":"Ada","today":{"on":"2026-03-02",}}""", "$.today", "trailing comma")]
    [InlineData("""{"name":"Ada","changes":[{"on":"2026-03-02"}]}""", "$.changes[0].kind", "kind is missing")]
    public void Inside_an_app_they_are_as_strict_and_the_message_names_the_whole_path(string json, string path, string says)
    {
        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize<Runner>(json, Web)).Should().Throw<JsonException>().Which;

        fault.Message.Should().Contain(says).And.Contain($"Path: {path} |");
        path.Should().StartWith(fault.Path!);
    }

    [Fact]
    public void Inside_an_app_the_line_is_that_of_the_whole_document()
    {
        const string Json = """
            {
              "name": "Ada",
              "today": {
                "on": "2026-03-02",
                "akps": 101
              }
            }
            """;

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Runner>(Json, Web)).Should().Throw<JsonException>().Which.LineNumber.Should().Be(4);
    }

    [Fact]
    public void The_apps_own_types_stay_as_lenient_as_they_were() =>
        JsonSerializer.Deserialize<Runner>("""{"NAME":"Ada","unknown":1,"today":null}""", Web).Should().BeEquivalentTo(new Runner { Name = "Ada" });

    [Fact]
    public void What_an_app_allows_around_it_does_not_blur_the_fault()
    {
        var lenient = new JsonSerializerOptions { AllowTrailingCommas = true, ReadCommentHandling = JsonCommentHandling.Skip }.AddRunnersKnee();

        FluentActions.Invoking(() => JsonSerializer.Deserialize<DayReport>("""{"exercises":[],/* none */"on":"2026-03-02","akps":101,}""", lenient))
            .Should().Throw<JsonException>().Which.Path.Should().Be("$.akps");
    }

    [Fact]
    public void A_change_named_by_its_own_type_still_says_which_case_it_is()
    {
        var started = (PlanChange.Started)Documents.Changes[0];

        var json = JsonSerializer.Serialize(started, Web);

        json.Should().StartWith("""{"kind":"started",""");
        JsonSerializer.Deserialize<PlanChange>(json, Web).Should().Be(started);
        JsonSerializer.Deserialize<PlanChange.Started>(json, Web).Should().Be(started);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<PlanChange.Paused>(json, Web)).Should().Throw<JsonException>().WithMessage("*Paused*Started*");
    }

    [Fact]
    public void Every_record_and_every_case_is_known_to_an_apps_options()
    {
        Type[] textsAndRules = [typeof(LadderPosition), typeof(Rule)];
        var records = typeof(RehabPlan).Assembly.GetExportedTypes().Where(t => t.IsClass && t.GetMethod("<Clone>$") is not null).Append(typeof(Protocol)).Except(textsAndRules);

        records.Where(t => RunnersKneeJsonResolver.Instance.GetTypeInfo(t, new JsonSerializerOptions()) is null).Should().BeEmpty();
    }

    [Fact]
    public void An_app_with_generated_metadata_only_needs_no_reflection()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = GreetingContext.Default }.AddRunnersKnee();
        var greeting = new Greeting("Ada", Documents.Day);

        JsonSerializer.Deserialize<Greeting>(JsonSerializer.Serialize(greeting, options), options).Should().Be(greeting);
        JsonSerializer.Deserialize<RehabPlan>(JsonSerializer.Serialize(Documents.Plan, options), options).Should().Be(Documents.Plan);
        options.TypeInfoResolverChain.Should().HaveCount(2);
    }

    [Fact]
    public void Adding_it_twice_changes_nothing()
    {
        var options = new JsonSerializerOptions().AddRunnersKnee();
        var before = options.TypeInfoResolverChain.ToList();

        options.AddRunnersKnee().Should().BeSameAs(options);
        options.TypeInfoResolverChain.Should().Equal(before);
    }

    [Fact]
    public void There_must_be_options() => FluentActions.Invoking(() => ((JsonSerializerOptions)null!).AddRunnersKnee()).Should().Throw<ArgumentNullException>();

    public sealed record Runner
    {
        public string Name { get; init; } = "";

        public RehabPlan? Plan { get; init; }

        public IReadOnlyList<PlanChange> Changes { get; init; } = [];

        public DayReport? Today { get; init; }

        public IReadOnlyList<Session> Next { get; init; } = [];
    }
}

public sealed record Greeting(string Name, DayReport Today);

[JsonSerializable(typeof(Greeting))]
internal sealed partial class GreetingContext : JsonSerializerContext;
