using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RunnersKnee.Internal;

/// <summary>
/// Enum names in documents: <c>"run-return"</c>, or <c>"monday, friday"</c> for a set; never numbers, never in another case. They are fixed:
/// renaming one breaks stored plans.
/// </summary>
internal sealed class KebabEnum<T> : JsonConverter<T> where T : struct, Enum
{
    private static readonly (JsonEncodedText Name, T Value)[] Known =
        [.. Enum.GetValues<T>().Select(value => (JsonEncodedText.Encode(JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString())), value))];

    private static readonly bool IsSet = typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            foreach (var (name, value) in Known)
            {
                if (reader.ValueTextEquals(name.EncodedUtf8Bytes))
                {
                    return value;
                }
            }

            if (IsSet && TryUnite(reader.GetString()!, out var set))
            {
                return set;
            }
        }

        throw new JsonException($"must be {(IsSet ? "one or more, separated by commas," : "one")} of {string.Join(", ", Known.Select(k => k.Name))}");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    private static JsonEncodedText NameOf(T value)
    {
        foreach (var (name, known) in Known)
        {
            if (EqualityComparer<T>.Default.Equals(known, value))
            {
                return name;
            }
        }

        return IsSet && Parts(value) is { Length: > 0 } parts
            ? JsonEncodedText.Encode(parts)
            : throw new JsonException($"{typeof(T).Name} has no name for {Bits(value)}.");
    }

    /// <summary>The names of the single bits; empty when a bit has no name.</summary>
    private static string Parts(T value)
    {
        var parts = Known.Where(k => int.PopCount(Bits(k.Value)) == 1 && value.HasFlag(k.Value)).ToArray();
        return parts.Aggregate(0, (bits, part) => bits | Bits(part.Value)) == Bits(value) ? string.Join(", ", parts.Select(p => p.Name)) : "";
    }

    private static bool TryUnite(string text, out T set)
    {
        var bits = 0;
        foreach (var part in text.Split(','))
        {
            var at = Array.FindIndex(Known, k => part.AsSpan().Trim(' ').SequenceEqual(k.Name.Value));
            if (at < 0)
            {
                set = default;
                return false;
            }

            bits |= Bits(Known[at].Value);
        }

        set = Unsafe.BitCast<int, T>(bits);
        return true;
    }

    private static int Bits(T value) => Unsafe.BitCast<T, int>(value);
}
