using RunnersKnee.Benchmarks.Growth;
using RunnersKnee.Benchmarks.Measuring;

namespace RunnersKnee.Benchmarks;

/// <summary><c>--growth [FILE]</c>: how our cost grows, as tables to be pasted and as a picture.</summary>
internal static class GrowthCommand
{
    private const string Picture = "docs/growth.svg";

    public static void Run(string? file)
    {
        var progress = new Progress();
        Curve[] curves = [.. Curves.All(progress)];
        progress.End();
        foreach (var curve in curves)
        {
            Console.WriteLine($"| {curve.Title}: {curve.Axis} | {string.Join(" | ", curve.Points.Select(point => Shown.Count(point.Count)))} |");
            Console.WriteLine($"|---|{string.Concat(curve.Points.Select(_ => "--:|"))}");
            Console.WriteLine($"| time | {string.Join(" | ", curve.Points.Select(point => Shown.Time(point.Nanoseconds)))} |");
            Console.WriteLine($"| for one | {string.Join(" | ", curve.Points.Select(point => Shown.Time(point.Nanoseconds / point.Count)))} |");
            Console.WriteLine();
        }

        GrowthPlot.Save(curves, file ?? Picture);
        Console.WriteLine($"{Machine.Description}. The picture is {file ?? Picture}.");
    }
}
