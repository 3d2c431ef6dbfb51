namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>The tight outline around discs: straight edges and arcs.</summary>
internal static class Skin
{
    private const int PointsPerDisc = 72;

    /// <summary>The arcs of the outline in order, each with the disc it lies on; between two arcs the outline is straight.</summary>
    public static IReadOnlyList<Arc> Around(IReadOnlyList<Disc> discs)
    {
        var rim = new List<(Point At, int Disc)>();
        for (var i = 0; i < discs.Count; i++)
        {
            for (var k = 0; k < PointsPerDisc; k++)
            {
                var (sin, cos) = Math.SinCos(2 * Math.PI * k / PointsPerDisc);
                rim.Add((discs[i].Centre + (new Point(cos, sin) * discs[i].Radius), i));
            }
        }

        return Arcs(Hull(rim), discs);
    }

    // Andrew's monotone chain: sorted from left to right, then the lower and the upper edge, leaving out what turns inward
    private static List<(Point At, int Disc)> Hull(List<(Point At, int Disc)> points)
    {
        // near-equal places are told apart by their disc, so that rounding cannot change the order
        var sorted = points.OrderBy(p => Math.Round(p.At.X, 6)).ThenBy(p => Math.Round(p.At.Y, 6)).ThenBy(p => p.Disc).ToList();
        var lower = Chain(sorted);
        sorted.Reverse();
        return [.. lower.SkipLast(1), .. Chain(sorted).SkipLast(1)];
    }

    private static List<(Point At, int Disc)> Chain(List<(Point At, int Disc)> sorted)
    {
        var chain = new List<(Point At, int Disc)>();
        foreach (var point in sorted)
        {
            while (chain.Count >= 2 && Turn(chain[^2].At, chain[^1].At, point.At) <= 1e-7)
                chain.RemoveAt(chain.Count - 1);
            chain.Add(point);
        }

        return chain;
    }

    private static double Turn(Point a, Point b, Point c) => ((b.X - a.X) * (c.Y - a.Y)) - ((b.Y - a.Y) * (c.X - a.X));

    private static List<Arc> Arcs(List<(Point At, int Disc)> hull, IReadOnlyList<Disc> discs)
    {
        var start = hull.FindIndex(p => p.Disc != hull[^1].Disc);
        var arcs = new List<Arc>();
        for (var i = 0; i < hull.Count; i++)
        {
            var (at, disc) = hull[(Math.Max(start, 0) + i) % hull.Count];
            if (arcs.Count > 0 && arcs[^1].Disc == discs[disc])
                arcs[^1] = arcs[^1] with { To = at, Steps = arcs[^1].Steps + 1 };
            else
                arcs.Add(new Arc(discs[disc], at, at, 0));
        }

        return arcs;
    }

    /// <summary>A piece of a disc's rim; more than half the rim is a large arc.</summary>
    internal sealed record Arc(Disc Disc, Point From, Point To, int Steps)
    {
        public bool IsLarge => Steps > PointsPerDisc / 2;

        public bool IsWholeDisc => Steps >= PointsPerDisc - 2;
    }
}
