using System.Collections.Frozen;

namespace RunnersKnee.Internal;

/// <summary>The package's English texts by key, read from its own resource when one is first asked for.</summary>
internal static class EnglishWords
{
    private const string Resource = "RunnersKnee.en.txt";
    private static readonly Lazy<FrozenDictionary<string, string>> Words = new(Read);

    public static IReadOnlyDictionary<string, string> All => Words.Value;

    /// <summary>Lines <c>key = text</c>; empty lines and lines that begin with <c>#</c> say nothing. A key given twice is refused.</summary>
    internal static Dictionary<string, string> Parse(TextReader lines)
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (string.IsNullOrWhiteSpace(line) || line.StartsWith('#'))
            {
                continue;
            }

            var equals = line.IndexOf('=', StringComparison.Ordinal);
            if (equals < 1)
            {
                throw new InvalidDataException($"Not 'key = text': {line}");
            }

            words.Add(line[..equals].Trim(), line[(equals + 1)..].Trim());
        }

        return words;
    }

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(EnglishWords).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"The package lacks its resource {Resource}.");
        using var lines = new StreamReader(stream);
        return Parse(lines).ToFrozenDictionary(StringComparer.Ordinal);
    }
}
