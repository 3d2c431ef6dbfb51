using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Internal;

/// <summary>Writes a value as its own text and reads it with its own parser: <c>"clamshell/standard/2"</c>.</summary>
internal sealed class TextJsonConverter<T> : JsonConverter<T> where T : IParsable<T>, IShortText
{
    private static readonly KnownTexts<T> Known = new(static text => T.Parse(text, null));

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.TokenType is not JsonTokenType.String ? T.Parse("", null)
                : reader.HasValueSequence || reader.ValueIsEscaped ? T.Parse(reader.GetString()!, null)
                : Known.Read(reader.ValueSpan);
        }
        catch (FormatException fault)
        {
            // the parser knows best what it accepts
            throw new JsonException(fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        Span<byte> text = stackalloc byte[IShortText.Longest];
        writer.WriteStringValue(text[..value.Write(text)]);
    }
}
