using System.Globalization;
using System.Text.Json;

namespace RunnersKnee.Serialization;

/// <summary>Paths as the serializer writes them: <c>$.items[2].at</c>.</summary>
internal static class JsonPath
{
    public const string Root = "$";

    /// <summary>Longest name that a path repeats; a document may hold names of any length.</summary>
    private const int LongestName = 64;

    public static string Member(string path, string name)
    {
        var shown = name.Length > LongestName ? name[..LongestName] + "…" : name;
        return shown.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? $"{path}.{shown}" : $"{path}['{shown}']";
    }

    public static string Element(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The path of the place where a reader stops, because what follows is not JSON.</summary>
    public static string OfSyntaxFault(Utf8JsonReader reader)
    {
        var places = new Stack<(string Path, int Index)>();
        var here = Root;
        try
        {
            do
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        here = Member(places.Peek().Path, reader.GetString()!);
                        break;
                    case JsonTokenType.StartObject:
                        places.Push((here, -1));
                        break;
                    case JsonTokenType.StartArray:
                        places.Push((here, 0));
                        here = Element(here, 0);
                        break;
                    default:
                        if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                        {
                            here = places.Pop().Path;
                        }

                        if (places.TryPop(out var list))
                        {
                            here = list.Index < 0 ? list.Path : Element(list.Path, list.Index + 1);
                            places.Push((list.Path, list.Index < 0 ? -1 : list.Index + 1));
                        }

                        break;
                }
            }
            while (reader.Read());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // this is the place
        }

        return here;
    }
}
