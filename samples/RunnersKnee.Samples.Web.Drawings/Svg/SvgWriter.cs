using System.Security;
using System.Text;
using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes a drawing as SVG: its positions side by side, each on a panel of its own.</summary>
internal sealed class SvgWriter
{
    private readonly Drawing drawing;
    private readonly string id;
    private readonly Ink ink = new();
    private readonly Dictionary<string, (string Name, Point Start)> known = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<IReadOnlyList<Shape>> shapes;

    private SvgWriter(Drawing drawing)
    {
        this.drawing = drawing;
        id = drawing.ShortId;
        shapes = [.. drawing.Scenes.Select(ShapesOf)];
    }

    public static Picture Write(Drawing drawing) => new SvgWriter(drawing).Write();

    private Picture Write()
    {
        var layout = Layout.Of([.. Balls().Select(See)], shapes.Count, drawing.Strip.Count > 0);
        var panels = new StringBuilder();
        for (var i = 0; i < shapes.Count; i++)
            panels.Append(Panel(i, layout));
        var strip = StripWriter.Write(drawing.Strip, layout, ink);
        return new Picture(Wrapped(panels + strip, layout.Height), (int)(Layout.Width / Layout.UnitsPerPixel), (int)(layout.Height / Layout.UnitsPerPixel));
    }

    // an arrow needs its place as well as a limb does
    private IEnumerable<Ball> Balls() =>
        shapes.SelectMany(s => s).SelectMany(s => s.Groups).SelectMany(g => g)
            .Concat(drawing.Scenes.SelectMany(s => s.Marks).SelectMany(m => m.Places).Select(place => new Ball(place, 5)));

    private List<Shape> ShapesOf(Scene scene)
    {
        var body = new Skeleton(scene.Pose);
        var figure = new Figure(body, drawing.Camera);
        var all = figure.Shapes().Concat(scene.Props.Select(p => p(body))).Concat(scene.Working.Select(figure.Muscle));
        return [.. all.OrderByDescending(s => Math.Round(s.Depth, 6))];
    }

    private Disc See(Ball ball) => new(drawing.Camera.See(ball.Centre), ball.Radius);

    private string Panel(int index, Layout layout)
    {
        var text = new StringBuilder();
        text.Append($"<g transform=\"translate({PathWriter.Number(layout.LeftOf(index))})\">\n");
        text.Append($"<rect {ink.Fill(Tone.Paper)} width=\"{PathWriter.Number(layout.PanelWidth)}\" height=\"{PathWriter.Number(layout.PanelHeight)}\" rx=\"30\"/>\n");
        text.Append($"<g {ink.Line(Tone.Paper)} stroke-width=\"0\" paint-order=\"stroke\">\n");
        foreach (var shape in shapes[index])
            text.Append(PathOf(shape, layout.Frame)).Append('\n');
        text.Append("</g>\n<g fill=\"none\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
        var marks = new MarkWriter(drawing.Camera, layout.Frame, ink);
        foreach (var mark in drawing.Scenes[index].Marks)
            text.Append(marks.Write(mark)).Append('\n');
        if (shapes.Count > 1)
            text.Append(marks.Digit(index + 1)).Append('\n');
        if (drawing.Scenes[index].Chip is { } chip)
            text.Append(StripWriter.Chip(chip, ink));
        return text.Append("</g>\n</g>\n").ToString();
    }

    // what is the same shape in start and end is written once, and moved
    private string PathOf(Shape shape, Frame frame)
    {
        var path = frame.Outlines(shape.Groups.Select(g => g.Select(See).ToList()));
        var paint = $"{ink.Fill(shape.Tone)}{(shape.Rimmed ? " stroke-width=\"7\"" : "")}";
        if (known.TryGetValue(paint + path.Steps, out var first))
        {
            var step = path.Start - first.Start;
            return $"<use href=\"#{first.Name}\"{Attribute("x", step.X)}{Attribute("y", step.Y)}/>";
        }

        var name = $"{id}{known.Count}";
        known.Add(paint + path.Steps, (name, path.Start));
        return $"<path id=\"{name}\" {paint} d=\"{path}\"/>";
    }

    private static string Attribute(string name, double value) => value == 0 ? "" : $" {name}=\"{PathWriter.Number(value)}\"";

    private string Wrapped(string content, double height)
    {
        // an id nobody refers to is only weight
        foreach (var name in known.Values.Select(k => k.Name).Where(n => !content.Contains($"#{n}\"", StringComparison.Ordinal)))
            content = content.Replace($" id=\"{name}\"", "", StringComparison.Ordinal);
        return $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{PathWriter.Number(Layout.Width / Layout.UnitsPerPixel)}\" height=\"{PathWriter.Number(height / Layout.UnitsPerPixel)}\" viewBox=\"0 0 {PathWriter.Number(Layout.Width)} {PathWriter.Number(height)}\" aria-labelledby=\"{id}-title {id}-desc\">\n"
            + $"<title id=\"{id}-title\">{SecurityElement.Escape(drawing.Title)}</title>\n"
            + $"<desc id=\"{id}-desc\">{SecurityElement.Escape(drawing.Alt)}</desc>\n"
            + $"<style>{ink.DarkStyle()}</style>\n{content}</svg>\n";
    }
}
