using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace RunnersKnee.Serialization;

/// <summary>A value of a document as a message shows it: in one line, and cut where it is long.</summary>
internal static class ShownValue
{
    private const int Longest = 60;

    public static string Of(JsonElement value) => value.ValueKind is JsonValueKind.String ? $"'{Cut(Text(value))}'" : Cut(Raw(value));

    private static string Text(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // half of a surrogate pair: shown as the document writes it
            return Raw(value).Trim('"');
        }
    }

    private static string Raw(JsonElement value)
    {
        var bytes = JsonMarshal.GetRawUtf8Value(value);

        // a letter takes four bytes at most, and the cut takes the rest
        return Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4 * (Longest + 1))]);
    }

    private static string Cut(string text)
    {
        var end = text.Length <= Longest ? text.Length : char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest;
        var shown = new StringBuilder(text, 0, end, Longest + 1);
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(shown[i]) ? ' ' : shown[i];
        }

        return shown.Append(end < text.Length ? "…" : "").ToString();
    }
}
