using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes arrows, rays and the digits of the panels.</summary>
internal sealed class MarkWriter(Camera camera, Frame frame, Ink ink)
{
    private const double HeadLength = 8;
    private const double HeadHalfWidth = 4.6;
    private const double ShortestArrow = 17;
    private const double RayLength = 6;
    private const double RaySpread = 38;

    public string Write(Mark mark) => mark switch
    {
        Mark.Movement arrow => Arrow(arrow),
        Mark.Rays rays => Rays(rays),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    // drawn, not written: a digit looks the same with every font
    public string Digit(int number) =>
        $"<path {ink.Line(Tone.Ink, 2)} d=\"{(number == 1 ? "M11 11l3-2.5v11" : "M10.6 11.6c.2-4.4 6.8-4.4 6.6 0c0 2.4-4 4.6-6.6 7.9h7")}\"/>";

    private string Arrow(Mark.Movement arrow)
    {
        var (from, to) = (Place(arrow.From), Place(arrow.To));
        // a small movement still needs an arrow that can be seen
        if ((to - from).Length < ShortestArrow)
            from = to - ((to - from).Unit * ShortestArrow);
        var way = to - from;
        var bow = from + (way * 0.5) + (way.Quarter * arrow.Bulge);
        var ahead = (to - bow).Unit;
        var neck = to - (ahead * HeadLength);
        var shaft = new PathWriter().Move(from).Curve(bow, neck);
        var head = new PathWriter().Move(to).Line(neck + (ahead.Quarter * HeadHalfWidth)).Line(neck - (ahead.Quarter * HeadHalfWidth)).Close(to);
        return $"<path {ink.Line(Tone.Arrow, 3)} d=\"{shaft}\"/><path {ink.Fill(Tone.Arrow)} d=\"{head}\"/>";
    }

    private string Rays(Mark.Rays rays)
    {
        var middle = Place(rays.At);
        var outward = (Place(rays.At + rays.Outward) - middle).Unit;
        var path = new PathWriter();
        foreach (var turn in new[] { -RaySpread, 0, RaySpread })
        {
            var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
            var way = (outward * cos) + (outward.Quarter * sin);
            var from = middle + (way * rays.Distance * frame.Scale);
            path.Move(from).Line(from + (way * RayLength));
        }

        return $"<path {ink.Line(Tone.Muscle, 2.2)} d=\"{path}\"/>";
    }

    private Point Place(Vec3 place) => frame.Place(camera.See(place));
}
