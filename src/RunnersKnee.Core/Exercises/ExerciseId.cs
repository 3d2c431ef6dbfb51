using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// Name of an exercise: 1 to 64 lower-case letters, digits and single hyphens, as in <c>clamshell</c>. <c>default</c> is the empty id, which
/// names nothing and is refused wherever an exercise is needed.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<ExerciseId>))]
public readonly record struct ExerciseId : IParsable<ExerciseId>, IComparable<ExerciseId>, IShortText
{
    private readonly string? _value;

    private ExerciseId(string value) => _value = value;

    /// <summary>Reads an id.</summary>
    /// <param name="s">The text, exactly the id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not an id.</exception>
    public static ExerciseId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var id) ? id : throw new FormatException("An exercise id is 1 to 64 lower-case letters, digits and single hyphens, as in 'clamshell'.");
    }

    /// <summary>Reads an id; false and <c>default</c> when <paramref name="s"/> is null or not an id.</summary>
    /// <param name="s">The text, exactly the id.</param>
    /// <param name="result">The id.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, out ExerciseId result)
    {
        result = Guard.IsSlug(s) ? new(s!) : default;
        return result != default;
    }

    static ExerciseId IParsable<ExerciseId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ExerciseId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ExerciseId result) => TryParse(s, out result);

    /// <summary>By the characters of the text, the same in every culture.</summary>
    /// <param name="other">The id to compare with.</param>
    public int CompareTo(ExerciseId other) => string.CompareOrdinal(_value, other._value);

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <(ExerciseId left, ExerciseId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >(ExerciseId left, ExerciseId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator <=(ExerciseId left, ExerciseId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="CompareTo"/>
    public static bool operator >=(ExerciseId left, ExerciseId right) => left.CompareTo(right) >= 0;

    /// <summary>By length and ends: ids are looked up far more often than they collide.</summary>
    public override int GetHashCode() => _value is { } id ? (((id.Length * 31) + id[0]) * 31) + id[^1] : 0;

    /// <summary>The id itself; empty for <c>default</c>.</summary>
    public override string ToString() => _value ?? "";

    int IShortText.Write(Span<byte> utf8) => Write(utf8);

    internal int Write(Span<byte> utf8) => Encoding.UTF8.GetBytes(_value, utf8);
}
