using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>Ways of lying and standing that several exercises begin from. The right side is the near one.</summary>
internal static class Postures
{
    /// <summary>On the back, head to the left, arms beside the body, both knees bent and feet flat.</summary>
    public static Pose OnTheBack { get; } = new()
    {
        Hips = new(0, 0, Build.LyingHips),
        Up = Direction.At(180),
        Front = Direction.Up,
        RightLeg = FootFlat(-Build.HipHalfWidth, 46),
        LeftLeg = FootFlat(Build.HipHalfWidth, 46),
        RightArm = Limb.Straight(new(1, -0.25, -0.1)),
        LeftArm = Limb.Straight(new(1, 0.25, -0.1)),
    };

    /// <summary>Upright, facing right, arms hanging.</summary>
    public static Pose Upright { get; } = new()
    {
        Hips = new(0, 0, Build.StandingHips),
        Up = Direction.Up,
        Front = Direction.Right,
        RightLeg = Limb.Straight(Direction.Down),
        LeftLeg = Limb.Straight(Direction.Down),
        RightArm = Limb.Along(Direction.At(-92), Direction.At(-80)),
        LeftArm = Limb.Along(Direction.At(-92), Direction.At(-80)),
    };

    /// <summary>A foot flat on the floor, its knee pointing up.</summary>
    public static Limb FootFlat(double y, double x) =>
        Limb.To(new(x, y, Build.AnkleToSole), Direction.Up) with { Tip = Direction.Right };

    /// <summary>A foot flat on what has the given height, its knee pointing to the right.</summary>
    public static Limb Planted(double x, double y, double height = 0) =>
        Limb.To(new(x, y, height + Build.AnkleToSole), Direction.Right) with { Tip = Direction.Right };
}
