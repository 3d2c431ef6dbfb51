using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>The straight thigh is tightened without moving: the gentlest rung of two exercises.</summary>
internal static class QuadSet
{
    public static Drawing Drawing(string exercise, string title) => new(exercise, "quad-set", title,
        "Lying face up, one knee bent with the foot flat, the other leg straight on the floor. Rays show that the front of the straight thigh is tightened; nothing moves.",
        Camera.Side, [Held()]);

    private static Scene Held()
    {
        var pose = Postures.OnTheBack with { RightLeg = Limb.Straight(Direction.At(-3)) };
        var leg = new Skeleton(pose).Leg(Side.Right);
        return new(pose)
        {
            Working = [Muscle.Thigh(Side.Right)],
            Props = [Prop.Mat(-90, 100)],
            Marks = [new Mark.Rays(leg.Root.Towards(leg.Middle, 0.6), Direction.Up, 12)],
        };
    }
}
