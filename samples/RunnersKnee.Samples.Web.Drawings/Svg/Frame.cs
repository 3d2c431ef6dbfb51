using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Places what the camera sees in a panel.</summary>
internal sealed record Frame(double Scale, Point Offset)
{
    private const double ShortestArc = 6;

    public Point Place(Point seen) => (seen * Scale) + Offset;

    /// <summary>The outlines of some groups of discs, as one path.</summary>
    public PathWriter Outlines(IEnumerable<IReadOnlyList<Disc>> groups)
    {
        var path = new PathWriter();
        foreach (var group in groups)
            Outline(path, group);
        return path;
    }

    private void Outline(PathWriter path, IReadOnlyList<Disc> discs)
    {
        var arcs = Skin.Around(discs);
        if (arcs.FirstOrDefault(a => a.IsWholeDisc) is { } whole)
        {
            Circle(path, whole.Disc);
            return;
        }

        var start = Place(arcs[0].From);
        path.Move(start);
        for (var i = 0; i < arcs.Count; i++)
        {
            if (i > 0)
                path.Line(Place(arcs[i].From));
            // an arc shorter than two pixels is a corner
            if ((arcs[i].To - arcs[i].From).Length * Scale > ShortestArc || arcs[i].IsLarge)
                path.Arc(arcs[i].Disc.Radius * Scale, arcs[i].IsLarge, Place(arcs[i].To));
        }

        path.Close(start);
    }

    private void Circle(PathWriter path, Disc disc)
    {
        var side = new Point(disc.Radius, 0);
        var (left, right) = (Place(disc.Centre - side), Place(disc.Centre + side));
        path.Move(left).Arc(disc.Radius * Scale, false, right).Arc(disc.Radius * Scale, false, left).Close(left);
    }
}
