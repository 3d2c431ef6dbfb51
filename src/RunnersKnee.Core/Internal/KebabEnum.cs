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

    private static readonly KnownTexts<T> Sets = new(Unite);

    /// <summary>Sets that were written before, by their bits; each is a reference to what never changes, so threads may share it.</summary>
    private static readonly StrongBox<JsonEncodedText>?[] Written = new StrongBox<JsonEncodedText>?[IsSet ? 128 : 0];

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) ? throw Unknown()
        : reader.HasValueSequence || reader.ValueIsEscaped ? Unite(reader.GetString()!)
        : TryRead(reader.ValueSpan, out var value) ? value
        : IsSet ? Sets.Read(reader.ValueSpan)
        : throw Unknown();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(NameOf(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(NameOf(value));

    /// <summary>The value of a single name; false: it is none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> name, out T value)
    {
        foreach (var known in Known)
        {
            if (name.SequenceEqual(known.Name.EncodedUtf8Bytes))
            {
                value = known.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>The same as text for a finding; a set of several is told without the spaces.</summary>
    public static string TextOf(T value)
    {
        foreach (var (name, known) in Known)
        {
            if (Bits(known) == Bits(value))
            {
                return name.Value;
            }
        }

        return JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
    }

    public static JsonEncodedText NameOf(T value)
    {
        foreach (var (name, known) in Known)
        {
            if (Bits(known) == Bits(value))
            {
                return name;
            }
        }

        if (!IsSet || (uint)Bits(value) >= (uint)Written.Length)
        {
            throw new JsonException($"{typeof(T).Name} has no name for {Bits(value)}.");
        }

        return (Written[Bits(value)] ??= new(JsonEncodedText.Encode(Parts(value)))).Value;
    }

    /// <summary>The names of the single bits.</summary>
    private static string Parts(T value)
    {
        var parts = Known.Where(k => int.PopCount(Bits(k.Value)) == 1 && value.HasFlag(k.Value)).ToArray();
        return parts.Aggregate(0, (bits, part) => bits | Bits(part.Value)) == Bits(value)
            ? string.Join(", ", parts.Select(p => p.Name))
            : throw new JsonException($"{typeof(T).Name} has no name for {Bits(value)}.");
    }

    /// <summary>One name, or several of a set.</summary>
    private static T Unite(string text)
    {
        var bits = 0;
        foreach (var part in IsSet ? text.Split(',') : [text])
        {
            var at = Array.FindIndex(Known, k => (IsSet ? part.AsSpan().Trim(' ') : part).SequenceEqual(k.Name.Value));
            bits |= at >= 0 ? Bits(Known[at].Value) : throw Unknown();
        }

        return Unsafe.BitCast<int, T>(bits);
    }

    private static JsonException Unknown() => new($"must be {(IsSet ? "one or more, separated by commas," : "one")} of {string.Join(", ", Known.Select(k => k.Name))}");

    private static int Bits(T value) => Unsafe.BitCast<T, int>(value);
}
