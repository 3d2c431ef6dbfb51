using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Body;

/// <summary>One limb in the room: hip, knee and ankle with the toes, or shoulder, elbow and wrist with the fingers.</summary>
/// <param name="Front">Which way the front of the upper part looks: a knee bends away from it.</param>
internal sealed record Chain(Vec3 Root, Vec3 Middle, Vec3 End, Vec3 Tip, Vec3 Front)
{
    public Vec3 Upper => (Middle - Root).Unit;

    public Vec3 Lower => (End - Middle).Unit;

    /// <summary>How far knee or elbow is bent, in degrees; 0 is straight.</summary>
    public double Bent => Upper.AngleTo(Lower);

    /// <summary>Which way the front of the lower part looks.</summary>
    public Vec3 LowerFront => Front.Across(Lower).Length < 0.05 ? -Upper : Front.Across(Lower).Unit;

    public static Chain Of(Limb limb, Vec3 root, double upper, double lower, Vec3 front, Func<Chain, Vec3> restingTip)
    {
        var (middle, end) = limb.End is { } target
            ? Reach(root, target, limb.Bend!.Value, upper, lower)
            : (root + (limb.Upper!.Value * upper), root + (limb.Upper!.Value * upper) + (limb.Lower!.Value * lower));
        var chain = new Chain(root, middle, end, default, default);
        chain = chain with { Front = FrontOf(chain, front) };
        return chain with { Tip = limb.Tip?.Unit ?? restingTip(chain) };
    }

    // a bent knee says itself where its front is; a straight one looks where the body looks
    private static Vec3 FrontOf(Chain chain, Vec3 bodyFront)
    {
        var byBend = (chain.Middle - chain.Root).Across(chain.End - chain.Root);
        return chain.Bent > 4 ? byBend.Across(chain.Upper).Unit : bodyFront.Across(chain.Upper).Unit;
    }

    // two circles about root and target meet where the middle joint is; too far away the limb is straight
    private static (Vec3 Middle, Vec3 End) Reach(Vec3 root, Vec3 target, Vec3 bend, double upper, double lower)
    {
        var way = target - root;
        var reach = Math.Min(way.Length, (upper + lower) * 0.9999);
        var along = ((upper * upper) - (lower * lower) + (reach * reach)) / (2 * reach);
        var aside = Math.Sqrt(Math.Max(0, (upper * upper) - (along * along)));
        return (root + (way.Unit * along) + (bend.Across(way).Unit * aside), root + (way.Unit * reach));
    }
}
