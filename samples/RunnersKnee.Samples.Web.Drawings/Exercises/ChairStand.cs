using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>From sitting to standing and back: the check where there is no step.</summary>
internal static class ChairStand
{
    public static IEnumerable<Drawing> Drawings { get; } =
    [
        new("chair-stand", "chair", "Chair stand",
            "1: sitting near the front edge of a firm chair whose back is against a wall, feet flat, leaning a little forward. 2: standing upright in front of the chair on both legs.",
            Camera.Side,
            [
                Scene(Sitting()),
                Scene(Standing()) with { Marks = [new Mark.Movement(new(2, 0, 66), new(14, 0, 122), 0.12)] },
            ]),
    ];

    private static Pose Sitting() => Postures.Upright with
    {
        Hips = new(0, 0, 54),
        Up = Direction.At(72),
        Nod = -6,
        RightLeg = Postures.Planted(34, -Build.HipHalfWidth),
        LeftLeg = Postures.Planted(34, Build.HipHalfWidth),
        RightArm = Limb.Along(Direction.At(-72), Direction.At(-8)),
        LeftArm = Limb.Along(Direction.At(-72), Direction.At(-8)),
    };

    private static Pose Standing() => Postures.Upright with
    {
        Hips = new(34, 0, Build.StandingHips - 0.2),
        RightLeg = Postures.Planted(34, -Build.HipHalfWidth),
        LeftLeg = Postures.Planted(34, Build.HipHalfWidth),
    };

    private static Scene Scene(Pose pose) => new(pose)
    {
        Working = [Muscle.Thigh(Side.Right), Muscle.Buttock(Side.Right)],
        Props = [Prop.Floor(-48, 65), Prop.Wall(-40, 120), .. Prop.Chair(-30, 12, 45)],
    };
}
