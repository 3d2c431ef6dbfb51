using System.Globalization;
using System.Text;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes path data as whole steps from point to point, the shortest form there is.</summary>
internal sealed class PathWriter
{
    private readonly StringBuilder path = new();
    private Point at;

    public PathWriter Move(Point to) => Step(path.Length == 0 ? "M" : "m", to);

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

    public override string ToString() => path.ToString();

    // a hair above the half, so that no machine's last digit decides which way it is rounded
    public static string Number(double value) => Math.Floor(value + 0.5000001).ToString("0", CultureInfo.InvariantCulture);

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

    private static Point Rounded(Point place) => new(Math.Floor(place.X + 0.5000001), Math.Floor(place.Y + 0.5000001));
}
