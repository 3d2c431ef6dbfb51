using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>Sitting with one leg in front and one behind, both bent to right angles, leaning over the front shin.</summary>
internal static class NinetyNinety
{
    private const string Id = "ninety-ninety-stretch";

    private const double CushionHeight = 6;

    private static readonly Camera FromTheFront = new(0, 28);

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        new(Id, "supported", "90/90 hip stretch, supported",
            "1: seen from the front, sitting on a cushion, both hands on the floor; one leg lies in front and the other to the side and behind, hips and knees bent to right angles. 2: the trunk leans a little over the front shin.",
            FromTheFront, Leaning(Supported(26), Supported(42), OnCushion)),
        new(Id, "standard", "90/90 hip stretch",
            "1: seen from the front, sitting tall on the floor; one leg lies in front and the other to the side and behind, hips and knees bent to right angles. 2: the trunk leans far over the front shin, hands on the floor before it.",
            FromTheFront, Leaning(Unsupported(0), Unsupported(44), [])),
    ];

    private static IReadOnlyList<Func<Skeleton, Shape>> OnCushion => [Prop.Cushion(new(-16, -12, 3), new(16, 14, CushionHeight))];

    private static Pose Supported(double lean) => Seated(lean, CushionHeight) with
    {
        RightArm = Limb.To(new(-38, -24, 11), Direction.Away + Direction.Left),
        LeftArm = Limb.To(new(38, -24, 11), Direction.Away + Direction.Right),
    };

    private static Pose Unsupported(double lean) => Seated(lean, 0) with
    {
        RightArm = Limb.To(lean > 0 ? new(-14, -60, 8) : new(-6, -33, 24), Direction.Left),
        LeftArm = Limb.To(lean > 0 ? new(16, -60, 8) : new(10, -33, 24), Direction.Right),
    };

    private static Pose Seated(double lean, double cushion) => Postures.Upright with
    {
        Hips = new(0, 0, 10 + cushion),
        Up = Direction.Up.Turned(Direction.Right, lean * 0.4),
        Front = Direction.Near,
        Stoop = lean * 0.8,
        Nod = -lean * 0.2,
        RightLeg = Limb.Along(Direction.Around(114, -6), Direction.Around(24)),
        LeftLeg = Limb.Along(Direction.Around(15, -6), Direction.Around(-75)),
    };

    private static IReadOnlyList<Scene> Leaning(Pose start, Pose end, IReadOnlyList<Func<Skeleton, Shape>> props)
    {
        var above = new Vec3(0, 0, 17);
        var arrow = new Mark.Movement(new Skeleton(start).Head + above, new Skeleton(end).Head + above, 0.2);
        return [Scene(start, props), Scene(end, props) with { Marks = [arrow] }];
    }

    private static Scene Scene(Pose pose, IReadOnlyList<Func<Skeleton, Shape>> props) => new(pose)
    {
        Working = [Muscle.SideOfHip(Side.Right)],
        Props = [Prop.Mat(-68, 84), .. props],
    };
}
