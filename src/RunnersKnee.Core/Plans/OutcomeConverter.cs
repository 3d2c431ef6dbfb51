using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Plans;

/// <summary>An outcome by itself: an <see cref="OutcomeLine"/> that holds no other.</summary>
internal sealed class OutcomeConverter : JsonConverter<Outcome>
{
    public override Outcome Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        List<Outcome> outcomes = new(1);
        OutcomeLine.Read(ref reader, outcomes);
        return outcomes is [var only] ? only : throw new JsonException("must be one outcome, as in 2026-03-04 clamshell/standard/2 hold R-HLD-02 1");
    }

    public override void Write(Utf8JsonWriter writer, Outcome value, JsonSerializerOptions options) =>
        new OutcomeLineWriter(writer, stackalloc byte[OutcomeLineWriter.UsualRoom]).Write([value]);
}
