using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>Where each muscle lies on the figure.</summary>
internal static class MuscleShapes
{
    public static IReadOnlyList<Ball> Balls(Skeleton body, Muscle muscle)
    {
        var side = muscle.Side;
        var (leg, outward) = (body.Leg(side), body.Outward(side));
        return muscle.Kind switch
        {
            MuscleKind.FrontOfThigh => FrontOfThigh(leg),
            MuscleKind.Buttock => Buttock(body, leg, side),
            MuscleKind.SideOfHip => SideOfHip(body, leg, outward, side),
            MuscleKind.Belly => Belly(body),
            MuscleKind.Flank => Flank(body, outward),
            _ => throw new ArgumentOutOfRangeException(nameof(muscle)),
        };
    }

    // fullest just above the middle, down to the kneecap
    private static Ball[] FrontOfThigh(Chain leg) =>
    [
        new(leg.Root.Towards(leg.Middle, 0.2) + (leg.Front * 4.5), 2.8),
        new(leg.Root.Towards(leg.Middle, 0.55) + (leg.Front * 3.6), 4.2),
        new(leg.Root.Towards(leg.Middle, 0.9) + (leg.Front * 3), 2.4),
    ];

    private static Ball[] Buttock(Skeleton body, Chain leg, Side side) =>
    [
        new(body.HipJoint(side) - (body.Front * 4) + (body.Up * 5), 4.5),
        new(body.HipJoint(side) - (body.Front * 4.5), 5.6),
        new(body.HipJoint(side).Towards(leg.Middle, 0.16) - (leg.Front * 4.5), 3.8),
    ];

    private static Ball[] SideOfHip(Skeleton body, Chain leg, Vec3 outward, Side side) =>
    [
        new(body.HipJoint(side) + (body.Up * 11) + (outward * 1) + (body.Front * 3.5), 3.2),
        new(body.HipJoint(side) + (body.Up * 11) + (outward * 1) - (body.Front * 3.5), 3.2),
        new(leg.Root.Towards(leg.Middle, 0.1) + (outward * 5), 3.2),
    ];

    private static Ball[] Belly(Skeleton body) =>
    [
        .. Across(body, body.Hips + (body.Up * 6) + (body.Front * 5), 3),
        .. Across(body, body.Waist + (body.ChestUp * 10) + (body.ChestFront * 5.5), 4),
    ];

    private static Ball[] Flank(Skeleton body, Vec3 outward) =>
    [
        new(body.Hips + (body.Up * 9) + (outward * 10) + (body.Front * 2), 4),
        new(body.Waist + (body.ChestUp * 9) + (outward * 10.5) + (body.ChestFront * 2), 4),
    ];

    private static Ball[] Across(Skeleton body, Vec3 middle, double half) =>
        [new(middle + (body.LeftHand * half), 3.4), new(middle - (body.LeftHand * half), 3.4)];
}
