using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NJsonSchema;
using RunnersKnee.Serialization;
using RunnersKnee.Tests.Golden;

namespace RunnersKnee.Tests.Serialization;

public class ProtocolDocumentTests
{
    private static readonly JsonWriterOptions Printed = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_printed_protocol_is_the_standard_one() => Approve.File("docs/protocol.json", Print(writer => JsonSerializer.Serialize(writer, Protocol.Standard, RunnersKneeJson.Protocol)));

    [Fact]
    public void The_printed_schema_is_that_of_a_protocol() => Approve.File("docs/protocol.schema.json", Print(writer => ProtocolSchema.Create().WriteTo(writer)));

    [Fact]
    public async Task The_printed_protocol_loads_back_equal_and_fits_the_schema()
    {
        var printed = Print(writer => JsonSerializer.Serialize(writer, Protocol.Standard, RunnersKneeJson.Protocol));

        JsonSerializer.Deserialize(printed, RunnersKneeJson.Protocol).Should().Be(Protocol.Standard);
        (await Schema()).Validate(printed).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Own))]
    public async Task A_teams_own_protocol_fits_the_schema(string name) =>
        (await Schema()).Validate(Documents.Node(name).ToJsonString()).Should().BeEmpty();

    [Fact]
    public void The_ranges_of_the_schema_are_those_of_the_library()
    {
        foreach (var (type, member, min, max) in ProtocolSchema.Ranges)
        {
            foreach (var (value, isAllowed) in ((decimal, bool)[])[(min - 1, false), (min, true), (max, true), (max + 1, false)])
            {
                IsRead(type, member, value).Should().Be(isAllowed, $"{type.Name}.{member} is {min} to {max}, and {value} is given");
            }
        }
    }

    [Fact]
    public void The_ids_of_the_schema_are_those_of_the_library()
    {
        foreach (var (type, member, isSlug, longest) in ProtocolSchema.Ids)
        {
            foreach (var (value, isAllowed) in ((string, bool)[])[("", false), (new('x', longest), true), (new('x', longest + 1), false), ("Two words", !isSlug), ("-x", !isSlug), ("x--y", !isSlug)])
            {
                IsRead(type, member, value).Should().Be(isAllowed, $"{type.Name}.{member} has 1 to {longest} characters, and '{value}' is given");
            }
        }
    }

    /// <summary>Whether a part of a protocol is read with this value in a member.</summary>
    private static bool IsRead(Type type, string member, JsonNode value)
    {
        object[] parts = [.. Documents.Doses, .. Documents.Loads, .. Documents.Frequencies, Documents.Protocol, Documents.Protocol.Exercises[0], Documents.Protocol.Ladders[0], Documents.Protocol.Ladders[0].Rungs[0], Documents.Protocol.Flags[0], Documents.Source, Documents.Hold];
        var info = DocumentOptions.Strict.GetTypeInfo(type);
        var node = JsonSerializer.SerializeToNode(parts.Single(p => p.GetType() == type), info)!;
        node[member] = value;
        try
        {
            return node.Deserialize(info) is not null;
        }
        catch (ArgumentException fault)
        {
            // a fault of the protocol as a whole is none of the member
            return fault.ParamName is null;
        }
    }

    public static TheoryData<string> Own => [.. Documents.All.Select(d => d.Name).Where(n => n.StartsWith("protocol", StringComparison.Ordinal))];

    [Theory]
    [InlineData("$.version", "")]
    [InlineData("$.exercises[0].id", "Wall Squat")]
    [InlineData("$.exercises[0].stages", "late")]
    [InlineData("$.exercises[0].mood", "good")]
    [InlineData("$.ladders[0].rungs[0].level", "16")]
    [InlineData("$.ladders[0].rungs[0].needs", "trampoline")]
    [InlineData("$.ladders[0].rungs[0].load.kind", "magnet")]
    [InlineData("$.ladders[0].rungs[0].doses[0].sets", "0")]
    [InlineData("$.ladders[0].swapTo", "clamshell")]
    [InlineData("$.flags[0].urgency", "Urgent")]
    public async Task The_schema_refuses_what_the_library_refuses(string path, string value)
    {
        var document = Documents.Node("protocol TimesPerWeek");
        var at = path.LastIndexOf('.');
        var parent = path[2..Math.Max(2, at)].Split(['.', '['], StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(document, (node, step) => step.EndsWith(']') ? node[int.Parse(step[..^1], CultureInfo.InvariantCulture)]! : node[step]!);
        parent[path[(at + 1)..]] = int.TryParse(value, CultureInfo.InvariantCulture, out var number) ? number : path.EndsWith("swapTo", StringComparison.Ordinal) ? new JsonArray(value)
            : path.EndsWith("stages", StringComparison.Ordinal) ? new JsonObject { [value] = "training" } : value;

        (await Schema()).Validate(document.ToJsonString()).Should().NotBeEmpty();
        FluentActions.Invoking(() => document.Deserialize(RunnersKneeJson.Protocol)).Should().Throw<JsonException>();
    }

    /// <summary>The validator knows draft 4: there, shared parts are "definitions" and a constant is an enum of one.</summary>
    private static Task<JsonSchema> Schema() => JsonSchema.FromJsonAsync(Regex.Replace(
        ProtocolSchema.Create().ToJsonString().Replace("$defs", "definitions", StringComparison.Ordinal), "\"const\":(?<value>\"[^\"]*\")", "\"enum\":[${value}]", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10)));

    private static string Print(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Printed))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
