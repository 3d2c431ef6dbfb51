using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>Where every joint of a pose is.</summary>
internal sealed record Skeleton
{
    private readonly Dictionary<Side, Chain> legs = [];
    private readonly Dictionary<Side, Chain> arms = [];

    public Skeleton(Pose pose)
    {
        Hips = pose.Hips;
        Up = pose.Up.Unit;
        Front = pose.Front.Across(Up).Unit;
        LeftHand = Up.Cross(Front);
        ChestUp = Up.Turned(LeftHand, pose.Stoop);
        ChestFront = Front.Turned(LeftHand, pose.Stoop);
        HeadUp = ChestUp.Turned(LeftHand, pose.Nod);
        HeadFront = ChestFront.Turned(LeftHand, pose.Nod);
        foreach (var side in Enum.GetValues<Side>())
        {
            legs[side] = Chain.Of(
                side == Side.Right ? pose.RightLeg : pose.LeftLeg,
                HipJoint(side), Build.Thigh, Build.Shin, Front, leg => leg.LowerFront);
            arms[side] = Chain.Of(
                side == Side.Right ? pose.RightArm : pose.LeftArm,
                ShoulderJoint(side), Build.UpperArm, Build.Forearm, ChestFront, arm => arm.Lower);
        }
    }

    public Vec3 Hips { get; }

    public Vec3 Up { get; }

    public Vec3 Front { get; }

    /// <summary>The direction of the figure's own left.</summary>
    public Vec3 LeftHand { get; }

    public Vec3 ChestUp { get; }

    public Vec3 ChestFront { get; }

    public Vec3 HeadUp { get; }

    public Vec3 HeadFront { get; }

    public Vec3 Waist => Hips + (Up * Build.HipsToWaist);

    public Vec3 Shoulders => Waist + (ChestUp * Build.WaistToShoulders);

    public Vec3 Head => Shoulders + (ChestUp * 8) + (HeadUp * (Build.ShouldersToHead - 8)) + (HeadFront * 1.5);

    public Chain Leg(Side side) => legs[side];

    public Chain Arm(Side side) => arms[side];

    /// <summary>Out to the given side of the body.</summary>
    public Vec3 Outward(Side side) => side == Side.Left ? LeftHand : -LeftHand;

    public Vec3 HipJoint(Side side) => Hips + (Outward(side) * Build.HipHalfWidth);

    public Vec3 ShoulderJoint(Side side) => Shoulders + (Outward(side) * Build.ShoulderHalfWidth);
}
