using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace RunnersKnee.Tests.Serialization;

public class RoundTripTests
{
    public static TheoryData<string> Names => Documents.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_written_reads_back_equal(string name)
    {
        var (_, value, info) = Documents.Named(name);

        JsonSerializer.Deserialize(JsonSerializer.Serialize(value, info), info).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_may_come_in_any_order_the_kind_of_a_case_included(string name)
    {
        var (_, value, info) = Documents.Named(name);
        var turned = Turned(Documents.Node(name))!.ToJsonString();

        turned.Should().NotBe(JsonSerializer.Serialize(value, info));
        JsonSerializer.Deserialize(turned, info).Should().Be(value);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stream_that_arrives_in_pieces_reads_equal(string name)
    {
        var (_, value, info) = Documents.Named(name);
        using var stream = new Trickle(JsonSerializer.SerializeToUtf8Bytes(value, info));

        (await JsonSerializer.DeserializeAsync(stream, info)).Should().Be(value);
    }

    [Theory]
    [InlineData(typeof(Dose))]
    [InlineData(typeof(Load))]
    [InlineData(typeof(Frequency))]
    [InlineData(typeof(PlanChange))]
    public void Every_case_of_a_union_has_a_kind_and_is_among_the_documents(Type union)
    {
        var cases = union.GetNestedTypes().Where(t => t.BaseType == union).ToList();
        object[] given = [.. Documents.Doses, .. Documents.Loads, .. Documents.Frequencies, .. Documents.Changes];

        cases.Should().NotBeEmpty();
        union.GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => a.DerivedType).Should().BeEquivalentTo(cases);
        given.Select(g => g.GetType()).Should().Contain(cases);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_documents_leave_no_member_out(string name) =>
        Missing(Documents.Named(name).Value).Should().BeEmpty();

    [Fact]
    public void A_member_that_must_be_answered_is_written_also_when_the_answer_is_unknown()
    {
        var unsettled = Documents.Intake with { HoursToSettle = null };

        var json = JsonSerializer.Serialize(unsettled, RunnersKneeJson.Intake);

        json.Should().Contain("\"hoursToSettle\":null");
        JsonSerializer.Deserialize(json, RunnersKneeJson.Intake).Should().Be(unsettled);
    }

    [Fact]
    public void What_was_not_asked_is_left_out() =>
        JsonSerializer.Serialize(new DayReport { On = Documents.Monday }, RunnersKneeJson.Day).Should().Be("""{"on":"2026-03-02","exercises":[]}""");

    [Fact]
    public void Asked_and_none_is_not_the_same_as_not_asked()
    {
        var asked = JsonSerializer.Deserialize("""{"on":"2026-03-02","warningSigns":[]}""", RunnersKneeJson.Day)!;
        var notAsked = JsonSerializer.Deserialize("""{"on":"2026-03-02"}""", RunnersKneeJson.Day)!;

        asked.WarningSigns.Should().NotBeNull().And.BeEmpty();
        notAsked.WarningSigns.Should().BeNull();
    }

    /// <summary>The same document with the members of every object in reverse order.</summary>
    private static JsonNode? Turned(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(m => KeyValuePair.Create(m.Key, Turned(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Turned)]),
        _ => node?.DeepClone(),
    };

    /// <summary>Nullable members that the value, or a part of it, does not give; a list counts by its first element.</summary>
    private static IEnumerable<string> Missing(object value)
    {
        foreach (var property in value.GetType().GetProperties().Where(p => p.GetIndexParameters().Length == 0 && p.GetCustomAttribute<JsonIgnoreAttribute>() is null or { Condition: not JsonIgnoreCondition.Always }))
        {
            var part = property.GetValue(value);
            if (part is null)
            {
                yield return $"{value.GetType().Name}.{property.Name}";
            }

            var inside = part is System.Collections.IEnumerable list and not string ? list.Cast<object>().FirstOrDefault() : part;
            if (inside?.GetType().Namespace == "RunnersKnee" && !inside.GetType().IsEnum && inside.GetType() != value.GetType() && inside is not Citation)
            {
                foreach (var deeper in Missing(inside))
                {
                    yield return deeper;
                }
            }
        }
    }

    /// <summary>Gives one byte at a time.</summary>
    private sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
