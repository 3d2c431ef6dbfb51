using System.Globalization;

namespace RunnersKnee.Serialization;

/// <summary>A place in a document, with a path as the serializer writes it.</summary>
/// <param name="Path">From the root: <c>$.items[2].at</c>.</param>
/// <param name="Name">The last member with its index: <c>at</c>, <c>items[2]</c>.</param>
internal readonly record struct Place(string Path, string Name)
{
    /// <summary>Longest name that a path repeats; a document may hold names of any length.</summary>
    private const int LongestName = 64;

    public static Place Root { get; } = new("$", "the document");

    public Place Member(string name)
    {
        var shown = name.Length > LongestName ? name[..LongestName] + "…" : name;
        return new(shown.Length > 0 && shown.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? $"{Path}.{shown}" : $"{Path}['{shown}']", shown);
    }

    public Place Element(int index)
    {
        var shown = string.Create(CultureInfo.InvariantCulture, $"[{index}]");
        return new(Path + shown, Name + shown);
    }
}
