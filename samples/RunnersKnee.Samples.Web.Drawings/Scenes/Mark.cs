using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>A sign over the picture: an arrow of movement, or rays that say "tighten here".</summary>
internal abstract record Mark
{
    /// <summary>What has to fit into the picture.</summary>
    public abstract IReadOnlyList<Vec3> Places { get; }

    /// <param name="From">Where the movement begins.</param>
    /// <param name="To">Where it ends, with the arrow head.</param>
    /// <param name="Bulge">How far it curves to its left, as a share of its length; less than 0 curves to the right.</param>
    internal sealed record Movement(Vec3 From, Vec3 To, double Bulge) : Mark
    {
        public override IReadOnlyList<Vec3> Places => [From, To];
    }

    /// <param name="At">The middle of what is tightened.</param>
    /// <param name="Outward">The side on which the rays leave it.</param>
    /// <param name="Distance">How far from the middle the rays begin, in centimetres.</param>
    internal sealed record Rays(Vec3 At, Vec3 Outward, double Distance) : Mark
    {
        public override IReadOnlyList<Vec3> Places => [At + (Outward.Unit * (Distance + 6))];
    }

    /// <summary>A line of speed behind a runner.</summary>
    internal sealed record Streak(Vec3 From, Vec3 To) : Mark
    {
        public override IReadOnlyList<Vec3> Places => [From, To];
    }
}
