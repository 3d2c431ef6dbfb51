using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Exercises;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Tests;

public class PoseTests
{
    // the figure has a skin: a joint may lie a little deeper than the floor's height says, never below it
    private const double FloorTolerance = 0.5;

    [Fact]
    public void No_joint_is_bent_further_than_it_goes() =>
        Poses().SelectMany(p => JointLimits.Broken(p.Pose).Select(broken => $"{p.Name}: {broken}")).Should().BeEmpty();

    [Fact]
    public void A_knee_that_is_bent_backwards_is_noticed()
    {
        var pose = Postures.Upright with { RightLeg = Limb.Along(Direction.Down, Direction.At(-45)) };

        JointLimits.Broken(pose).Should().ContainSingle().Which.Should().StartWith("Right thigh turned");
    }

    [Fact]
    public void An_elbow_that_is_bent_backwards_is_noticed()
    {
        var pose = Postures.Upright with { LeftArm = Limb.Along(Direction.Down, Direction.At(-150)) };

        JointLimits.Broken(pose).Should().ContainSingle().Which.Should().StartWith("Left upper arm turned");
    }

    [Fact]
    public void Nothing_of_the_body_is_below_the_floor() =>
        Poses().SelectMany(p => Joints(p.Pose).Where(j => j.Z < FloorTolerance).Select(j => $"{p.Name}: {j.Z:0.0}")).Should().BeEmpty();

    [Fact]
    public void A_limb_reaches_what_it_is_to_touch() =>
        Poses().SelectMany(p => Missed(p.Pose).Select(missed => $"{p.Name}: {missed}")).Should().BeEmpty();

    private static IEnumerable<(string Name, Pose Pose)> Poses() =>
        Catalogue.All.SelectMany(drawing => drawing.Scenes.Select((scene, i) => ($"{drawing.Id} {i + 1}", scene.Pose)));

    private static IEnumerable<Vec3> Joints(Pose pose)
    {
        var body = new Skeleton(pose);
        foreach (var side in Enum.GetValues<Side>())
        {
            var (leg, arm) = (body.Leg(side), body.Arm(side));
            foreach (var joint in new[] { leg.Root, leg.Middle, leg.End, arm.Root, arm.Middle, arm.End })
                yield return joint;
        }

        yield return body.Head;
    }

    private static IEnumerable<string> Missed(Pose pose)
    {
        var body = new Skeleton(pose);
        (string Name, Limb Limb, Chain Chain)[] limbs =
        [
            ("right leg", pose.RightLeg, body.Leg(Side.Right)), ("left leg", pose.LeftLeg, body.Leg(Side.Left)),
            ("right arm", pose.RightArm, body.Arm(Side.Right)), ("left arm", pose.LeftArm, body.Arm(Side.Left)),
        ];
        return limbs.Where(l => l.Limb.End is { } end && (end - l.Chain.End).Length > 1.5)
            .Select(l => $"{l.Name} by {(l.Limb.End!.Value - l.Chain.End).Length:0.0}");
    }
}
