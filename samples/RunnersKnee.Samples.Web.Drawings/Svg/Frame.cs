using System.Globalization;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Places what the camera sees in one panel, and writes numbers with one decimal.</summary>
internal sealed record Frame(double Scale, Point Offset)
{
    public Point Place(Point seen) => (seen * Scale) + Offset;

    public string At(Point seen) => Written(Place(seen));

    public string Outline(IReadOnlyList<Disc> discs)
    {
        var arcs = Skin.Around(discs);
        if (arcs.Count == 1 || arcs.Any(a => a.IsWholeDisc))
            return Circle(arcs.MaxBy(a => a.Disc.Radius)!.Disc);
        var path = "M" + At(arcs[0].From);
        for (var i = 0; i < arcs.Count; i++)
        {
            if (i > 0)
                path += "L" + At(arcs[i].From);
            if (arcs[i].Steps > 0)
                path += Arc(arcs[i].Disc.Radius, arcs[i].IsLarge, arcs[i].To);
        }

        return path + "Z";
    }

    public static string Written(Point place) => $"{Number(place.X)} {Number(place.Y)}";

    // a hair above the half, so that no machine's last digit decides which way it is rounded
    public static string Number(double value) =>
        Math.Round(value + 1e-7, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private string Circle(Disc disc)
    {
        var side = new Point(disc.Radius, 0);
        return $"M{At(disc.Centre - side)}{Arc(disc.Radius, false, disc.Centre + side)}{Arc(disc.Radius, false, disc.Centre - side)}Z";
    }

    private string Arc(double radius, bool large, Point to) =>
        $"A{Number(radius * Scale)} {Number(radius * Scale)} 0 {(large ? 1 : 0)} 1 {At(to)}";
}
