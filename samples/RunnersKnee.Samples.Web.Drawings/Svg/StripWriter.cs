using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes a strip of coloured parts below the panels: how long is walked and how long is run.</summary>
internal static class StripWriter
{
    private const double Top = 18;
    private const double Gap = 6;

    public static string Write(IReadOnlyList<(Tone Tone, int Width)> parts, Layout layout, Ink ink)
    {
        var whole = parts.Sum(part => part.Width);
        var (x, strip) = (0.0, "");
        foreach (var (tone, width) in parts)
        {
            var wide = Layout.Width * width / whole;
            strip += $"<rect {ink.Fill(tone)} x=\"{PathWriter.Number(x + (Gap / 2))}\" y=\"{PathWriter.Number(layout.PanelHeight + Top)}\" width=\"{PathWriter.Number(wide - Gap)}\" height=\"36\" rx=\"9\"/>\n";
            x += wide;
        }

        return strip;
    }

    /// <summary>The colour of a panel's parts of the strip, beside its digit.</summary>
    public static string Chip(Tone tone, Ink ink) => $"<rect {ink.Fill(tone)} x=\"70\" y=\"24\" width=\"54\" height=\"36\" rx=\"9\"/>\n";
}
