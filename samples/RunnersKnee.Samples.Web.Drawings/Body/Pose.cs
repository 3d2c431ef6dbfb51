using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>How the figure is held: where the hips are, which way trunk and face point, and the four limbs.</summary>
internal sealed record Pose
{
    /// <summary>The middle between both hip joints.</summary>
    public required Vec3 Hips { get; init; }

    /// <summary>From the hips to the waist.</summary>
    public required Vec3 Up { get; init; }

    /// <summary>Where the front of the pelvis looks; only what is at right angles to <see cref="Up"/> counts.</summary>
    public required Vec3 Front { get; init; }

    /// <summary>How far the chest is bent forward against the pelvis, in degrees.</summary>
    public double Stoop { get; init; }

    /// <summary>How far the head is bent forward against the chest, in degrees; less than 0 looks up.</summary>
    public double Nod { get; init; }

    public required Limb RightLeg { get; init; }

    public required Limb LeftLeg { get; init; }

    public required Limb RightArm { get; init; }

    public required Limb LeftArm { get; init; }
}
