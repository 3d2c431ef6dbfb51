namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>Directions of the room, as the viewer sees them.</summary>
internal static class Direction
{
    public static Vec3 Right { get; } = new(1, 0, 0);

    public static Vec3 Left { get; } = new(-1, 0, 0);

    public static Vec3 Away { get; } = new(0, 1, 0);

    public static Vec3 Near { get; } = new(0, -1, 0);

    public static Vec3 Up { get; } = new(0, 0, 1);

    public static Vec3 Down { get; } = new(0, 0, -1);

    /// <summary>A direction in the plane of the picture: 0 points right, 90 up, 180 left.</summary>
    public static Vec3 At(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new(cos, 0, sin);
    }

    /// <summary>A direction seen from above: 0 points right, 90 to the viewer, -90 away; <paramref name="rise"/> lifts it.</summary>
    public static Vec3 Around(double degrees, double rise = 0)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        var (up, level) = Math.SinCos(rise * Math.PI / 180);
        return new(cos * level, -sin * level, up);
    }
}
