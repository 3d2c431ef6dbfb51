using System.Text;

namespace RunnersKnee.Samples.Console;

/// <summary>Whatever a text holds, it becomes one visible line.</summary>
internal static class OneLine
{
    private const int Longest = 60;

    public static string Of(string text) => Visible(text).Trim();

    /// <summary>A given value in quotes, with its blanks, cut where it is very long.</summary>
    public static string Quote(string value) => $"'{Visible(value.Length > Longest ? value[..Longest] + "..." : value)}'";

    private static string Visible(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            line.Append(c is '\r' or '\n' or '\t' ? ' ' : char.IsControl(c) ? '?' : c);
        }

        return line.ToString();
    }
}
