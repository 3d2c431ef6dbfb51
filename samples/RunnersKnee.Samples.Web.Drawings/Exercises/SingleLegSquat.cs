using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>On one leg, sinking towards a bench behind.</summary>
internal static class SingleLegSquat
{
    private const string Id = "single-leg-squat";
    private const string Start = "1: standing on one leg, the other leg stretched a little forward, arms reaching forward. 2: ";

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Squat("few-inches", "Single-leg squat, a few inches", 10, 0, Start + "the hips go back and the knee bends a little; the body sinks a few inches, far above the bench.", bench: 42),
        Squat("supported", "Single-leg squat with a strap", 40, 0, "1: standing on one leg in front of a bench, hands holding a strap that comes from above. 2: the hips sink back to the bench, the free leg straight in front, the strap helping.", bench: 42, strap: true),
        Squat("bench-tap", "Single-leg squat to a bench", 40, 0, Start + "the hips sink back until they lightly touch a bench, the free leg straight in front.", bench: 42),
        Squat("lower-bench", "Single-leg squat to a lower bench", 50, 0, Start + "the hips sink back until they lightly touch a low bench, the free leg straight in front.", bench: 32),
        Squat("no-bench", "Single-leg squat without a bench", 44, 0, Start + "the hips sink back deep with no bench behind, the free leg straight in front.", bench: 0),
        Squat("dumbbell", "Single-leg squat with a dumbbell", 44, 1, "1: standing on one leg, the other a little forward, both hands holding one dumbbell in front of the chest. 2: the hips sink back deep with no bench behind, the free leg straight in front.", bench: 0),
    ];

    private static Drawing Squat(string rung, string title, double sink, int dumbbells, string alt, double bench, bool strap = false)
    {
        var (start, end) = (Standing(0, strap, dumbbells > 0), Standing(sink, strap, dumbbells > 0));
        IReadOnlyList<Func<Skeleton, Shape>> props =
        [
            Prop.Floor(-80, 75),
            .. bench > 0 ? Prop.Block(new(-64, -24, 0), new(-17, 24, bench)) : [],
            .. strap ? [Prop.Strap(new(72, 0, 190), Side.Right)] : Array.Empty<Func<Skeleton, Shape>>(),
            .. dumbbells > 0 ? [Prop.Dumbbell(Side.Right, Direction.Up)] : Array.Empty<Func<Skeleton, Shape>>(),
        ];
        var hips = new Vec3(-27, 0, 3);
        return new Drawing(Id, rung, title, alt, Camera.Side,
        [
            Scene(start, props),
            Scene(end, props) with { Marks = [new Mark.Movement(start.Hips + hips, end.Hips + hips, 0.08)] },
        ]);
    }

    private static Pose Standing(double sink, bool strap, bool dumbbell)
    {
        var share = sink / 44;
        var chest = new Vec3(-26 * share, 0, Build.StandingHips - sink) + (Direction.At(90 - (28 * share)) * 46);
        var hands = strap ? chest + new Vec3(40, 0, 0) : dumbbell ? chest + new Vec3(24, 0, -10) : chest + new Vec3(53, 0, 0);
        return Postures.Upright with
        {
            Hips = new(-26 * share, 0, Build.StandingHips - sink),
            Up = Direction.At(90 - (28 * share)),
            Nod = -20 * share,
            RightLeg = Postures.Planted(2, -5),
            LeftLeg = Limb.Straight(Direction.At(-60 + (44 * share))),
            RightArm = Limb.To(hands + (Direction.Near * 5), Direction.Down + Direction.Near),
            LeftArm = Limb.To(hands + (Direction.Away * 5), Direction.Down + Direction.Away),
        };
    }

    private static Scene Scene(Pose pose, IReadOnlyList<Func<Skeleton, Shape>> props) => new(pose)
    {
        Working = [Muscle.Thigh(Side.Right), Muscle.Buttock(Side.Right)],
        Props = props,
    };
}
