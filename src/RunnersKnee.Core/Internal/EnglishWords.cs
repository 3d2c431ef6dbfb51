using System.Collections.Frozen;

namespace RunnersKnee.Internal;

/// <summary>The English words, read from the assembly when they are first asked for.</summary>
internal static class EnglishWords
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Words = new(Load);

    public static IReadOnlyDictionary<string, string> All => Words.Value;

    /// <summary>Lines of <c>key = text</c>; empty lines and lines that begin with # are left out.</summary>
    /// <exception cref="InvalidOperationException">A line is something else, or its key was there before.</exception>
    public static IReadOnlyDictionary<string, string> Parse(TextReader reader)
    {
        Dictionary<string, string> words = new(StringComparer.Ordinal);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            if (line.Split('=', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } key, { Length: > 0 } text])
            {
                throw new InvalidOperationException($"Line {number} of the words is not 'key = text'.");
            }

            if (!words.TryAdd(key, text))
            {
                throw new InvalidOperationException($"Line {number} of the words gives '{key}' again.");
            }
        }

        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static IReadOnlyDictionary<string, string> Load()
    {
        using var stream = typeof(EnglishWords).Assembly.GetManifestResourceStream("RunnersKnee.en.txt")
            ?? throw new InvalidOperationException("The assembly holds no English words.");
        using var reader = new StreamReader(stream);
        return Parse(reader);
    }
}
