using System.Runtime.CompilerServices;

namespace RunnersKnee.Internal;

/// <summary>The checks every public value makes before it accepts anything: one clear message with the allowed range.</summary>
internal static class Guard
{
    public static int InRange(int value, int min, int max, [CallerMemberName] string member = "") =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be {min} to {max}.");

    public static int? InRange(int? value, int min, int max, [CallerMemberName] string member = "") =>
        value is { } given ? InRange(given, min, max, member) : null;

    /// <summary>Each of them; the message names the one that is not.</summary>
    public static IReadOnlyList<int> EachInRange(IReadOnlyList<int> values, int min, int max, [CallerMemberName] string member = "")
    {
        var given = values.Span();
        for (var i = 0; i < given.Length; i++)
        {
            if (given[i] < min || given[i] > max)
            {
                _ = InRange(given[i], min, max, $"{member}[{i}]");
            }
        }

        return values;
    }

    public static decimal InRange(decimal value, decimal min, decimal max, [CallerMemberName] string member = "") =>
        value >= min && value <= max
            ? value
            : throw new ArgumentOutOfRangeException(member, value, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{member} must be {min} to {max}."));

    public static decimal? InRange(decimal? value, decimal min, decimal max, [CallerMemberName] string member = "") =>
        value is { } given ? InRange(given, min, max, member) : null;

    public static T Defined<T>(T value, [CallerMemberName] string member = "") where T : struct, Enum =>
        Enum.IsDefined(value)
            ? value
            : throw new ArgumentOutOfRangeException(member, value, $"{member} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    public static T? Defined<T>(T? value, [CallerMemberName] string member = "") where T : struct, Enum =>
        value is { } given ? Defined(given, member) : null;

    /// <summary>A set of flags with no bit outside <paramref name="all"/>.</summary>
    public static T Known<T>(T value, T all, [CallerMemberName] string member = "") where T : struct, Enum =>
        IsKnown(value, all) ? value : throw new ArgumentOutOfRangeException(member, value, $"{member} may only hold {string.Join(", ", Enum.GetNames<T>())}.");

    public static bool IsKnown<T>(T value, T all) where T : struct, Enum =>
        (Unsafe.BitCast<T, int>(value) & ~Unsafe.BitCast<T, int>(all)) == 0;

    public static T NotNull<T>(T? value, [CallerMemberName] string member = "") where T : class =>
        value ?? throw new ArgumentNullException(member);

    /// <summary>Lower-case letters, digits and single hyphens, 1 to 64 characters, a letter or digit first and last.</summary>
    public static string Slug(string? value, [CallerMemberName] string member = "") =>
        IsSlug(NotNull(value, member)) ? value! : throw new ArgumentException($"{member} must be 1 to 64 lower-case letters, digits and single hyphens, as in 'reduced-lift'; it is '{Shorten(value)}'.", member);

    public static bool IsSlug(string? value)
    {
        if (value is not { Length: > 0 and <= 64 } || value[0] == '-' || value[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (!(char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c == '-' && value[i - 1] != '-')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Visible text of 1 to <paramref name="max"/> characters.</summary>
    public static string Text(string? value, int max = 400, [CallerMemberName] string member = "") =>
        !string.IsNullOrWhiteSpace(NotNull(value, member)) && value!.Length <= max
            ? value
            : throw new ArgumentException($"{member} must be a text of 1 to {max} characters.", member);

    /// <summary>One word of 1 to <paramref name="max"/> visible ASCII characters that can stand in a line of words and semicolons.</summary>
    public static string Word(string? value, int max, [CallerMemberName] string member = "") =>
        IsWord(NotNull(value, member), max)
            ? value!
            : throw new ArgumentException($"{member} must be 1 to {max} visible ASCII characters without a space or a semicolon.", member);

    public static bool IsWord(string value, int max) =>
        value.Length > 0 && value.Length <= max && !value.AsSpan().ContainsAnyExceptInRange('!', '~') && !value.Contains(';', StringComparison.Ordinal);

    /// <summary>Not the default of a value that names something.</summary>
    public static T Given<T>(T value, [CallerMemberName] string member = "") where T : struct, IEquatable<T> =>
        !value.Equals(default) ? value : throw new ArgumentException($"{member} must be given.", member);

    /// <summary>A read-only copy that equals another one with the same elements; refuses null and a null inside.</summary>
    public static IReadOnlyList<T> Copy<T>(IReadOnlyList<T>? values, [CallerMemberName] string member = "") =>
        values as ValueList<T> ?? ValueList<T>.Of(values ?? throw new ArgumentNullException(member), member);

    /// <summary>A read-only copy sorted by key that equals another one with the same entries.</summary>
    public static IReadOnlyDictionary<TKey, TValue> Copy<TKey, TValue>(IReadOnlyDictionary<TKey, TValue>? values, [CallerMemberName] string member = "") where TKey : notnull =>
        values as ValueMap<TKey, TValue> ?? new ValueMap<TKey, TValue>(values ?? throw new ArgumentNullException(member), member);

    private static string Shorten(string? value) => value is { Length: > 70 } ? value[..70] + "…" : value ?? "null";
}
