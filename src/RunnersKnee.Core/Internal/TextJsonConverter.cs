using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Internal;

/// <summary>Writes a value as its own text and reads it with its own parser: <c>"clamshell/standard/2"</c>.</summary>
internal sealed class TextJsonConverter<T> : JsonConverter<T> where T : IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType is JsonTokenType.String ? reader.GetString()! : "";
        try
        {
            return T.Parse(text, null);
        }
        catch (FormatException fault)
        {
            // the parser knows best what it accepts
            throw new JsonException(fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
