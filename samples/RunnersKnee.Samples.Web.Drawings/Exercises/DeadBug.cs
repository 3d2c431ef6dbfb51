using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Props;
using RunnersKnee.Samples.Drawings.Scenes;
using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>On the back, arms and legs up; one arm and the leg of the other side go down.</summary>
internal static class DeadBug
{
    private const string Id = "dead-bug";
    private const string Start = "1: lying face up, arms straight up, hips and knees bent to right angles, shins level. 2: ";

    public static IEnumerable<Drawing> Drawings { get; } =
    [
        Lower("arms-or-legs", "Dead bug, arms only or legs only", arm: 1, leg: 0, Start + "one arm is lowered beyond the head while both legs stay still. Or one leg is lowered while both arms stay still."),
        Lower("reduced-range", "Dead bug, smaller movement", arm: 0.5, leg: 0.5, Start + "one arm and the leg of the other side are lowered half-way; the low back stays down."),
        Lower("standard", "Dead bug", arm: 1, leg: 1, Start + "one arm is lowered beyond the head and the leg of the other side is stretched out just above the floor; the low back stays down."),
        Lower("weights", "Dead bug with light weights", arm: 1, leg: 1, "1: lying face up, arms straight up with a light weight in each hand, hips and knees bent to right angles. 2: one arm is lowered beyond the head and the leg of the other side is stretched out just above the floor.", weights: true),
    ];

    private static Drawing Lower(string rung, string title, double arm, double leg, string alt, bool weights = false)
    {
        var (start, end) = (Lying(0, 0), Lying(arm, leg));
        var begun = Lying(arm * 0.3, leg * 0.2);
        List<Mark> marks = [Between(begun, end, body => body.Arm(Side.Left).End + (body.Arm(Side.Left).Lower * 18), 0.2)];
        if (leg > 0)
            marks.Add(Between(begun, end, body => body.Leg(Side.Right).End + new Vec3(12, 0, 14), -0.2));
        return new Drawing(Id, rung, title, alt, Camera.Side, [Scene(start, weights), Scene(end, weights) with { Marks = marks }]);
    }

    private static Pose Lying(double arm, double leg) => Postures.OnTheBack with
    {
        RightArm = Limb.Straight(Direction.At(84)),
        LeftArm = Limb.Straight(Direction.At(96 + (72 * arm))),
        LeftLeg = Limb.Along(Direction.At(97), Direction.At(0)),
        RightLeg = Limb.Along(Direction.At(89 - (79 * leg)), Direction.At(8 * leg)),
    };

    private static Scene Scene(Pose pose, bool weights) => new(pose)
    {
        Working = [Muscle.Belly],
        Props =
        [
            Prop.Mat(-95, 80),
            .. weights ? [Prop.Dumbbell(Side.Right, Direction.Right), Prop.Dumbbell(Side.Left, Direction.Right)] : Array.Empty<Func<Skeleton, Shape>>(),
        ],
    };

    private static Mark.Movement Between(Pose start, Pose end, Func<Skeleton, Vec3> place, double bulge) =>
        new(place(new Skeleton(start)), place(new Skeleton(end)), bulge);
}
