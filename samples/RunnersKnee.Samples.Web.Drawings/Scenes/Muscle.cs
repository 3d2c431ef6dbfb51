using RunnersKnee.Samples.Drawings.Body;

namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>A muscle that works.</summary>
internal sealed record Muscle(MuscleKind Kind, Side Side)
{
    public static Muscle Thigh(Side side) => new(MuscleKind.FrontOfThigh, side);

    public static Muscle Buttock(Side side) => new(MuscleKind.Buttock, side);

    public static Muscle SideOfHip(Side side) => new(MuscleKind.SideOfHip, side);

    public static Muscle Flank(Side side) => new(MuscleKind.Flank, side);

    public static Muscle Belly { get; } = new(MuscleKind.Belly, Side.Right);
}
