using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes arrows and rays.</summary>
internal sealed class MarkWriter(Camera camera, Frame frame, Func<Tone, string> fill, Func<Tone, string> stroke)
{
    private const double HeadLength = 8;
    private const double HeadHalfWidth = 4.6;
    private const double RayLength = 6;
    private const double RaySpread = 38;

    public string Write(Mark mark) => mark switch
    {
        Mark.Movement arrow => Arrow(arrow),
        Mark.Rays rays => Rays(rays),
        _ => throw new ArgumentOutOfRangeException(nameof(mark)),
    };

    private string Arrow(Mark.Movement arrow)
    {
        var (from, to) = (frame.Place(camera.See(arrow.From)), frame.Place(camera.See(arrow.To)));
        var way = to - from;
        var bow = from + (way * 0.5) + (way.Quarter * arrow.Bulge);
        var ahead = (to - bow).Unit;
        var neck = to - (ahead * HeadLength);
        var shaft = $"<path {stroke(Tone.Arrow)} stroke-width=\"3\" d=\"M{Frame.Written(from)}Q{Frame.Written(bow)} {Frame.Written(neck)}\"/>";
        var head = $"<path {fill(Tone.Arrow)} d=\"M{Frame.Written(to)}L{Frame.Written(neck + (ahead.Quarter * HeadHalfWidth))}L{Frame.Written(neck - (ahead.Quarter * HeadHalfWidth))}Z\"/>";
        return shaft + head;
    }

    private string Rays(Mark.Rays rays)
    {
        var middle = frame.Place(camera.See(rays.At));
        var outward = (frame.Place(camera.See(rays.At + rays.Outward)) - middle).Unit;
        var path = "";
        foreach (var turn in new[] { -RaySpread, 0, RaySpread })
        {
            var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
            var way = (outward * cos) + (outward.Quarter * sin);
            var from = middle + (way * rays.Distance * frame.Scale);
            path += $"M{Frame.Written(from)}L{Frame.Written(from + (way * RayLength))}";
        }

        return $"<path {stroke(Tone.Muscle)} stroke-width=\"2.2\" d=\"{path}\"/>";
    }
}
