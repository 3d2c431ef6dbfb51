using System.Globalization;

namespace RunnersKnee;

/// <summary>Words for people, by key and language. A missing key falls back to English, then to the key. Immutable; safe to share between threads.</summary>
public sealed class Texts
{
    private Texts()
    {
    }

    /// <summary>The texts for a culture; English where there are none.</summary>
    public static Texts For(CultureInfo culture) => throw new NotImplementedException();

    /// <summary>A text by key: <c>exercise/clamshell/name</c>, <c>rung/clamshell/band</c>, <c>rule/R-RED-01</c>, <c>flag/RF-02</c>, <c>ask/morning-pain</c>.</summary>
    public string this[string key] => throw new NotImplementedException();

    /// <summary>Name of an exercise.</summary>
    public string Name(ExerciseId exercise) => throw new NotImplementedException();

    /// <summary>A finding as a sentence.</summary>
    public string Sentence(Finding finding) => throw new NotImplementedException();

    /// <summary>A prescription in one line.</summary>
    public string Describe(Prescription prescription) => throw new NotImplementedException();

    /// <summary>These texts with some replaced or added.</summary>
    public Texts With(IReadOnlyDictionary<string, string> replacements) => throw new NotImplementedException();
}
