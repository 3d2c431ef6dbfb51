using System.Security;
using System.Text;
using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes a drawing as SVG: its positions side by side, each on a panel of its own.</summary>
internal sealed class SvgWriter
{
    private const double Width = 320;
    private const double Gap = 6;
    private const double Margin = 9;
    private const double TopMargin = 14;
    private const double MostHeight = 190;
    private const double MostScale = 1.3;
    private const double LeastHeight = 96;
    private const double StripHeight = 22;

    private readonly Drawing drawing;
    private readonly IReadOnlyList<(Scene Scene, IReadOnlyList<Shape> Shapes)> panels;
    private readonly StringBuilder svg = new();
    private readonly HashSet<Tone> used = [];

    private SvgWriter(Drawing drawing)
    {
        this.drawing = drawing;
        panels = [.. drawing.Scenes.Select(scene => (scene, ShapesOf(scene)))];
    }

    public static string Write(Drawing drawing) => new SvgWriter(drawing).Write();

    private string Write()
    {
        var discs = panels.SelectMany(p => p.Shapes).SelectMany(s => s.Groups).SelectMany(g => g).Select(See).ToList();
        var (left, right) = (discs.Min(d => d.Centre.X - d.Radius), discs.Max(d => d.Centre.X + d.Radius));
        var (top, bottom) = (discs.Min(d => d.Centre.Y - d.Radius), discs.Max(d => d.Centre.Y + d.Radius));
        var panelWidth = (Width - (Gap * (panels.Count - 1))) / panels.Count;
        var strip = drawing.Strip.Count > 0 ? StripHeight : 0;
        var scale = Math.Min(MostScale, Math.Min((panelWidth - (2 * Margin)) / (right - left), (MostHeight - TopMargin - Margin - strip) / (bottom - top)));
        var panelHeight = Math.Ceiling(Math.Max(LeastHeight, ((bottom - top) * scale) + TopMargin + Margin));
        for (var i = 0; i < panels.Count; i++)
        {
            var x = i * (panelWidth + Gap);
            Add($"<rect {Fill(Tone.Paper)} x=\"{N(x)}\" width=\"{N(panelWidth)}\" height=\"{N(panelHeight)}\" rx=\"10\"/>");
            var offset = new Point(x + (panelWidth / 2) - ((left + right) / 2 * scale), panelHeight - Margin - (bottom * scale));
            var frame = new Frame(scale, offset);
            foreach (var shape in panels[i].Shapes)
                Add(PathOf(shape, frame));
            foreach (var mark in panels[i].Scene.Marks)
                Add(new MarkWriter(drawing.Camera, frame, Fill, Stroke).Write(mark));
            if (panels.Count > 1)
                Add(Label(i + 1, x + 14, 14));
        }

        if (strip > 0)
            Add(StripAt(panelHeight + 6));
        return Wrapped(panelHeight + strip);
    }

    private IReadOnlyList<Shape> ShapesOf(Scene scene)
    {
        var body = new Skeleton(scene.Pose);
        var figure = new Figure(body, drawing.Camera);
        var muscles = scene.Working.Select(figure.Muscle).OfType<Shape>();
        return [.. figure.Shapes().Concat(scene.Props.Select(p => p(body))).Concat(muscles).OrderByDescending(s => Math.Round(s.Depth, 6))];
    }

    private Disc See(Ball ball) => new(drawing.Camera.See(ball.Centre), ball.Radius);

    private string PathOf(Shape shape, Frame frame)
    {
        var outline = string.Concat(shape.Groups.Select(g => frame.Outline([.. g.Select(See)])));
        var rim = shape.Rimmed ? $" stroke=\"{Palette.Light(Tone.Paper)}\" stroke-width=\"2.4\" paint-order=\"stroke\"" : "";
        return $"<path {Fill(shape.Tone, shape.Rimmed ? " r" : "")}{rim} d=\"{outline}\"/>";
    }

    private string StripAt(double top)
    {
        var whole = drawing.Strip.Sum(part => part.Width);
        var (x, strip) = (0.0, "");
        foreach (var (tone, width) in drawing.Strip)
        {
            var wide = Width * width / whole;
            strip += $"<rect {Fill(tone)} x=\"{N(x + 1)}\" y=\"{N(top)}\" width=\"{N(wide - 2)}\" height=\"12\" rx=\"3\"/>";
            x += wide;
        }

        return strip;
    }

    // drawn, not written: a digit looks the same with every font
    private string Label(int number, double x, double y) =>
        $"<path {Stroke(Tone.Ink)} stroke-width=\"2\" d=\"M{N(x)} {N(y)}" + (number == 1 ? "m-3-3 3-2.5v11" : "m-3.4-2.4c.2-4.4 6.8-4.4 6.6 0c0 2.4-4 4.6-6.6 7.9h7") + "\"/>";

    private string Fill(Tone tone) => Fill(tone, "");

    private string Fill(Tone tone, string more)
    {
        used.Add(tone);
        return $"class=\"{Palette.Class(tone)}{more}\" fill=\"{Palette.Light(tone)}\"";
    }

    private string Stroke(Tone tone)
    {
        used.Add(tone);
        return $"class=\"{Palette.Class(tone)} l\" fill=\"none\" stroke=\"{Palette.Light(tone)}\" stroke-linecap=\"round\" stroke-linejoin=\"round\"";
    }

    private void Add(string line) => svg.Append(line).Append('\n');

    private string Wrapped(double height)
    {
        var id = drawing.Id.Replace('/', '-');
        var size = $"width=\"{N(Width)}\" height=\"{N(height)}\" viewBox=\"0 0 {N(Width)} {N(height)}\"";
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" {size} aria-labelledby=\"{id}-title {id}-desc\">\n"
            + $"<title id=\"{id}-title\">{SecurityElement.Escape(drawing.Title)}</title>\n"
            + $"<desc id=\"{id}-desc\">{SecurityElement.Escape(drawing.Alt)}</desc>\n"
            + $"<style>@media (prefers-color-scheme:dark){{{DarkStyle()}}}</style>\n{svg}</svg>\n";
    }

    // the attributes carry the colours of a light page, so that the picture stays readable where styles are refused
    private string DarkStyle()
    {
        var fills = used.Order().Select(tone => $".{Palette.Class(tone)}{{fill:{Palette.Dark(tone)}}}");
        var lines = used.Order().Where(tone => tone is Tone.Arrow or Tone.Ink or Tone.Muscle)
            .Select(tone => $".{Palette.Class(tone)}.l{{fill:none;stroke:{Palette.Dark(tone)}}}");
        return string.Concat(fills) + $".r{{stroke:{Palette.Dark(Tone.Paper)}}}" + string.Concat(lines);
    }

    private static string N(double value) => Frame.Number(value);
}
