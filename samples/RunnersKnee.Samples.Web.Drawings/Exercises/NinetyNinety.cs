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

    private static readonly Camera FromAbove = new(10, 30);

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Lean("supported", "90/90 hip stretch, supported", 16, 8, "1: sitting on a cushion, resting on both hands, one leg bent to a right angle in front and the other bent to a right angle at the side and behind. 2: the trunk leans a little over the front shin."),
        Lean("standard", "90/90 hip stretch", 38, 0, "1: sitting tall on the floor, one leg bent to a right angle in front and the other bent to a right angle at the side and behind. 2: the trunk leans forward over the front shin."),
    ];

    private static Drawing Lean(string rung, string title, double degrees, double cushion, string alt)
    {
        var (start, end) = (Seated(0, cushion), Seated(degrees, cushion));
        var above = new Vec3(4, 0, 17);
        return new Drawing(Id, rung, title, alt, FromAbove,
        [
            Scene(start, cushion),
            Scene(end, cushion) with { Marks = [new Mark.Movement(new Skeleton(start).Head + above, new Skeleton(end).Head + above, 0.2)] },
        ]);
    }

    private static Pose Seated(double lean, double cushion) => new()
    {
        Hips = new(0, 0, 10 + cushion),
        Up = Direction.At(90 - (lean * 0.6)),
        Front = Direction.Right,
        Stoop = lean * 0.6,
        Nod = -lean * 0.2,
        RightLeg = cushion > 0 ? Limb.Along(Direction.Around(8, -6), Direction.Around(-82)) : Limb.Along(Direction.Around(80, -4), Direction.Around(170)),
        LeftLeg = cushion > 0 ? Limb.Along(Direction.Around(-80, -4), Direction.Around(-170)) : Limb.Along(Direction.Around(-8, -4), Direction.Around(82)),
        RightArm = Limb.To(new(24, -20, 4), Direction.Left + Direction.Near),
        LeftArm = Limb.To(new(24, 20, 4), Direction.Left + Direction.Away),
    };

    private static Scene Scene(Pose pose, double cushion) => new(pose)
    {
        Working = [Muscle.Buttock(Side.Right)],
        Props = [Prop.Mat(-75, 75), .. cushion > 0 ? [Prop.Cushion(new(-14, -14, 3), new(10, 14, cushion))] : Array.Empty<Func<Skeleton, Shape>>()],
    };
}
