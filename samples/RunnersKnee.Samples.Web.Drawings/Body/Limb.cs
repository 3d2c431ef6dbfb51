using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>
/// How one arm or leg is held: either two directions (upper part, lower part), or a place for wrist or ankle and the side
/// to which elbow or knee points. The lengths are the figure's own.
/// </summary>
internal sealed record Limb
{
    /// <summary>Direction of the upper part; null when <see cref="End"/> is given.</summary>
    public Vec3? Upper { get; private init; }

    /// <summary>Direction of the lower part; null when <see cref="End"/> is given.</summary>
    public Vec3? Lower { get; private init; }

    /// <summary>Where wrist or ankle is; null when directions are given.</summary>
    public Vec3? End { get; private init; }

    /// <summary>The side to which elbow or knee points.</summary>
    public Vec3? Bend { get; private init; }

    /// <summary>Where toes or fingers point; null leaves the foot at a right angle to the shin, the hand in line with the forearm.</summary>
    public Vec3? Tip { get; init; }

    public static Limb Along(Vec3 upper, Vec3 lower) => new() { Upper = upper.Unit, Lower = lower.Unit };

    public static Limb Straight(Vec3 direction) => Along(direction, direction);

    public static Limb To(Vec3 end, Vec3 bend) => new() { End = end, Bend = bend };
}
