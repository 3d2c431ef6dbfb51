using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>On the back, one knee bent, the straight leg is raised.</summary>
internal static class StraightLegRaise
{
    private const string Id = "straight-leg-raise";

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        QuadSet.Drawing(Id, "Quad set"),
        Raise("reduced-lift", "Straight leg raise, reduced lift", 15, 0,
            "the straight leg is lifted only a hand's length off the floor."),
        Raise("standard", "Straight leg raise", 38, 0,
            "the straight leg is raised until the foot is about knee high, the thigh tight."),
        Raise("one-pound", "Straight leg raise with one pound", 38, 1,
            "the straight leg, with a one-part weight round the ankle, is raised until the foot is about knee high."),
        Raise("two-pounds", "Straight leg raise with two pounds", 38, 2,
            "the straight leg, with a two-part weight round the ankle, is raised until the foot is about knee high."),
        Raise("three-pounds", "Straight leg raise with three pounds", 38, 3,
            "the straight leg, with a three-part weight round the ankle, is raised until the foot is about knee high."),
    ];

    private static Drawing Raise(string rung, string title, double height, int pounds, string movement)
    {
        var angle = Math.Asin((height - 4) / (Build.Thigh + Build.Shin)) * 180 / Math.PI;
        var (start, end) = (Lying(-3), Lying(angle));
        return new Drawing(Id, rung, title,
            $"1: lying face up, one knee bent with the foot flat, the other leg straight on the floor. 2: {movement}",
            Camera.Side, [Scene(start, pounds), Scene(end, pounds) with { Marks = [Lift(start, end)] }]);
    }

    private static Pose Lying(double angle) => Postures.OnTheBack with { RightLeg = Limb.Straight(Direction.At(angle)) };

    private static Scene Scene(Pose pose, int pounds) => new(pose)
    {
        Working = [Muscle.Thigh(Side.Right)],
        Props = [Prop.Mat(-90, 100), .. Prop.Cuff(Side.Right, 1.9, pounds)],
    };

    // beyond the toes, where nothing is in the way
    private static Mark.Movement Lift(Pose start, Pose end)
    {
        var (low, high) = (new Skeleton(start).Leg(Side.Right), new Skeleton(end).Leg(Side.Right));
        return new Mark.Movement(low.End + (low.Lower * 13) + new Vec3(0, 0, 6), high.End + (high.Lower * 13) + new Vec3(0, 0, 6), 0.12);
    }
}
