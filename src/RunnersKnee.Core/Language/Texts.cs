using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using RunnersKnee.Internal;
using RunnersKnee.Language;

namespace RunnersKnee;

/// <summary>
/// Words for people, by key and language. A missing key falls back to English, then to the key. Words are loaded when they are first asked for.
/// Immutable; safe to share between threads.
/// </summary>
public sealed class Texts
{
    private static readonly Texts English = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The languages there are, by the name of their culture. English comes last for all of them, so it needs no words here.</summary>
    private static readonly Dictionary<string, Texts> Languages = new(StringComparer.OrdinalIgnoreCase) { ["en"] = English };

    private readonly Dictionary<string, string> _words;

    private Texts(Dictionary<string, string> words) => _words = words;

    /// <summary>The texts for a culture: its own, those of its parent (<c>en-GB</c>, then <c>en</c>), or the English ones. There is English only so far.</summary>
    /// <param name="culture">The reader's culture, as <c>CultureInfo.CurrentUICulture</c>. An app without cultures (invariant globalization) has only that one: <c>GetCultureInfo("en")</c> throws there.</param>
    /// <exception cref="ArgumentNullException"><paramref name="culture"/> is null.</exception>
    public static Texts For(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return Find(culture, Languages) ?? English;
    }

    /// <summary>
    /// A text by key, as in <c>exercise/clamshell/name</c>, <c>exercise/clamshell/steps/1</c>, <c>rung/clamshell/band</c>, <c>rule/R-RED-01</c>,
    /// <c>flag/RF-02</c>, <c>flag/RF-02/advice</c>, <c>ask/morning-pain</c>, <c>stage/calm-down</c>, <c>notice/intended-use</c>. The key itself where
    /// there is no text. The texts of rules and verdicts hold placeholders: <see cref="Sentence"/> fills them.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public string this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return Or(key, key);
        }
    }

    /// <summary>Name of an exercise; its id where there is no text.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <exception cref="ArgumentException"><paramref name="exercise"/> is <c>default</c>.</exception>
    public string Name(ExerciseId exercise)
    {
        var id = Guard.Given(exercise, nameof(exercise)).ToString();
        return Or($"exercise/{id}/name", id);
    }

    /// <summary>
    /// A finding as a sentence: the text of its rule with the exercise, what was observed, the limit and the day filled in. Numbers and days are
    /// written the same in every culture; a warning sign is given its name. A finding that does not hold is said by the rule's own text for that, as
    /// in <c>rule/R-VAR-02/not</c>, where there is one; one about days of the week by <c>rule/R-SCH-09/days</c>. The key of the rule where there is
    /// no text.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public string Sentence(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var key = $"rule/{finding.Rule}";
        var days = TextsDays.Of(finding.Observed, this);
        return Fill(
            finding.Holds is false && TryGet($"{key}/not", out _) ? $"{key}/not" : days is not null && TryGet($"{key}/days", out _) ? $"{key}/days" : key,
            ("exercise", finding.Exercise is { } exercise && exercise != default ? Name(exercise) : this["phrase/the-plan"]),
            ("observed", days ?? Flags(finding.Observed) ?? this["phrase/not-stated"]),
            ("limit", Flags(finding.Limit) ?? this["phrase/not-stated"]),
            ("on", finding.On?.ToString("O", CultureInfo.InvariantCulture) ?? this["phrase/that-day"]));
    }

    /// <summary>A prescription in one line, as in <c>Clamshell, with a loop band: 3 sets of 20 each side, hold 2–3 s, rest 60 s (12 min)</c>.</summary>
    /// <param name="prescription">The prescription.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prescription"/> is null.</exception>
    public string Describe(Prescription prescription)
    {
        ArgumentNullException.ThrowIfNull(prescription);
        return TextsPrescription.Of(prescription, this);
    }

    /// <summary>These texts with some replaced or added: another language, a clinic's own wording, or a protocol's <see cref="Protocol.Words"/>.</summary>
    /// <param name="replacements">Texts by key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="replacements"/> is null.</exception>
    /// <exception cref="ArgumentException">A key or a text is null or blank.</exception>
    public Texts With(IReadOnlyDictionary<string, string> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        Dictionary<string, string> words = new(_words, StringComparer.Ordinal);
        foreach (var (key, text) in replacements)
        {
            words[key] = !string.IsNullOrWhiteSpace(key) && !string.IsNullOrWhiteSpace(text) ? text
                : throw new ArgumentException($"Every key needs a text; the one of '{key}' is missing.", nameof(replacements));
        }

        return new(words);
    }

    /// <summary>A culture's own language or that of its nearest parent; null: none of them is there.</summary>
    internal static Texts? Find(CultureInfo culture, IReadOnlyDictionary<string, Texts> languages)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (languages.TryGetValue(culture.Name, out var texts))
            {
                return texts;
            }
        }

        return null;
    }

    /// <summary>Name of a position's rung; its id where there is no text.</summary>
    internal string Rung(LadderPosition at) => Or($"rung/{at.Exercise}/{at.Rung}", at.Rung);

    /// <summary>A text, or something else where there is none.</summary>
    internal string Or(string key, string otherwise) => TryGet(key, out var text) ? text : otherwise;

    internal string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values) => TextsFilled.Fill(this[key], values);

    private bool TryGet(string key, [NotNullWhen(true)] out string? text) =>
        _words.TryGetValue(key, out text) || EnglishWords.All.TryGetValue(key, out text) || TextsPhrases.English.TryGetValue(key, out text);

    /// <summary>Ids of warning signs, alone or in a list, by their names; other text as it is.</summary>
    private string? Flags(string? text) => text is null ? null : string.Join(", ", text.Split(", ").Select(part => Or($"flag/{part}", part)));
}
