using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// Where on an exercise's ladder: exercise, rung and dose level, written <c>clamshell/standard/2</c>. Names, not indexes, so a stored plan
/// outlives new content. Immutable.
/// </summary>
[JsonConverter(typeof(TextJsonConverter<LadderPosition>))]
public sealed record LadderPosition : IParsable<LadderPosition>, IShortText
{
    /// <summary>The exercise.</summary>
    public required ExerciseId Exercise { get; init => field = Guard.Given(value); }

    /// <summary>Id of a rung of its ladder, as in <c>standard</c>.</summary>
    public required string Rung { get; init => field = Guard.Slug(value); }

    /// <summary>Dose level, 0 (smallest) to 4; 2 is the seed's minimum and 4 its maximum (C3.3).</summary>
    public required int Dose { get; init => field = Guard.InRange(value, 0, 4); }

    /// <summary>Reads a position.</summary>
    /// <param name="s">Text as in <c>clamshell/standard/2</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is not a position.</exception>
    public static LadderPosition Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var position) ? position : throw new FormatException("A ladder position is exercise/rung/dose with a dose of 0 to 4, as in 'clamshell/standard/2'.");
    }

    /// <summary>Reads a position; false and null when <paramref name="s"/> is null or not a position. It need not be on any ladder.</summary>
    /// <param name="s">Text as in <c>clamshell/standard/2</c>.</param>
    /// <param name="result">The position.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out LadderPosition? result)
    {
        result = null;
        if (s is { Length: <= 160 } && s.Split('/') is [var exercise, var rung, [>= '0' and <= '4' and var dose]]
            && ExerciseId.TryParse(exercise, out var id) && Guard.IsSlug(rung))
        {
            result = new() { Exercise = id, Rung = rung, Dose = dose - '0' };
        }

        return result is not null;
    }

    static LadderPosition IParsable<LadderPosition>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LadderPosition>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out LadderPosition result) => TryParse(s, out result);

    /// <summary>The position as text, <c>clamshell/standard/2</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Exercise}/{Rung}/{Dose}");

    int IShortText.Write(Span<byte> utf8)
    {
        var length = Exercise.Write(utf8);
        utf8[length++] = (byte)'/';
        length += Encoding.UTF8.GetBytes(Rung, utf8[length..]);
        utf8[length++] = (byte)'/';
        utf8[length++] = (byte)('0' + Dose);
        return length;
    }
}
