using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>
/// Colours shapes and remembers what it used. The attributes carry the colours of a light page, so that the picture stays
/// readable where a style inside it is refused; the style finds them by their colour and turns them on a dark page.
/// </summary>
internal sealed class Ink
{
    private readonly SortedSet<Tone> fills = [];
    private readonly SortedSet<Tone> lines = [];

    public string Fill(Tone tone)
    {
        fills.Add(tone);
        return $"fill=\"{Palette.Light(tone)}\"";
    }

    public string Line(Tone tone)
    {
        lines.Add(tone);
        return $"stroke=\"{Palette.Light(tone)}\"";
    }

    public string DarkStyle() => "@media (prefers-color-scheme:dark){" + string.Concat(
        fills.Select(tone => $"[fill=\"{Palette.Light(tone)}\"]{{fill:{Palette.Dark(tone)}}}").Concat(
            lines.Select(tone => $"[stroke=\"{Palette.Light(tone)}\"]{{stroke:{Palette.Dark(tone)}}}"))) + "}";
}
