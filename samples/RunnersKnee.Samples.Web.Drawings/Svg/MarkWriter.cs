using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes arrows, rays, streaks and the digits of the panels.</summary>
internal sealed class MarkWriter(Camera camera, Frame frame, Ink ink)
{
    private const double HeadLength = 25;
    private const double HeadHalfWidth = 14;
    private const double ShortestArrow = 64;
    private const double RayLength = 18;
    private const double RaySpread = 38;

    public string Write(Mark mark) => mark switch
    {
        Mark.Movement arrow => Arrow(arrow),
        Mark.Rays rays => Rays(rays),
        Mark.Streak streak => Line(Tone.Arrow, 8, new PathWriter().Move(Place(streak.From)).Line(Place(streak.To))),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    // drawn, not written: a digit looks the same with every font
    public string Digit(int number) =>
        $"<path {ink.Line(Tone.Ink)} stroke-width=\"6\" d=\"{(number == 1 ? "M32 33l10-8v34" : "M31 35c0-14 21-14 21 0c0 8-13 14-21 24h22")}\"/>";

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
        var head = new PathWriter().Move(to).Line(neck + (ahead.Quarter * HeadHalfWidth)).Line(neck - (ahead.Quarter * HeadHalfWidth)).Close(to);
        return Line(Tone.Arrow, 9, new PathWriter().Move(from).Curve(bow, neck)) + $"<path {ink.Fill(Tone.Arrow)} d=\"{head}\"/>";
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

        return Line(Tone.Muscle, 7, path);
    }

    private string Line(Tone tone, int width, PathWriter path) => $"<path {ink.Line(tone)} stroke-width=\"{width}\" d=\"{path}\"/>";

    private Point Place(Vec3 place) => frame.Place(camera.See(place));
}
