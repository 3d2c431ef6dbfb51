using System.Globalization;
using System.Text;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>
/// Writes path data as whole steps from point to point, the shortest form there is. The whole path is shifted so that it
/// begins on a whole number: the same shape elsewhere has the same steps.
/// </summary>
internal sealed class PathWriter
{
    private readonly StringBuilder path = new();
    private Point at;
    private Point shift;

    /// <summary>Where the path begins.</summary>
    public Point Start { get; private set; }

    /// <summary>The steps after the beginning.</summary>
    public string Steps => path.ToString();

    public PathWriter Move(Point to)
    {
        if (path.Length > 0)
            return Step("m", to);
        at = Start = new Point(Whole(to.X), Whole(to.Y));
        shift = Start - to;
        return this;
    }

    public PathWriter Line(Point to) => Step("l", to);

    public PathWriter Arc(double radius, bool large, Point to) =>
        Step($"a{Number(radius)} {Number(radius)} 0 {(large ? 1 : 0)} 1", to);

    public PathWriter Curve(Point bow, Point to) => Step("q" + Written(Rounded(bow) - at), to);

    public PathWriter Close(Point start)
    {
        path.Append('z');
        at = Rounded(start);
        return this;
    }

    public override string ToString() => $"M{Written(Start)}{path}";

    // a hair above the half, so that no machine's last digit decides which way it is rounded
    public static string Number(double value) => Whole(value).ToString("0", CultureInfo.InvariantCulture);

    private PathWriter Step(string command, Point to)
    {
        var target = Rounded(to);
        var step = Written(target - at);
        path.Append(command).Append(char.IsDigit(command[^1]) && step[0] != '-' ? " " : "").Append(step);
        at = target;
        return this;
    }

    // a minus sign parts two numbers as well as a space does
    private static string Written(Point step) => step.Y < 0 ? $"{Number(step.X)}{Number(step.Y)}" : $"{Number(step.X)} {Number(step.Y)}";

    private Point Rounded(Point place) => new(Whole((place + shift).X), Whole((place + shift).Y));

    private static double Whole(double value) => Math.Floor(value + 0.5000001);
}
