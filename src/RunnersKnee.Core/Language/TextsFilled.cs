using System.Text;

namespace RunnersKnee.Language;

/// <summary>Fills the placeholders of a text.</summary>
internal static class TextsFilled
{
    /// <summary>The text with each <c>{name}</c> replaced; no brace is left, also not of a name that nobody gives or inside a value.</summary>
    public static string Fill(string text, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder(text);
        foreach (var (name, value) in values)
        {
            filled.Replace($"{{{name}}}", value.Replace('{', '(').Replace('}', ')'));
        }

        return filled.Replace("{", "").Replace("}", "").ToString();
    }
}
