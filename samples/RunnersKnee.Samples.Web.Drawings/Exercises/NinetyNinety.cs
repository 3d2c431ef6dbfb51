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
    private const string Sitting = "sitting on the {0} with one leg bent to a right angle in front and the other bent to a right angle at the side and behind";

    private static readonly Camera FromTheFront = new(0, 28);

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Lean("supported", "90/90 hip stretch, supported", 16, 7, "1: sitting on a cushion, resting on both hands, one leg bent to a right angle in front and the other bent to a right angle at the side and behind. 2: the trunk leans a little over the front shin."),
        Lean("standard", "90/90 hip stretch", 38, 0, "1: sitting tall on the floor, one leg bent to a right angle in front and the other bent to a right angle at the side and behind. 2: the trunk leans forward over the front shin."),
    ];

    private static Drawing Lean(string rung, string title, double degrees, double cushion, string alt)
    {
        var (start, end) = (Seated(0, cushion), Seated(degrees, cushion));
        var head = new Vec3(-22, 0, 6);
        return new Drawing(Id, rung, title, alt, FromTheFront,
        [
            Scene(start, cushion),
            Scene(end, cushion) with { Marks = [new Mark.Movement(new Skeleton(start).Head + head, new Skeleton(end).Head + head, 0.2)] },
        ]);
    }

    private static Pose Seated(double lean, double cushion)
    {
        var hips = new Vec3(0, 0, 11 + cushion);
        var front = Direction.Around(75);
        var ahead = Direction.Around(75);
        return new()
        {
            Hips = hips,
            Up = Direction.Up.Turned(Direction.Up.Cross(ahead), lean * 0.6),
            Front = front,
            Stoop = lean * 0.6,
            Nod = -lean * 0.2,
            LeftLeg = Limb.Along(Direction.Around(52, -8), Direction.Around(142, -2)) with { Tip = Direction.Around(110) },
            RightLeg = Limb.Along(Direction.Around(155, -8), Direction.Around(245, -2)) with { Tip = Direction.Around(230) },
            RightArm = Limb.To(new(-26, -26, 4), Direction.Left + Direction.Away),
            LeftArm = Limb.To(new(30, -22, 4), Direction.Right + Direction.Away),
        };
    }

    private static Scene Scene(Pose pose, double cushion) => new(pose)
    {
        Working = [Muscle.SideOfHip(Side.Left)],
        Props = [Prop.Mat(-75, 75), .. cushion > 0 ? [Prop.Cushion(new(-20, -8, 3), new(20, 12, cushion))] : Array.Empty<Func<Skeleton, Shape>>()],
    };
}
