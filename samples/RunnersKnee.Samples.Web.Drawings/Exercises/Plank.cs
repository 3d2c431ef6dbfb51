using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>The body is held in one firm line.</summary>
internal static class Plank
{
    private const string Id = "plank";
    private const double ShoulderHeight = Build.UpperArm + 4;
    private const double Trunk = Build.HipsToWaist + Build.WaistToShoulders;

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        new(Id, "knees", "Plank from the knees",
            "Seen from the side: face down on forearms and knees, elbows below the shoulders, one straight line from head to knees. Belly and buttocks are tight.",
            Camera.Side, [OnKnees()]),
        new(Id, "standard", "Plank",
            "Seen from the side: face down on forearms and toes, elbows below the shoulders, one straight line from head to heels. Belly and buttocks are tight.",
            Camera.Side, [OnToes()]),
        new(Id, "side", "Side plank",
            "Seen from the front: on one side, propped on one forearm with the elbow below the shoulder, hips raised, one straight line from head to feet. The lower side of the trunk is tight.",
            new Camera(8, 14), [OnOneSide()]),
    ];

    private static Scene OnToes()
    {
        const double ankle = 17;
        var angle = Angle(ShoulderHeight - ankle, Trunk + Build.Thigh + Build.Shin);
        var down = -Direction.At(angle);
        var hips = new Vec3(0, 0, ankle) - (down with { X = 0 } * (Build.Thigh + Build.Shin));
        return Held(Prone(hips, angle) with
        {
            RightLeg = Limb.Straight(down) with { Tip = Direction.Down },
            LeftLeg = Limb.Straight(down) with { Tip = Direction.Down },
        }, Prop.Mat(-95, 85));
    }

    private static Scene OnKnees()
    {
        const double knee = 6;
        var angle = Angle(ShoulderHeight - knee, Trunk + Build.Thigh);
        var down = -Direction.At(angle);
        var hips = new Vec3(0, 0, knee) - (down with { X = 0 } * Build.Thigh);
        var leg = Limb.Along(down, Direction.At(172)) with { Tip = Direction.At(150) };
        return Held(Prone(hips, angle) with { RightLeg = leg, LeftLeg = leg }, Prop.Mat(-92, 85));
    }

    private static Pose Prone(Vec3 hips, double angle) => Postures.Upright with
    {
        Hips = hips,
        Up = Direction.At(angle),
        Front = Direction.Down,
        Nod = 4,
        RightArm = Limb.Along(Direction.Down, Direction.Right),
        LeftArm = Limb.Along(Direction.Down, Direction.Right),
    };

    private static Scene Held(Pose pose, Func<Skeleton, Shape> mat)
    {
        var body = new Skeleton(pose);
        return new(pose)
        {
            Working = [Muscle.Belly, Muscle.Buttock(Side.Right)],
            Props = [mat],
            Marks = [new Mark.Rays(body.Waist, Direction.Down, 13), new Mark.Rays(body.Hips, Direction.At(100), 13)],
        };
    }

    private static Scene OnOneSide()
    {
        const double feet = 8;
        var angle = Angle(ShoulderHeight + 15 - feet, Trunk + Build.Thigh + Build.Shin);
        var down = Direction.At(-angle);
        var hips = new Vec3(0, 0, feet) - (down with { X = 0 } * (Build.Thigh + Build.Shin));
        var pose = new Pose
        {
            Hips = hips,
            Up = -down,
            Front = Direction.Near,
            RightLeg = Limb.Straight(down + new Vec3(0, 0, 0.06)) with { Tip = Direction.Near },
            LeftLeg = Limb.Straight(down - new Vec3(0, 0, 0.06)) with { Tip = Direction.Near },
            RightArm = Limb.Along(Direction.Down, Direction.Around(120)),
            LeftArm = Limb.To(hips + new Vec3(-8, -6, 13), Direction.Up + Direction.Left),
        };
        return new(pose)
        {
            Working = [Muscle.Flank(Side.Right)],
            Props = [Prop.Mat(-95, 95)],
            Marks = [new Mark.Rays(new Skeleton(pose).Waist, Direction.At(-80), 23)],
        };
    }

    private static double Angle(double rise, double length) => Math.Asin(rise / length) * 180 / Math.PI;
}
