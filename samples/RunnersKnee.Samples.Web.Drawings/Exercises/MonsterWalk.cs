using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>In a half squat with a band round the legs, stepping sideways.</summary>
internal static class MonsterWalk
{
    private const string Id = "monster-walk";
    private const double AboveKnees = 0.84;
    private const double Ankles = 1.9;
    private const double HipWidth = 12;

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Sideways("small-steps", "Monster walk with small steps", 15, AboveKnees, 3.4, "a light loop band just above the knees", "a small step"),
        Sideways("standard", "Monster walk", 25, AboveKnees, 5, "a loop band just above the knees", "a step"),
        Sideways("stronger-band", "Monster walk with a stronger band", 25, AboveKnees, 8, "a broad, strong loop band just above the knees", "a step"),
        Sideways("ankle-band", "Monster walk with the band at the ankles", 25, Ankles, 5, "a loop band round the ankles", "a step"),
        ForwardAndBack(),
    ];

    private static Drawing Sideways(string rung, string title, double step, double at, double width, string band, string how)
    {
        Scene Seen(double stepped) => new(HalfSquat(stepped))
        {
            Working = [Muscle.SideOfHip(Side.Left), Muscle.SideOfHip(Side.Right)],
            Props = [Prop.Floor(-40, 70), Prop.LoopBand(at, width)],
        };
        // between the legs, where neither band nor foot is in the way
        var shin = new Vec3(HipWidth + step - 9, -6, 27);
        return new Drawing(Id, rung, title,
            $"Seen from the front. 1: a shallow squat, feet hip-width apart, toes forward, {band}. 2: one foot has taken {how} to the side and the band is stretched.",
            Camera.Front, [Seen(0), Seen(step) with { Marks = [new Mark.Movement(shin - (Direction.Right * step), shin, 0)] }]);
    }

    private static Pose HalfSquat(double stepped) => new()
    {
        Hips = new(stepped / 2, 16, 76),
        Up = new(0, -0.3, 1),
        Front = Direction.Near,
        RightLeg = Foot(-HipWidth),
        LeftLeg = Foot(HipWidth + stepped),
        RightArm = Limb.To(new((stepped / 2) - 6, -24, 106), Direction.Left + Direction.Down),
        LeftArm = Limb.To(new((stepped / 2) + 6, -24, 106), Direction.Right + Direction.Down),
    };

    private static Limb Foot(double x) =>
        Limb.To(new(x, 0, Build.AnkleToSole), Direction.Near + (Direction.Right * (x > 0 ? 0.25 : -0.25))) with { Tip = Direction.Near };

    private static Drawing ForwardAndBack()
    {
        Scene Seen(double stepped) => new(Striding(stepped))
        {
            Working = [Muscle.SideOfHip(Side.Right)],
            Props = [Prop.Floor(-50, 75), Prop.LoopBand(Ankles, 5)],
        };
        var foot = new Vec3(20, -26, 0);
        return new Drawing(Id, "forward-backward", "Monster walk forward and backward",
            "Seen from the side. 1: a shallow squat, feet hip-width apart, a loop band round the ankles. 2: one foot has taken a step forward and the band is stretched; a second arrow shows the way back.",
            new Camera(14, 14),
            [
                Seen(0),
                Seen(34) with { Marks = [new Mark.Movement(foot, foot + (Direction.Right * 30), 0), new Mark.Movement(foot - (Direction.Right * 24), foot - (Direction.Right * 54), 0)] },
            ]);
    }

    private static Pose Striding(double stepped) => Postures.Upright with
    {
        Hips = new((stepped / 2) - 14, 0, 77),
        Up = Direction.At(74),
        RightLeg = Postures.Planted(stepped, -HipWidth),
        LeftLeg = Postures.Planted(0, HipWidth),
        RightArm = Limb.To(new((stepped / 2) - 4, -17, 90), Direction.Left + Direction.Near),
        LeftArm = Limb.To(new((stepped / 2) - 4, 17, 90), Direction.Left + Direction.Away),
    };
}
