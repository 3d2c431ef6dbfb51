using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>
/// Colours shapes and remembers what it used. The attributes carry the colours of a light page, so that the picture stays
/// readable where a style inside it is refused; the style turns them on a dark page.
/// </summary>
internal sealed class Ink
{
    private readonly SortedSet<Tone> fills = [];
    private readonly SortedSet<Tone> lines = [];

    public string Fill(Tone tone)
    {
        fills.Add(tone);
        return $"class=\"{Palette.Class(tone)}\" fill=\"{Palette.Light(tone)}\"";
    }

    public string Line(Tone tone, double width)
    {
        lines.Add(tone);
        return $"class=\"{Palette.Class(tone)}-line\" fill=\"none\" stroke=\"{Palette.Light(tone)}\" stroke-width=\"{PathWriter.Number(width)}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    }

    public string DarkStyle() =>
        $"@media (prefers-color-scheme:dark){{.rim{{stroke:{Palette.Dark(Tone.Paper)}}}"
        + string.Concat(fills.Select(tone => $".{Palette.Class(tone)}{{fill:{Palette.Dark(tone)}}}"))
        + string.Concat(lines.Select(tone => $".{Palette.Class(tone)}-line{{stroke:{Palette.Dark(tone)}}}")) + "}";
}
