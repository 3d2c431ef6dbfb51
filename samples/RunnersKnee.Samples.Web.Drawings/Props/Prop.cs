using RunnersKnee.Samples.Drawings.Body;
using RunnersKnee.Samples.Drawings.Geometry;
using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Props;

/// <summary>What stands and lies in the room, or is held and worn.</summary>
internal static class Prop
{
    private const double Behind = 500;
    private const double InFront = -500;

    /// <summary>The floor a figure stands on, from left to right.</summary>
    public static Func<Skeleton, Shape> Floor(double from, double to) =>
        Fixed(Tone.Ground, Behind + 100, [new(new(from, -22, -1.5), 1), new(new(to, -22, -1.5), 1), new(new(from, 22, -1.5), 1), new(new(to, 22, -1.5), 1)]);

    /// <summary>A floor that rises to the right.</summary>
    public static Func<Skeleton, Shape> Slope(double from, double to, double rise) =>
        Fixed(Tone.Ground, Behind + 100, [new(new(from, -22, -1.5), 1), new(new(to, -22, rise - 1.5), 1), new(new(from, 22, -1.5), 1), new(new(to, 22, rise - 1.5), 1), new(new(to, -22, -1.5), 1)]);

    /// <summary>An exercise mat, from left to right.</summary>
    public static Func<Skeleton, Shape> Mat(double from, double to) =>
        Fixed(Tone.Mat, Behind + 90, [new(new(from, -30, -1.5), 1.5), new(new(to, -30, -1.5), 1.5), new(new(from, 30, -1.5), 1.5), new(new(to, 30, -1.5), 1.5)]);

    /// <summary>A block between two corners: a step, a bench, a seat.</summary>
    public static IEnumerable<Func<Skeleton, Shape>> Block(Vec3 low, Vec3 high)
    {
        yield return Fixed(Tone.GearSide, Behind + 2, Corners(low, high, 0.8));
        yield return Fixed(Tone.Gear, Behind + 1, Corners(low with { Z = high.Z }, high, 0.8));
    }

    /// <summary>A firm chair with its back on the left, its seat at the given height.</summary>
    public static IEnumerable<Func<Skeleton, Shape>> Chair(double left, double right, double seat)
    {
        const double half = 21;
        var legs = new[] { (left, half), (right, half), (left, -half), (right, -half) }.Select(foot =>
            new Ball[] { new(new(foot.Item1, foot.Item2, 0), 1.2), new(new(foot.Item1, foot.Item2, seat - 3), 1.2) });
        IReadOnlyList<Ball>[] wood = [.. legs, Corners(new(left - 3, -half, seat), new(left - 3, half, seat + 40), 0.8), Corners(new(left, -half, seat - 3), new(right, half, seat - 1), 0.8)];
        yield return _ => new Shape(Tone.GearSide, Behind + 2, false, wood);
        yield return Fixed(Tone.Gear, Behind + 1, Corners(new(left, -half, seat - 1), new(right, half, seat - 1), 0.8));
    }

    /// <summary>A wall across the picture's plane, at the given place.</summary>
    public static Func<Skeleton, Shape> Wall(double at, double height) =>
        Fixed(Tone.Ground, Behind + 50, Corners(new(at, -22, 0), new(at + 4, 22, height), 0.5));

    /// <summary>A roll that lies across under a knee.</summary>
    public static IEnumerable<Func<Skeleton, Shape>> Roll(Vec3 middle, double radius, double half)
    {
        yield return Fixed(Tone.GearSide, Behind, [new(middle + (Direction.Near * half), radius), new(middle + (Direction.Away * half), radius)]);
        yield return Fixed(Tone.Gear, InFront, [new(middle + (Direction.Near * half), radius - 0.6)]);
    }

    /// <summary>A cushion between two corners.</summary>
    public static Func<Skeleton, Shape> Cushion(Vec3 low, Vec3 high) => Fixed(Tone.Gear, Behind, Corners(low, high, 3.5));

    /// <summary>A strap from its anchor to a hand.</summary>
    public static Func<Skeleton, Shape> Strap(Vec3 anchor, Side hand) => body =>
        Shape.Of(Tone.Band, InFront, [new(anchor, 1.3), new(Grip(body, hand), 1.3)]);

    /// <summary>A dumbbell in a hand, its bar in the given direction.</summary>
    public static Func<Skeleton, Shape> Dumbbell(Side hand, Vec3 bar) => body => DumbbellAt(Grip(body, hand), bar);

    public static Shape DumbbellAt(Vec3 middle, Vec3 bar) => new(Tone.Band, InFront, true,
    [
        [new(middle - (bar * 9), 1.5), new(middle + (bar * 9), 1.5)],
        [new(middle - (bar * 10), 4.6), new(middle - (bar * 7), 4.6)],
        [new(middle + (bar * 7), 4.6), new(middle + (bar * 10), 4.6)],
    ]);

    /// <summary>A loop band round both legs: above the knees, or at the ankles.</summary>
    /// <param name="share">Where it sits: 0.8 is four fifths down the thigh, 1.9 near the ankle.</param>
    /// <param name="width">Its width in centimetres; the stronger, the wider.</param>
    public static Func<Skeleton, Shape> LoopBand(double share, double width) => body =>
    {
        var (right, left) = (Place(body.Leg(Side.Right), share), Place(body.Leg(Side.Left), share));
        var way = (left.At - right.At).Unit;
        return new Shape(Tone.Band, InFront, true,
            [[new(right.At - (way * (right.Radius - (width / 2) + 0.8)), width / 2), new(left.At + (way * (left.Radius - (width / 2) + 0.8)), width / 2)]]);
    };

    /// <summary>A weight strapped round one leg, in as many parts as it has pounds.</summary>
    /// <param name="share">Where it sits: 0.8 above the knee, 1.88 at the ankle.</param>
    public static IEnumerable<Func<Skeleton, Shape>> Cuff(Side side, double share, int parts)
    {
        for (var part = 0; part < parts; part++)
        {
            var at = share - (part * 0.115);
            yield return body =>
            {
                return new Shape(Tone.Band, InFront, true, [Ring(Place(body.Leg(side), at), 5)]);
            };
        }
    }

    private static (Vec3 At, Vec3 Along, double Radius) Place(Chain leg, double share) => share <= 1
        ? (leg.Root.Towards(leg.Middle, share), leg.Upper, 8.4 - (2.8 * share))
        : (leg.Middle.Towards(leg.End, share - 1), leg.Lower, 5.5 - (2 * (share - 1)));

    // a band round a limb: balls all round it, a little outside
    private static Ball[] Ring((Vec3 At, Vec3 Along, double Radius) place, double width)
    {
        var across = place.Along.Cross(Math.Abs(place.Along.Y) < 0.9 ? Direction.Away : Direction.Up).Unit;
        return [.. Enumerable.Range(0, 10).Select(k => new Ball(place.At + (across.Turned(place.Along, k * 36) * (place.Radius + 0.8 - (width / 2))), width / 2))];
    }

    private static Vec3 Grip(Skeleton body, Side side) => body.Arm(side).End + (body.Arm(side).Tip * 5);

    private static Func<Skeleton, Shape> Fixed(Tone tone, double depth, IReadOnlyList<Ball> balls) => _ => new Shape(tone, depth, false, [balls]);

    private static Ball[] Corners(Vec3 low, Vec3 high, double radius) =>
    [
        .. from x in new[] { low.X, high.X }
           from y in new[] { low.Y, high.Y }
           from z in new[] { low.Z, high.Z }
           select new Ball(new(x, y, z), radius),
    ];
}
