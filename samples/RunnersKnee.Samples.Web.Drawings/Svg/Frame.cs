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

        var start = Begin(arcs[0]);
        path.Move(start);
        foreach (var arc in arcs)
        {
            if (arc != arcs[0])
                path.Line(Begin(arc));
            if (!IsCorner(arc))
                path.Arc(arc.Disc.Radius * Scale, arc.IsLarge, Place(arc.To));
        }

        path.Close(start);
    }

    // an arc shorter than two pixels is drawn as a corner
    private bool IsCorner(Skin.Arc arc) => !arc.IsLarge && (arc.To - arc.From).Length * Scale <= ShortestArc;

    private Point Begin(Skin.Arc arc) => Place(IsCorner(arc) ? (arc.From + arc.To) * 0.5 : arc.From);

    private void Circle(PathWriter path, Disc disc)
    {
        var side = new Point(disc.Radius, 0);
        var (left, right) = (Place(disc.Centre - side), Place(disc.Centre + side));
        path.Move(left).Arc(disc.Radius * Scale, false, right).Arc(disc.Radius * Scale, false, left).Close(left);
    }
}
