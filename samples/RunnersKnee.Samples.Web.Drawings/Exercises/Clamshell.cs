using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>On one side, feet together, the upper knee opens: two exercises share the movement.</summary>
internal static class Clamshell
{
    private const double FullLift = 50;

    private static readonly Camera FromTheFront = new(6, 20);

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Squeeze("clamshell", "isometric", "Clamshell, buttock squeeze without movement"),
        Lift("clamshell", "reduced-range", "Clamshell, smaller lift", FullLift / 2, "the upper knee is lifted only half as far", []),
        Lift("clamshell", "standard", "Clamshell", FullLift, Opened, []),
        Lift("clamshell", "band", "Clamshell with a loop band", FullLift, Opened + ", stretching a loop band round both thighs just above the knees", [Prop.LoopBand(0.82, 5)]),
        Lift("clamshell", "ankle-weight", "Clamshell with a weight", FullLift, Opened + ", lifting a weight strapped just above it", [.. Prop.Cuff(Side.Left, 0.84, 2)]),
    ];

    public static IEnumerable<Drawing> MobilityDrawings { get; } =
    [
        Squeeze("clamshell-mobility", "activation", "Mobility clamshell, first squeeze only"),
        Lift("clamshell-mobility", "reduced-range", "Mobility clamshell, smaller lift", FullLift / 2, "the upper knee is lifted only half as far", []),
        Lift("clamshell-mobility", "standard", "Mobility clamshell", FullLift, Opened, []),
        Lift("clamshell-mobility", "light-band", "Mobility clamshell with a light band", FullLift, Opened + ", stretching a light loop band round both thighs just above the knees", [Prop.LoopBand(0.82, 3.4)]),
    ];

    private const string Opened = "the upper knee opens upward like a shell";

    private static Drawing Squeeze(string exercise, string rung, string title)
    {
        var pose = Lying(0);
        var body = new Skeleton(pose);
        return new Drawing(exercise, rung, title,
            "Lying on one side with hips and knees bent, knees and feet together. Rays show that the upper buttock is tightened; nothing moves.",
            FromTheFront, [Scene(pose, []) with { Marks = [new Mark.Rays(body.HipJoint(Side.Left), Direction.Up, 13)] }]);
    }

    private static Drawing Lift(string exercise, string rung, string title, double degrees, string movement, IReadOnlyList<Func<Skeleton, Shape>> props)
    {
        var (start, end) = (Lying(0), Lying(degrees));
        return new Drawing(exercise, rung, title,
            $"1: lying on one side with hips and knees bent, knees and feet together. 2: the feet stay together and {movement}; the pelvis does not roll back.",
            FromTheFront, [Scene(start, props), Scene(end, props) with { Marks = [Opening(start, end)] }]);
    }

    // the knee turns about the line from hip to foot, so that the foot stays where it is
    private static Pose Lying(double opened) => new()
    {
        Hips = new(0, 0, 17),
        Up = Direction.At(173),
        Front = Direction.Near,
        RightLeg = Limb.To(new(68, -13, 4.5), Direction.Near) with { Tip = Direction.Around(50) },
        LeftLeg = Limb.To(new(68, -12, 12.5), Direction.Near.Turned(Direction.Left, opened)) with { Tip = Direction.Around(50) },
        RightArm = Limb.Along(Direction.Around(140), Direction.Around(225)),
        LeftArm = Limb.To(new(-14, -12, 31), Direction.Up + Direction.Left),
    };

    private static Scene Scene(Pose pose, IReadOnlyList<Func<Skeleton, Shape>> props) => new(pose)
    {
        Working = [Muscle.SideOfHip(Side.Left)],
        Props = [Prop.Mat(-90, 86), .. props],
    };

    private static Mark.Movement Opening(Pose start, Pose end)
    {
        var (closed, open) = (new Skeleton(start).Leg(Side.Left).Middle, new Skeleton(end).Leg(Side.Left).Middle);
        var aside = new Vec3(12, -4, 0);
        return new Mark.Movement(closed + aside, open + aside + new Vec3(0, 0, 6), 0.1);
    }
}
