using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Internal;

/// <summary>Writes a value as its own text and reads it with its own parser: <c>"clamshell/standard/2"</c>.</summary>
internal sealed class TextJsonConverter<T> : JsonConverter<T> where T : IParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out var value)
            ? value
            : throw new JsonException($"Not a valid {Kebab(typeof(T).Name)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    private static string Kebab(string name) => JsonNamingPolicy.KebabCaseLower.ConvertName(name).Replace('-', ' ');
}
