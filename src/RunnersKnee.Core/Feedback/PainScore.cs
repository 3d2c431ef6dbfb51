using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// Knee pain from 0 (none) to 10 (worst imaginable), whole numbers; of both knees the worse one (R-PLAN-05). <c>default</c> is 0, an answer
/// like any other; "not asked" is null. A number in documents.
/// </summary>
[JsonConverter(typeof(PainScoreJsonConverter))]
public readonly record struct PainScore : IComparable<PainScore>
{
    /// <summary>A score.</summary>
    /// <param name="value">0 to 10.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not 0 to 10.</exception>
    public PainScore(int value) => Value = Guard.InRange(value, 0, 10, nameof(value));

    /// <summary>0 to 10.</summary>
    public int Value { get; }

    /// <summary>By value.</summary>
    /// <param name="other">The score to compare with.</param>
    public int CompareTo(PainScore other) => Value.CompareTo(other.Value);

    /// <summary>Milder than.</summary>
    public static bool operator <(PainScore left, PainScore right) => left.Value < right.Value;

    /// <summary>Worse than.</summary>
    public static bool operator >(PainScore left, PainScore right) => left.Value > right.Value;

    /// <summary>Not worse than.</summary>
    public static bool operator <=(PainScore left, PainScore right) => left.Value <= right.Value;

    /// <summary>Not milder than.</summary>
    public static bool operator >=(PainScore left, PainScore right) => left.Value >= right.Value;

    /// <summary>The number, in any culture.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A bare number 0 to 10 in documents.</summary>
internal sealed class PainScoreJsonConverter : JsonConverter<PainScore>
{
    public override PainScore Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value is >= 0 and <= 10
            ? new(value)
            : throw new JsonException("must be a whole number 0 to 10");

    public override void Write(Utf8JsonWriter writer, PainScore value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
