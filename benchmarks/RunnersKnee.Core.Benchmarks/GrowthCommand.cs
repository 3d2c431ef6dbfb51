using RunnersKnee.Benchmarks.Growth;
using RunnersKnee.Benchmarks.Measuring;

namespace RunnersKnee.Benchmarks;

/// <summary><c>--growth [FOLDER]</c>: how our cost grows, as tables to be pasted and as pictures.</summary>
internal static class GrowthCommand
{
    private const string Pictures = "docs/growth";

    public static void Run(string? folder)
    {
        var progress = new Progress();
        Curve[] curves = [.. Curves.All(progress)];
        progress.End();
        var pictures = Directory.CreateDirectory(folder ?? Pictures).FullName;
        foreach (var curve in curves)
        {
            Console.WriteLine($"| {curve.Title}: {curve.Axis} | {string.Join(" | ", curve.Points.Select(point => Shown.Count(point.Count)))} |");
            Console.WriteLine($"|---|{string.Concat(curve.Points.Select(_ => "--:|"))}");
            Console.WriteLine($"| time | {string.Join(" | ", curve.Points.Select(point => Shown.Time(point.Nanoseconds)))} |");
            Console.WriteLine($"| for one | {string.Join(" | ", curve.Points.Select(point => Shown.Time(point.Nanoseconds / point.Count)))} |");
            Console.WriteLine();
            GrowthPlot.Save(curve, Path.Combine(pictures, $"{curve.Id}.svg"));
        }

        Console.WriteLine($"{Machine.Description}. The pictures are in {folder ?? Pictures}.");
    }
}
