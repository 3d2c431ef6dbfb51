using ScottPlot;
using ScottPlot.TickGenerators;

namespace RunnersKnee.Benchmarks.Growth;

/// <summary>Draws a curve; times and large counts on scales of powers of ten.</summary>
internal static class GrowthPlot
{
    private const int Width = 480;
    private const int Height = 320;

    public static void Save(Curve curve, string file)
    {
        using var plot = new Plot();
        var isWide = curve.Points[^1].Count > 100;
        double[] counts = [.. curve.Points.Select(point => isWide ? Math.Log10(point.Count) : point.Count)];
        double[] times = [.. curve.Points.Select(point => Math.Log10(point.Nanoseconds / 1_000))];
        _ = plot.Add.Scatter(counts, times);
        plot.Title(curve.Title);
        plot.XLabel(curve.Axis);
        plot.YLabel("µs");
        plot.Axes.Left.TickGenerator = PowersOfTen();
        if (isWide)
        {
            plot.Axes.Bottom.TickGenerator = PowersOfTen();
        }

        // whole powers at both ends, or a short curve would show no number at all
        plot.Axes.SetLimitsY(Math.Floor(times.Min()), Math.Ceiling(times.Max()));
        _ = plot.SaveSvg(file, Width, Height);
    }

    private static NumericAutomatic PowersOfTen() => new()
    {
        MinorTickGenerator = new LogMinorTickGenerator(),
        IntegerTicksOnly = true,
        LabelFormatter = power => Math.Pow(10, power).ToString("#,0.###", System.Globalization.CultureInfo.InvariantCulture),
    };
}
