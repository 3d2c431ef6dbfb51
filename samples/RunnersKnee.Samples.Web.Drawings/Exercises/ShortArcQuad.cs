using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>On the back with a roll under one knee, the heel rises until the leg is straight.</summary>
internal static class ShortArcQuad
{
    private const string Id = "short-arc-quad";
    private const double RollRadius = 7.5;
    private const double ThighOnRoll = 16;

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        QuadSet.Drawing(Id, "Quad set without a roll"),
        Straighten("standard", "Short-arc quad", 0, "the heel is lifted until the leg is straight; the knee stays on the roll."),
        Straighten("ankle-weight", "Short-arc quad with an ankle weight", 2, "the heel is lifted, with a weight round the ankle, until the leg is straight; the knee stays on the roll."),
    ];

    private static Drawing Straighten(string rung, string title, int cuffs, string movement)
    {
        var (start, end) = (Lying(-21), Lying(ThighOnRoll));
        return new Drawing(Id, rung, title,
            $"1: lying face up with a roll under one knee, its heel on the floor, the other knee bent with the foot flat. 2: {movement}",
            Camera.Side, [Scene(start, cuffs), Scene(end, cuffs) with { Marks = [Lift(start, end)] }]);
    }

    private static Pose Lying(double shin) => Postures.OnTheBack with
    {
        LeftLeg = Postures.FootFlat(Build.HipHalfWidth, 25),
        RightLeg = Limb.Along(Direction.At(ThighOnRoll), Direction.At(shin)),
    };

    private static Scene Scene(Pose pose, int cuffs) => new(pose)
    {
        Working = [Muscle.Thigh(Side.Right)],
        Props = [Prop.Mat(-90, 100), .. Prop.Roll(new(43, -9, RollRadius), RollRadius, 13), .. Prop.Cuff(Side.Right, 1.9, cuffs)],
    };

    private static Mark.Movement Lift(Pose start, Pose end)
    {
        var (low, high) = (new Skeleton(start).Leg(Side.Right), new Skeleton(end).Leg(Side.Right));
        return new Mark.Movement(low.End + (low.Lower * 14) + new Vec3(0, 0, 8), high.End + (high.Lower * 13), 0.12);
    }
}
