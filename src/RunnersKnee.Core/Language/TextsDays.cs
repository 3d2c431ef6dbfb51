using System.Globalization;

namespace RunnersKnee.Language;

/// <summary>Days of the week or dates in a finding, each with the minutes left or without (<c>tuesday 5, thursday 0</c>), as words.</summary>
internal static class TextsDays
{
    /// <summary>The words, or null where the text is not such a list.</summary>
    public static string? Of(string? observed, Texts texts)
    {
        if (observed is null)
        {
            return null;
        }

        var parts = observed.Split(", ");
        for (var i = 0; i < parts.Length; i++)
        {
            if (Day(parts[i], texts) is not { } day)
            {
                return null;
            }

            parts[i] = day;
        }

        return parts.Length == 1 ? parts[0] : texts.Fill("phrase/and", ("first", string.Join(", ", parts[..^1])), ("last", parts[^1]));
    }

    private static string? Day(string part, Texts texts)
    {
        var (day, minutes) = part.IndexOf(' ', StringComparison.Ordinal) is var at and > 0 ? (part[..at], part[(at + 1)..]) : (part, null);
        var name = DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? day : texts.Or($"day/{day}", "");
        return name.Length == 0 ? null
            : minutes is null ? name
            : int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? texts.Fill("phrase/minutes-left", ("day", name), ("minutes", minutes))
            : null;
    }
}
