namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>Looks at the room from far off, so that lengths stay true: turned about the vertical, and looking down a little.</summary>
/// <param name="Turn">Degrees; 0 sees a figure that faces right exactly from its right side.</param>
/// <param name="Down">Degrees it looks down, 0 level, 90 from the ceiling.</param>
internal sealed record Camera(double Turn, double Down)
{
    public static Camera Side { get; } = new(8, 10);

    public static Camera Front { get; } = new(0, 9);

    private (double Sin, double Cos) Yaw => Math.SinCos(Turn * Math.PI / 180);

    private (double Sin, double Cos) Pitch => Math.SinCos(Down * Math.PI / 180);

    private Vec3 Across => new(Yaw.Cos, Yaw.Sin, 0);

    private Vec3 Upward => new(-Yaw.Sin * Pitch.Sin, Yaw.Cos * Pitch.Sin, Pitch.Cos);

    /// <summary>The way the camera looks: what lies further along it is hidden by what is nearer.</summary>
    public Vec3 Ahead => new(-Yaw.Sin * Pitch.Cos, Yaw.Cos * Pitch.Cos, -Pitch.Sin);

    public Point See(Vec3 place) => new(place.Dot(Across), -place.Dot(Upward));

    public double Depth(Vec3 place) => place.Dot(Ahead);
}
