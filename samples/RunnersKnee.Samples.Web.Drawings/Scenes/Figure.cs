using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>Clothes a skeleton in rounded shapes, seen by a camera.</summary>
internal sealed class Figure(Skeleton body, Camera camera)
{
    public IEnumerable<Shape> Shapes()
    {
        var (near, far) = camera.Depth(body.HipJoint(Side.Right)) <= camera.Depth(body.HipJoint(Side.Left))
            ? (Side.Right, Side.Left)
            : (Side.Left, Side.Right);
        // a figure that faces the viewer, or turns its back, has no far side
        var sideways = Math.Abs(body.LeftHand.Dot(camera.Ahead)) > 0.6;
        return [.. Trunk(), .. Head(), .. Leg(near, false), .. Leg(far, sideways), .. Arm(near, false), .. Arm(far, sideways)];
    }

    /// <summary>How deep a limb lies: by its root, and a little by where it reaches.</summary>
    public double DepthOf(Chain limb)
    {
        var reach = limb.Root.Towards(limb.Middle, 0.5).Towards(limb.End, 0.4);
        return camera.Depth(limb.Root) + (0.35 * (camera.Depth(reach) - camera.Depth(limb.Root)));
    }

    public Shape Muscle(Muscle muscle)
    {
        var leg = body.Leg(muscle.Side);
        var depth = muscle.Kind is MuscleKind.Belly or MuscleKind.Flank ? TrunkDepth : Math.Min(DepthOf(leg), TrunkDepth);
        return new Shape(Tone.Muscle, depth - 0.3, false, [MuscleShapes.Balls(body, muscle)]);
    }

    private double TrunkDepth => camera.Depth(body.Hips);

    private IEnumerable<Shape> Trunk()
    {
        Ball[] pelvis = [.. Pair(body.Hips + (body.Up * 2), 7, 9.2), .. Pair(body.Waist - (body.Up * 9), 6, 8.6)];
        Ball[] belly = [.. Pair(body.Waist - (body.Up * 12), 6, 8.6), .. Pair(body.Waist + (body.ChestUp * 3), 6.5, 8.2)];
        Ball[] chest = [.. Pair(body.Waist, 6.2, 8.2), .. Pair(body.Waist + (body.ChestUp * 16), 8.5, 9.2), .. Pair(body.Shoulders - (body.ChestUp * 1), 12.5, 6)];
        yield return new Shape(Tone.Shirt, TrunkDepth, true, [belly, chest]);
        yield return new Shape(Tone.Shorts, TrunkDepth - 0.02, false, [pelvis]);
    }

    private IEnumerable<Shape> Head()
    {
        var depth = TrunkDepth + (0.3 * (camera.Depth(body.Head) - camera.Depth(body.Shoulders)));
        Ball[] neck = [new(body.Shoulders + (body.ChestUp * 2), 5), new(body.Head - (body.HeadUp * 4), 4.6)];
        Ball[] face = [new(body.Head, Build.HeadRadius), new(body.Head - (body.HeadUp * 4.5) + (body.HeadFront * 2), 6.8)];
        Ball[] nose = [new(body.Head + (body.HeadFront * 9) - (body.HeadUp * 2), 1.7)];
        Ball[] hair = [new(body.Head + (body.HeadUp * 2.2) - (body.HeadFront * 2.4), Build.HeadRadius + 0.4)];
        var facesAway = body.HeadFront.Dot(camera.Ahead) > 0.5;
        yield return new Shape(Tone.Hair, depth + (facesAway ? -0.2 : 0.1), true, [hair]);
        yield return new Shape(Tone.Skin, depth - 0.05, false, [neck, face, nose]);
    }

    private IEnumerable<Ball> Pair(Vec3 middle, double half, double radius) =>
        [new(middle + (body.LeftHand * half), radius), new(middle - (body.LeftHand * half), radius)];

    private IEnumerable<Shape> Leg(Side side, bool far)
    {
        var leg = body.Leg(side);
        var depth = DepthOf(leg);
        var calf = leg.Middle.Towards(leg.End, 0.28) - (leg.LowerFront * 1.6);
        Ball[] thigh = [new(leg.Root, 7), new(leg.Root.Towards(leg.Middle, 0.4), 7.2), new(leg.Middle, 5.6)];
        Ball[] shin = [new(leg.Middle, 5.5), new(calf, 5.2), new(leg.End, 3.5)];
        Ball[] shorts = [new(leg.Root, 9.2), new(leg.Root.Towards(leg.Middle, 0.42), 8.2)];
        yield return new Shape(far ? Tone.FarSkin : Tone.Skin, depth, true, [thigh, shin]);
        yield return new Shape(far ? Tone.FarShorts : Tone.Shorts, depth - 0.1, false, [shorts]);
        yield return new Shape(far ? Tone.FarShoe : Tone.Shoe, depth - 0.1, false, [Foot(leg)]);
    }

    private static Ball[] Foot(Chain leg)
    {
        var sole = leg.Lower.Across(leg.Tip);
        sole = sole.Length < 0.1 ? -leg.LowerFront : sole.Unit;
        return
        [
            new(leg.End + (sole * 1), 3.9),
            new(leg.End - (leg.Tip * Build.AnkleToHeel) + (sole * (Build.AnkleToSole - 3)), 3),
            new(leg.End + (leg.Tip * Build.AnkleToToes) + (sole * (Build.AnkleToSole - 2.4)), 2.4),
        ];
    }

    private IEnumerable<Shape> Arm(Side side, bool far)
    {
        var arm = body.Arm(side);
        var depth = DepthOf(arm);
        Ball[] upper = [new(arm.Root, 4.7), new(arm.Middle, 3.8)];
        Ball[] forearm = [new(arm.Middle, 3.8), new(arm.End, 2.7)];
        Ball[] hand = [new(arm.End, 2.7), new(arm.End + (arm.Tip * Build.WristToKnuckles), 3.1)];
        Ball[] sleeve = [new(arm.Root, 5.6), new(arm.Root.Towards(arm.Middle, 0.5), 5)];
        yield return new Shape(far ? Tone.FarSkin : Tone.Skin, depth, true, [upper, forearm, hand]);
        yield return new Shape(far ? Tone.FarShorts : Tone.Shirt, depth - 0.1, false, [sleeve]);
    }
}
