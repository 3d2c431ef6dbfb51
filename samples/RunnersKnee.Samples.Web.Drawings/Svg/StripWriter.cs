using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes a strip of coloured parts below the panels: how long is walked and how long is run.</summary>
internal static class StripWriter
{
    public static string Write(IReadOnlyList<(Tone Tone, int Width)> parts, Layout layout, Ink ink)
    {
        var whole = parts.Sum(part => part.Width);
        var (x, strip) = (0.0, "");
        foreach (var (tone, width) in parts)
        {
            var wide = Layout.Width * width / whole;
            strip += $"<rect {ink.Fill(tone)} x=\"{PathWriter.Number(x + 1)}\" y=\"{PathWriter.Number(layout.PanelHeight + 6)}\" width=\"{PathWriter.Number(wide - 2)}\" height=\"12\" rx=\"3\"/>\n";
            x += wide;
        }

        return strip;
    }
}
