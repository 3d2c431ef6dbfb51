using System.Globalization;
using System.Reflection;

namespace RunnersKnee.Tests.Specs;

/// <summary>The words of the page for answers, as they are laid down there: each is one answer, and some are those of a good session.</summary>
internal static class AnswerWords
{
    private static readonly Word[] All = [.. RulePage.Table("What the answers mean").Rows.Concat(RulePage.Table("What the answers of a run mean").Rows).Select(Read)];

    public static IEnumerable<string> Names => All.Select(word => word.Name);

    public static IEnumerable<string> UsualNames => All.Where(word => word.Usual is not null && word.Value != "N").Select(word => word.Name);

    /// <summary>A good session or run, but for what is named; <c>nothing</c> is nothing.</summary>
    public static T Observation<T>(string but)
        where T : struct
    {
        object seen = default(T);
        foreach (var word in All.Where(word => word.Usual is not null && typeof(T).GetProperty(word.Answer) is not null))
        {
            Set(seen, word.Answer, word.Usual!);
        }

        foreach (var name in but is "nothing" ? [] : but.Split(", "))
        {
            var (word, number) = Find(name);
            Set(seen, word.Answer, word.Value == "N" ? number : word.Value);
        }

        return (T)seen;
    }

    /// <summary>The word of the table that a word in an example is.</summary>
    public static string NameOf(string used) => Find(used).Word.Name;

    /// <summary>The answers whose usual value the page gives, and the values that have a word, by answer.</summary>
    public static ILookup<string, string> Usual => All.Where(word => word.Usual is not null).ToLookup(word => word.Answer, word => word.Usual!);

    public static ILookup<string, string> Values => All.ToLookup(word => word.Answer, word => word.Value);

    private static (Word Word, string Number) Find(string name)
    {
        var number = name.Split(' ')[^1];
        return (All.SingleOrDefault(word => word.Name == name || (word.Value == "N" && name == word.Name.Replace("N", number, StringComparison.Ordinal) && number.All(char.IsAsciiDigit)))
            ?? throw new InvalidDataException($"'{name}' is no word of the page."), number);
    }

    private static void Set(object seen, string answer, string value)
    {
        var property = seen.GetType().GetProperty(answer, BindingFlags.Public | BindingFlags.Instance) ?? throw new InvalidDataException($"{seen.GetType().Name} has no answer '{answer}'.");
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        property.SetValue(seen, value.Length == 0 ? null
            : type.IsEnum ? Enum.Parse(type, value)
            : type == typeof(bool) ? value == "true" || (value == "false" ? false : throw new InvalidDataException(value))
            : int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static Word Read(MarkdownTable.Row row)
    {
        var parts = row["Read as"].Split('=', StringSplitOptions.TrimEntries);
        var usual = row["In a good session"] switch
        {
            "" => null,
            "yes" => parts[1],
            var number => number.Split('=', StringSplitOptions.TrimEntries)[1],
        };
        return new(row["Words"], parts[0], parts[1], usual);
    }

    private sealed record Word(string Name, string Answer, string Value, string? Usual);
}
