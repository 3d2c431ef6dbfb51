using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RunnersKnee.Tests.Serialization;

public class BadDocumentTests
{
    /// <summary>Document, where it is changed, what stands there instead, where the fault is, and what the message must say. "-" takes the member out.</summary>
    public static TheoryData<string, string, string, string, string> Faults => new()
    {
        // pain, numbers and their ranges
        { "day", "morningPain", "11", "$.morningPain", "morningPain must be a whole number 0 to 10; it is 11." },
        { "day", "morningPain", "1.5", "$.morningPain", "0 to 10" },
        { "day", "morningPain", "\"3\"", "$.morningPain", "0 to 10; it is '3'." },
        { "day", "akps", "101", "$.akps", "akps must be 0 to 100; it is 101." },
        { "day", "akps", "99999999999", "$.akps", "whole number" },
        { "day", "akps", "70.5", "$.akps", "whole number" },
        { "day", "akps", "\"70\"", "$.akps", "whole number" },
        { "day", "limp", "\"no\"", "$.limp", "true or false" },
        { "day", "exercises[0].during", "-1", "$.exercises[0].during", "0 to 10" },
        { "day", "exercises[0].runMinutes", "1441", "$.exercises[0].runMinutes", "runMinutes must be 0 to 1440" },
        { "day", "exercises[0].runKilometres", "1e30", "$.exercises[0].runKilometres", "number of at most 28 digits; it is " },
        { "log", "days[1].morningPain", "12", "$.days[1].morningPain", "0 to 10" },
        { "session", "items[0].dose.sets", "0", "$.items[0].dose.sets", "sets must be 1 to 10" },
        { "session", "items[1].load.pounds", "100.5", "$.items[1].load.pounds", "pounds must be 0 to 100" },
        { "plan", "revision", "0", "$.revision", "revision must be 1 to" },
        { "plan", "revision", "2147483648", "$.revision", "whole number" },
        { "availability", "minutes", "[1,2,3]", "$.minutes", "seven values, Monday to Sunday; it has 3." },
        { "availability", "minutes", "[1,2,3,4,5,6,256]", "$.minutes[6]", "minutes[6] must be 0 to 255; it is 256." },
        { "availability", "minutes[3]", "null", "$.minutes[3]", "minutes[3] must not be null" },
        { "availability", "otherMinutes", """{"2026-03-03":0,"2026-03-04":300}""", "$.otherMinutes.2026-03-04", "2026-03-04 must be 0 to 255; it is 300." },

        // names that are fixed
        { "plan", "stage", "2", "$.stage", "stage must be one of calm-down, build, run-return, maintain; it is 2." },
        { "plan", "stage", "\"Build\"", "$.stage", "maintain; it is 'Build'." },
        { "plan", "stage", "\"2\"", "$.stage", "must be one of calm-down" },
        { "plan", "stage", "\"\"", "$.stage", "must be one of calm-down" },
        { "plan", "items[1].purpose", "\"fun\"", "$.items[1].purpose", "must be one of training, trial, warm-up, check" },
        { "availability", "trainingDays", "\"monday, someday\"", "$.trainingDays", "must be one or more, separated by commas, of none, monday" },
        { "availability", "trainingDays", "\"none\"", "$.trainingDays", "at least one day; it is 'none'." },
        { "availability", "trainingDays", "[\"monday\"]", "$.trainingDays", "all; it is [\"monday\"]." },
        { "availability", "equipment", "5", "$.equipment", "of none, step, bench" },
        { "availability", "longRunDay", "\"Sunday\"", "$.longRunDay", "must be one of sunday, monday" },
        { "protocol TimesPerWeek", "exercises[0].stages", """{"calm-down":"training","late":"training"}""", "$.exercises[0].stages.late", "must be one of calm-down" },
        { "protocol TimesPerWeek", "exercises[0].stages", """{"calm-down":"fun"}""", "$.exercises[0].stages.calm-down", "must be one of training" },

        // ids, positions and days
        { "plan", "items[1].at", "\"x\"", "$.items[1].at", "at must be a ladder position exercise/rung/dose with a dose of 0 to 4, as in clamshell/standard/2; it is 'x'." },
        { "plan", "items[1].at", "\"clamshell/standard/5\"", "$.items[1].at", "dose of 0 to 4" },
        { "plan", "items[1].at", "7", "$.items[1].at", "as in clamshell/standard/2; it is 7." },
        { "plan", "items[0].cue", "\"Toe In\"", "$.items[0].cue", "lower-case letters" },
        { "plan", "protocolVersion", "\"\"", "$.protocolVersion", "1 to 32 characters" },
        { "Moved", "decisions[0].exercise", "\"Clam Shell\"", "$.decisions[0].exercise", "exercise must be an exercise id, 1 to 64 lower-case letters, digits and single hyphens, as in clamshell; it is 'Clam Shell'." },
        { "day", "on", "\"2026-02-30\"", "$.on", "on must be a date as in 2026-03-02; it is '2026-02-30'." },
        { "day", "on", "\"2.3.2026\"", "$.on", "a date" },
        { "day", "on", "20260302", "$.on", "a date" },
        { "availability", "otherMinutes", """{"2026-03-04":0,"soon":0}""", "$.otherMinutes.soon", "a date" },

        // what is missing, too much, null or of another kind
        { "day", "on", "-", "$.on", "on is missing" },
        { "plan", "items[1].at", "-", "$.items[1].at", "at is missing" },
        { "intake", "hoursToSettle", "-", "$.hoursToSettle", "is missing" },
        { "protocol TimesPerWeek", "version", "-", "$.version", "is missing" },
        { "plan", "policy.stop", "-", "$.policy.stop", "is missing" },
        { "day", "mood", "1", "$.mood", "mood is not known here; known are on, exercises" },
        { "day", "exercises[0].pain", "1", "$.exercises[0].pain", "is not known here" },
        { "day", "MorningPain", "1", "$.MorningPain", "is not known here" },
        { "session", "minutes", "48", "$.minutes", "is not known here" },
        { "day", "a.b", "1", "$['a.b']", "a.b is not known here" },
        { "day", "exercises", "null", "$.exercises", "exercises must not be null" },
        { "day", "on", "null", "$.on", "on must not be null" },
        { "plan", "items[1]", "null", "$.items[1]", "items[1] must not be null" },
        { "plan", "items", "{}", "$.items", "items must be a list; it is {}." },
        { "plan", "items[1]", "[]", "$.items[1]", "must be an object" },
        { "plan", "intake", "\"none\"", "$.intake", "intake must be an object" },
        { "plan", "flags[0].id", "null", "$.flags[0].id", "must not be null" },
        { "plan", "flags[0].id", "7", "$.flags[0].id", "must be a text" },
        { "intake", "warningSigns[0]", "null", "$.warningSigns[0]", "must not be null" },
        { "intake", "warningSigns[0]", "\" \"", "$.warningSigns", "1 to 64 characters; it is [" },

        // unions
        { "Paused", "kind", "-", "$.kind", "kind is missing; it must be one of started, assessed" },
        { "Paused", "kind", "\"stopped\"", "$.kind", "; it is 'stopped'." },
        { "Paused", "kind", "\"Paused\"", "$.kind", "must be one of" },
        { "Paused", "kind", "4", "$.kind", "must be one of" },
        { "Paused", "kind", "\"rescheduled\"", "$.availability", "is missing" },
        { "Rescheduled", "kind", "\"paused\"", "$.availability", "is not known here" },
        { "session", "items[2].dose.kind", "-", "$.items[2].dose.kind", "one of repetitions, isometric, steps, run-walk" },
        { "session", "items[2].load", "null", "$.items[2].load", "must not be null" },
        { "session", "items[2].load.strength", "6", "$.items[2].load.strength", "strength must be 1 to 5" },
        { "protocol TimesPerWeek", "ladders[0].frequency.max", "8", "$.ladders[0].frequency.max", "max must be 1 to 7" },

        // members that do not go together
        { "plan", "policy.hold", "7", "$.policy", "; it is {" },
        { "Moved", "decisions[0].reasons", "[]", "$.decisions[0].reasons", "at least one reason" },
        { "protocol TimesPerWeek", "words", """{"exercise/wall-squat/name":null}""", "$.words['exercise/wall-squat/name']", "must not be null" },
        { "protocol TimesPerWeek", "id", "\"\"", "$.id", "1 to 64 lower-case letters" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_named_with_its_place_and_what_is_allowed(string document, string at, string instead, string path, string says)
    {
        var (_, _, info) = Documents.Named(document);

        var fault = Refused(() => JsonSerializer.Deserialize(Changed(document, at, instead), info));

        fault.Path.Should().Be(path);
        fault.Message.Should().Contain(says).And.Contain($"Path: {path} |");
        fault.LineNumber.Should().NotBeNull();
        fault.BytePositionInLine.Should().NotBeNull();
        fault.Message.Should().NotContainAny("System.", "RunnersKnee.", "Parameter", "Nullable", "`1");
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_in_a_stream_is_the_same_fault(string document, string at, string instead, string path, string says)
    {
        var (_, _, info) = Documents.Named(document);
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(Changed(document, at, instead)));

        var fault = (await FluentActions.Awaiting(async () => await JsonSerializer.DeserializeAsync(stream, info)).Should().ThrowAsync<JsonException>()).Which;

        fault.Path.Should().Be(path);
        fault.Message.Should().Contain(says);
    }

    [Theory]
    [InlineData("""{"on":"2026-03-02","on":"2026-03-03"}""", "$.on", "on is given twice")]
    [InlineData("""{"on":"2026-03-02","exercises":[{"at":"plank/standard/0","during":1,"during":2}]}""", "$.exercises[0].during", "during is given twice")]
    [InlineData("""{"on":"2026-03-02","\u006fn":"2026-03-02"}""", "$.on", "on is given twice")]
    [InlineData("""{"on":"2026-03-02","limp":true,}""", "$", "trailing comma")]
    [InlineData("""{"on":"2026-03-02","exercises":[{"at":"plank/standard/0"},]}""", "$.exercises[1]", "trailing comma")]
    [InlineData("""{"on":"2026-03-02" /* a comment */}""", "$", "'/'")]
    [InlineData("""{"on":"2026-03-02","akps":070}""", "$.akps", "leading zero")]
    [InlineData("""{"on":"2026-03-02","akps":NaN}""", "$.akps", "'N'")]
    [InlineData("""{"on":"2026-03-02","akps":""", "$.akps", "open JSON object")]
    [InlineData("""{"on":"2026-03-02","cue":"\ud800"}""", "$.cue", "is not known here")]
    [InlineData("""{"on":"2026-03-02","warningSigns":["\ud800"]}""", "$.warningSigns[0]", "must be a text")]
    [InlineData("""{"on":"2026-03-02","\ud800":1}""", "$", "not valid text")]
    [InlineData("null", "$", "the document must not be null")]
    [InlineData("[]", "$", "the document must be an object")]
    [InlineData("7", "$", "the document must be an object")]
    public void A_malformed_day_is_refused_with_its_place(string json, string path, string says)
    {
        var fault = Refused(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Day));

        fault.Path.Should().Be(path);
        fault.Message.Should().Contain(says);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}}")]
    public void What_is_no_document_at_all_is_refused(string json) => Refused(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Day));

    [Fact]
    public void A_fault_says_on_which_line_it_stands()
    {
        const string Json = """
            {
              "on": "2026-03-02",
              "exercises": [
                { "at": "plank/standard/0", "during": 3 },
                { "at": "clamshell/band/2", "during": 30 }
              ]
            }
            """;

        var fault = Refused(() => JsonSerializer.Deserialize(Json, RunnersKneeJson.Day));

        (fault.Path, fault.LineNumber, fault.BytePositionInLine).Should().Be(("$.exercises[1].during", 4L, 42L));
    }

    [Fact]
    public void The_first_fault_of_several_is_named() =>
        Refused(() => JsonSerializer.Deserialize("""{"on":"2026-03-02","akps":101,"koosPf":102}""", RunnersKneeJson.Day)).Path.Should().Be("$.akps");

    [Theory]
    [InlineData("'", "'''")]
    [InlineData("a\\n\\tb", "'a  b'")]
    [InlineData("\\ud800", "'\\ud800'")]
    [InlineData("012345678901234567890123456789012345678901234567890123456789", "'012345678901234567890123456789012345678901234567890123456789'")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890", "'012345678901234567890123456789012345678901234567890123456789…'")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678😀", "'01234567890123456789012345678901234567890123456789012345678…'")]
    public void A_value_at_fault_is_shown_in_one_line_and_cut_where_it_is_long(string value, string shown) =>
        Refused(() => JsonSerializer.Deserialize($$"""{"on":"2026-03-02","morningPain":"{{value}}"}""", RunnersKneeJson.Day)).Message
            .Should().Contain($"morningPain must be a whole number 0 to 10; it is {shown}. Path: $.morningPain |");

    [Theory]
    [InlineData("7", "the document must be an object; it is 7.")]
    [InlineData("""{"on":"2026-03-02","exercises":[{"at":"plank/standard/0","during":{"a": 1}}]}""", "during must be a whole number 0 to 10; it is {\"a\": 1}.")]
    [InlineData("""{"on":"2026-03-02","limp":3}""", "limp must be true or false; it is 3.")]
    public void A_value_of_another_kind_is_shown_as_it_is_written(string json, string says) =>
        Refused(() => JsonSerializer.Deserialize(json, RunnersKneeJson.Day)).Message.Should().Contain(says);

    [Fact]
    public void The_cause_is_kept() =>
        Refused(() => JsonSerializer.Deserialize("""{"on":"2026-03-02","akps":101}""", RunnersKneeJson.Day)).InnerException.Should().BeOfType<ArgumentOutOfRangeException>();

    private static JsonException Refused(Action read) => read.Should().Throw<JsonException>().Which;

    private static string Changed(string document, string at, string instead)
    {
        var root = Documents.Node(document);
        var steps = at == "a.b" ? [at] : at.Split(['.', '['], StringSplitOptions.RemoveEmptyEntries).Select(s => s.TrimEnd(']')).ToArray();
        var parent = steps[..^1].Aggregate(root, (node, step) => node is JsonArray list ? list[int.Parse(step, CultureInfo.InvariantCulture)]! : node[step]!);
        var value = instead == "-" ? null : JsonNode.Parse(instead);
        if (parent is JsonArray elements)
        {
            elements[int.Parse(steps[^1], CultureInfo.InvariantCulture)] = value;
        }
        else if (instead == "-")
        {
            parent.AsObject().Remove(steps[^1]).Should().BeTrue();
        }
        else
        {
            parent[steps[^1]] = value;
        }

        return root.ToJsonString();
    }
}
