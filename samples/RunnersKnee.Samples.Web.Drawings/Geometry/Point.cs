namespace RunnersKnee.Samples.Drawings.Geometry;

/// <summary>A point of the picture: X to the right, Y down, as SVG has it.</summary>
internal readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public Point Unit => this * (1 / Length);

    /// <summary>A quarter turn to the left, as seen in the picture.</summary>
    public Point Quarter => new(Y, -X);
}
