using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>On the back with both knees bent, the hips rise.</summary>
internal static class GluteBridge
{
    private const string Id = "glute-bridge";
    private const string Start = "1: lying face up, knees bent, feet flat. 2: ";

    // where shoulders, hips and knees are in one line over feet that stay in place
    private const double FullTilt = 25;

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Squeeze(),
        Bridge("reduced-height", "Lower glute bridge", 0.5, Start + "the hips are raised only half as high."),
        Bridge("standard", "Glute bridge", 1, Start + "the hips are raised until shoulders, hips and knees are in one straight line."),
        Bridge("single-leg", "Glute bridge on one leg", 1, "1: lying face up, one foot flat, the other leg lifted off the floor. 2: the hips are raised on the one foot until shoulders, hips and knee are in one straight line, the other leg stretched out.", oneLeg: true),
        Bridge("dumbbell", "Glute bridge with a dumbbell", 1, "1: lying face up, knees bent, feet flat, a dumbbell held on the front of the hips. 2: the hips are raised with it until shoulders, hips and knees are in one straight line.", dumbbell: true),
    ];

    private static Drawing Squeeze()
    {
        var pose = Lying(0, false, false);
        return new Drawing(Id, "squeeze", "Glute bridge, buttock squeeze",
            "Lying face up, knees bent, feet flat, hips on the floor. Rays show that both buttocks are squeezed; nothing moves.",
            Camera.Side, [Scene(pose, false) with { Marks = [new Mark.Rays(pose.Hips, Direction.At(75), 14)] }]);
    }

    private static Drawing Bridge(string rung, string title, double share, string alt, bool oneLeg = false, bool dumbbell = false)
    {
        var (start, end) = (Lying(0, oneLeg, dumbbell), Lying(share, oneLeg, dumbbell));
        var above = end.Hips + new Vec3(-20, 0, 26);
        return new Drawing(Id, rung, title, alt, Camera.Side,
            [Scene(start, dumbbell), Scene(end, dumbbell) with { Marks = [new Mark.Movement(above with { Z = start.Hips.Z + 26 }, above, 0)] }]);
    }

    private static Pose Lying(double share, bool oneLeg, bool dumbbell)
    {
        var up = Direction.At(180 + (FullTilt * share));
        var shoulders = new Vec3(-49, 0, Build.LyingHips + (2.5 * share));
        var hips = shoulders - (up * (Build.HipsToWaist + Build.WaistToShoulders));
        var free = Direction.At(40 - (14 * share));
        var (nearHand, farHand) = (hips + new Vec3(-6, -10, 13), hips + new Vec3(-6, 10, 13));
        return Postures.OnTheBack with
        {
            Hips = hips,
            Up = up,
            Nod = FullTilt * share,
            RightLeg = Postures.FootFlat(-Build.HipHalfWidth, 40),
            LeftLeg = oneLeg ? Limb.Straight(free) : Postures.FootFlat(Build.HipHalfWidth, 40),
            RightArm = dumbbell ? Limb.To(nearHand, Direction.Near) : Limb.To(new(3, -24, 3), Direction.Near),
            LeftArm = dumbbell ? Limb.To(farHand, Direction.Away) : Limb.To(new(3, 24, 3), Direction.Away),
        };
    }

    private static Scene Scene(Pose pose, bool dumbbell) => new(pose)
    {
        Working = [Muscle.Buttock(Side.Right)],
        Props = [Prop.Mat(-92, 62), .. dumbbell ? [OnTheHips] : Array.Empty<Func<Skeleton, Shape>>()],
    };

    private static Shape OnTheHips(Skeleton body) => Prop.DumbbellAt(body.Hips + (body.Front * 13), body.LeftHand);
}
