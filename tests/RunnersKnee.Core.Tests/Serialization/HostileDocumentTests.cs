using System.Diagnostics;
using System.Text.Json;

namespace RunnersKnee.Tests.Serialization;

public class HostileDocumentTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"on\":")]
    [InlineData("{\"exercises\":[")]
    [InlineData("{\"kind\":")]
    public void A_document_of_endless_depth_is_refused(string opening)
    {
        var json = string.Concat(Enumerable.Repeat(opening, 100_000));

        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Day)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Change)).Should().Throw<JsonException>();
    }

    [Theory]
    [InlineData(31, false)]
    [InlineData(32, true)]
    public void A_document_has_at_most_32_levels(int inside, bool isTooDeep)
    {
        var json = $$"""{"on":"2026-03-02","extra":{{new string('[', inside)}}{{new string(']', inside)}}}""";

        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Day)).Should().Throw<JsonException>().Which;

        fault.Message.Contains("depth of 32", StringComparison.Ordinal).Should().Be(isTooDeep);
        fault.Path.Should().StartWith("$.extra");
    }

    [Fact]
    public void The_last_of_a_hundred_thousand_faultless_reports_is_found_in_reasonable_time()
    {
        var days = Enumerable.Range(0, 100_000).Select(i => $$"""{"on":"{{Documents.Monday.AddDays(i):O}}","akps":{{(i == 99_999 ? 101 : 70)}}}""");
        var json = $$"""{"days":[{{string.Join(",", days)}}]}""";
        var watch = Stopwatch.StartNew();

        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Log)).Should().Throw<JsonException>().Which;

        fault.Path.Should().Be("$.days[99999].akps");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_name_of_a_million_letters_does_not_fill_the_message()
    {
        var json = $$"""{"on":"2026-03-02","{{new string('x', 1_000_000)}}":1}""";

        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Day)).Should().Throw<JsonException>().Which;

        fault.Message.Length.Should().BeLessThan(1_000);
        fault.Path!.Length.Should().BeLessThan(100);
    }

    [Fact]
    public void A_value_of_a_million_letters_does_not_fill_the_message()
    {
        var json = Documents.Node("plan").ToJsonString().Replace("toe-in", new string('X', 1_000_000), StringComparison.Ordinal);

        var fault = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Plan)).Should().Throw<JsonException>().Which;

        fault.Message.Length.Should().BeLessThan(1_000);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_cut_off_anywhere_is_refused_as_json(string name)
    {
        var (_, value, info) = Documents.Named(name);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, info);

        for (var length = 0; length < bytes.Length; length += 13)
        {
            var cut = bytes.AsMemory(0, length);
            FluentActions.Invoking(() => JsonSerializer.Deserialize(cut.Span, info)).Should().Throw<JsonException>();
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_with_one_byte_changed_is_read_or_refused_as_json(string name)
    {
        var (_, value, info) = Documents.Named(name);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(value, info);

        for (var at = 0; at < bytes.Length; at += 23)
        {
            foreach (var other in "\"0-{}[],:nA\\ \xFF"u8)
            {
                var changed = bytes.ToArray();
                changed[at] = other;
                try
                {
                    _ = JsonSerializer.Deserialize(changed, info);
                }
                catch (JsonException fault)
                {
                    fault.Path.Should().StartWith("$");
                }
            }
        }
    }

    public static TheoryData<string> Names => Documents.Names;
}
