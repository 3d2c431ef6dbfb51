using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>How large the figure is drawn and where: all panels of a picture alike, so that only the movement differs.</summary>
internal sealed record Layout(double PanelWidth, double PanelHeight, Frame Frame, double Height)
{
    public const double Width = 320;

    private const double Gap = 6;
    private const double Margin = 6;
    private const double TopMargin = 10;
    private const double MostPanelHeight = 200;
    private const double LeastPanelHeight = 100;
    private const double MostScale = 1.3;
    private const double StripHeight = 20;

    public double LeftOf(int panel) => panel * (PanelWidth + Gap);

    public static Layout Of(IReadOnlyList<Disc> discs, int panels, bool withStrip)
    {
        var (left, right) = (discs.Min(d => d.Centre.X - d.Radius), discs.Max(d => d.Centre.X + d.Radius));
        var (top, bottom) = (discs.Min(d => d.Centre.Y - d.Radius), discs.Max(d => d.Centre.Y + d.Radius));
        var panelWidth = (Width - (Gap * (panels - 1))) / panels;
        var fitting = Math.Min((panelWidth - (2 * Margin)) / (right - left), (MostPanelHeight - TopMargin - Margin) / (bottom - top));
        var scale = Math.Min(MostScale, fitting);
        var height = Math.Ceiling(Math.Max(LeastPanelHeight, ((bottom - top) * scale) + TopMargin + Margin));
        var offset = new Point((panelWidth / 2) - ((left + right) / 2 * scale), height - Margin - (bottom * scale));
        return new Layout(panelWidth, height, new Frame(scale, offset), height + (withStrip ? StripHeight : 0));
    }
}
