using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>Stepping up on to a firm step, and slowly down again.</summary>
internal static class StepUp
{
    private const string Id = "step-up";
    private const double Inch = 2.54;

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Step("four-inch", "Step-up, 4 in (10 cm)", 4, "a low step"),
        Step("six-inch", "Step-up, 6 in (15 cm)", 6, "a step of middle height"),
        Step("eight-inch", "Step-up, 8 in (20 cm)", 8, "a high step"),
    ];

    private static Drawing Step(string rung, string title, double inches, string step)
    {
        var height = inches * Inch;
        var (start, end) = (Before(height), On(height));
        var behind = new Vec3(-22, 0, 0);
        return new Drawing(Id, rung, title,
            $"1: one whole foot on {step}, its knee bent, the other foot on the floor. 2: standing upright with both feet on the step.",
            Camera.Side,
            [
                Scene(start, height),
                Scene(end, height) with { Marks = [new Mark.Movement(start.Hips + behind, end.Hips + behind, 0.08)] },
            ]);
    }

    private static Pose Before(double height) => Postures.Upright with
    {
        Hips = new(-10, 0, Build.StandingHips - 3),
        Up = Direction.At(82),
        RightLeg = Postures.Planted(20, -8, height),
        LeftLeg = Postures.Planted(-18, 8),
        RightArm = Limb.Along(Direction.At(-108), Direction.At(-62)),
        LeftArm = Limb.Along(Direction.At(-70), Direction.At(-30)),
    };

    private static Pose On(double height) => Postures.Upright with
    {
        Hips = new(20, 0, Build.StandingHips + height - 0.3),
        RightLeg = Postures.Planted(20, -8, height),
        LeftLeg = Postures.Planted(21, 8, height),
    };

    private static Scene Scene(Pose pose, double height) => new(pose)
    {
        Working = [Muscle.Thigh(Side.Right), Muscle.Buttock(Side.Right)],
        Props = [Prop.Floor(-55, 70), .. Prop.Block(new(6, -26, 0), new(50, 26, height))],
    };
}
