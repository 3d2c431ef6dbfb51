using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>What the joints of a supple grown person allow, in degrees; a pose beyond them is a mistake in the drawing.</summary>
internal static class JointLimits
{
    private const double MostKneeBend = 150;
    private const double MostElbowBend = 150;
    private const double MostHipFlexion = 135;
    private const double MostHipExtension = 30;
    private const double MostHipSpread = 75;

    // counted from where the shortest swing leaves the thigh, which says more than a measured turn where the hip is bent and
    // spread as well, as in sitting with one shin across; a knee bent backwards counts 180
    private const double MostHipTurn = 125;

    private const double MostArmTurn = 115;
    private const double MostStoop = 60;
    private const double MostNod = 50;

    /// <summary>The joints that are bent further than they go, in words; empty when the pose can be held.</summary>
    public static IEnumerable<string> Broken(Pose pose)
    {
        var body = new Skeleton(pose);
        foreach (var side in Enum.GetValues<Side>())
        {
            var (leg, arm) = (body.Leg(side), body.Arm(side));
            if (leg.Bent > MostKneeBend)
                yield return $"{side} knee bent by {leg.Bent:0}";
            if (arm.Bent > MostElbowBend)
                yield return $"{side} elbow bent by {arm.Bent:0}";
            var flexion = Flexion(body, leg.Upper);
            if (flexion is > MostHipFlexion or < -MostHipExtension)
                yield return $"{side} hip flexed by {flexion:0}";
            var spread = leg.Upper.AngleTo(leg.Upper.Across(body.LeftHand));
            if (spread > MostHipSpread)
                yield return $"{side} hip spread by {spread:0}";
            if (Turn(leg, -body.Up, body.Front) is > MostHipTurn and var hipTurn)
                yield return $"{side} thigh turned by {hipTurn:0}";
            // an elbow points back, a knee forward
            if (Turn(arm, -body.ChestUp, -body.ChestFront) is > MostArmTurn and var armTurn)
                yield return $"{side} upper arm turned by {armTurn:0}";
        }

        if (Math.Abs(pose.Stoop) > MostStoop)
            yield return $"back bent by {pose.Stoop:0}";
        if (Math.Abs(pose.Nod) > MostNod)
            yield return $"neck bent by {pose.Nod:0}";
    }

    private static double Flexion(Skeleton body, Vec3 thigh) =>
        Math.Atan2(thigh.Dot(body.Front), -thigh.Dot(body.Up)) * 180 / Math.PI;

    // how far the front of the limb is turned away from where it would look, were the limb swung there the shortest way
    private static double Turn(Chain limb, Vec3 hanging, Vec3 front)
    {
        var swing = hanging.AngleTo(limb.Upper);
        if (limb.Bent < 8 || swing > 160)
            return 0;
        var resting = swing < 1 ? front : front.Turned(hanging.Cross(limb.Upper), swing);
        return limb.Front.AngleTo(resting);
    }
}
