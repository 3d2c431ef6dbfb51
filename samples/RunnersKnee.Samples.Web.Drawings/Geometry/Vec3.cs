namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>A point or a direction in the room, in centimetres: X to the right, Y away from the viewer, Z up.</summary>
internal readonly record struct Vec3(double X, double Y, double Z)
{
    public static Vec3 operator +(Vec3 a, Vec3 b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vec3 operator -(Vec3 a, Vec3 b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vec3 operator -(Vec3 a) => new(-a.X, -a.Y, -a.Z);

    public static Vec3 operator *(Vec3 a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

    public double Length => Math.Sqrt(Dot(this));

    public Vec3 Unit => this * (1 / Length);

    public double Dot(Vec3 other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public Vec3 Cross(Vec3 other) =>
        new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>What is left of this direction at right angles to the axis.</summary>
    public Vec3 Across(Vec3 axis) => this - (axis.Unit * Dot(axis.Unit));

    /// <summary>Turned about an axis through the origin, in degrees, by the right-hand rule.</summary>
    public Vec3 Turned(Vec3 axis, double degrees)
    {
        var unit = axis.Unit;
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return (this * cos) + (unit.Cross(this) * sin) + (unit * (unit.Dot(this) * (1 - cos)));
    }

    public Vec3 Towards(Vec3 other, double share) => this + ((other - this) * share);

    /// <summary>The angle between two directions, 0 to 180 degrees.</summary>
    public double AngleTo(Vec3 other) => Math.Acos(Math.Clamp(Unit.Dot(other.Unit), -1, 1)) * 180 / Math.PI;
}
