using System.Globalization;
using System.Text;
using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>Writes path data as steps from point to point, which is shorter than places; one decimal.</summary>
internal sealed class PathWriter
{
    private readonly StringBuilder path = new();
    private Point at;
    private bool isFirst = true;

    public PathWriter Move(Point to)
    {
        // the first step of a path is a place
        return Step('m', "", to);
    }

    public PathWriter Line(Point to) => Step('l', "", to);

    public PathWriter Arc(double radius, bool large, Point to) =>
        Step('a', $"{Number(radius)} {Number(radius)} 0 {(large ? 1 : 0)} 1 ", to);

    public PathWriter Curve(Point bow, Point to) => Step('q', Written(Rounded(bow) - at) + " ", to);

    public PathWriter Close(Point start)
    {
        path.Append('z');
        at = Rounded(start);
        return this;
    }

    public override string ToString() => path.ToString();

    public static string Number(double value)
    {
        var text = Round(value).ToString("0.#", CultureInfo.InvariantCulture);
        return text switch
        {
            "-0" => "0",
            ['0', '.', ..] => text[1..],
            ['-', '0', '.', ..] => "-" + text[2..],
            _ => text,
        };
    }

    private PathWriter Step(char command, string before, Point to)
    {
        var target = Rounded(to);
        path.Append(isFirst ? char.ToUpperInvariant(command) : command).Append(before).Append(Written(isFirst ? target : target - at));
        (at, isFirst) = (target, false);
        return this;
    }

    // a minus sign parts two numbers as well as a space does
    private static string Written(Point step)
    {
        var (x, y) = (Number(step.X), Number(step.Y));
        return y[0] == '-' ? x + y : $"{x} {y}";
    }

    private static Point Rounded(Point place) => new(Round(place.X), Round(place.Y));

    // a hair above the half, so that no machine's last digit decides which way it is rounded
    private static double Round(double value) => Math.Round(value + 1e-7, 1, MidpointRounding.AwayFromZero);
}
