using System.Text.Json;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee.Plans;

/// <summary>
/// Outcomes as a list of <see cref="OutcomeLine"/>s, one for each day in a row. Lines that share a day are read as well: documents were written
/// with a line for each outcome.
/// </summary>
internal sealed class OutcomesConverter : JsonConverter<IReadOnlyList<Outcome>>
{
    private const int Usual = 48;

    public override IReadOnlyList<Outcome> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not JsonTokenType.StartArray)
        {
            throw new JsonException("must be a list");
        }

        List<Outcome> outcomes = new(Usual);
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            OutcomeLine.Read(ref reader, outcomes);
        }

        return ValueList<Outcome>.Of(outcomes, nameof(RehabPlan.Recent));
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<Outcome> value, JsonSerializerOptions options)
    {
        var lines = new OutcomeLineWriter(writer, stackalloc byte[OutcomeLineWriter.UsualRoom]);
        writer.WriteStartArray();
        for (var rest = value.Span(); !rest.IsEmpty;)
        {
            var day = rest[..SameDay(rest)];
            lines.Write(day);
            rest = rest[day.Length..];
        }

        writer.WriteEndArray();
    }

    /// <summary>How many at the beginning are of the same day as the first.</summary>
    private static int SameDay(ReadOnlySpan<Outcome> outcomes)
    {
        var count = 1;
        while (count < outcomes.Length && outcomes[count].On == outcomes[0].On)
        {
            count++;
        }

        return count;
    }
}
