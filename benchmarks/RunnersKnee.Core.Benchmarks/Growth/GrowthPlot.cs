using ScottPlot;
using ScottPlot.TickGenerators;

namespace RunnersKnee.Benchmarks.Growth;

/// <summary>Draws the curves side by side; times and large counts on scales of powers of ten.</summary>
internal static class GrowthPlot
{
    private const int Width = 1200;
    private const int Height = 360;

    public static void Save(IReadOnlyList<Curve> curves, string file)
    {
        using var plots = new Multiplot();
        plots.AddPlots(curves.Count);
        plots.Layout = new ScottPlot.MultiplotLayouts.Columns();
        for (var i = 0; i < curves.Count; i++)
        {
            Draw(plots.GetPlot(i), curves[i]);
        }

        _ = plots.SaveSvg(file, Width, Height);
    }

    private static void Draw(Plot plot, Curve curve)
    {
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
    }

    private static NumericAutomatic PowersOfTen() => new()
    {
        MinorTickGenerator = new LogMinorTickGenerator(),
        IntegerTicksOnly = true,
        LabelFormatter = power => Math.Pow(10, power).ToString("#,0.###", System.Globalization.CultureInfo.InvariantCulture),
    };
}
