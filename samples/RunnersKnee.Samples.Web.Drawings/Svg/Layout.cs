using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>
/// How large the figure is drawn and where: all panels of a picture alike, so that only the movement differs. The unit is a
/// third of a pixel of the smallest phone, fine enough for whole numbers.
/// </summary>
internal sealed record Layout(double PanelWidth, double PanelHeight, Frame Frame, double Height)
{
    public const double UnitsPerPixel = 3;
    public const double Width = 320 * UnitsPerPixel;

    private const double Gap = 18;
    private const double Margin = 18;
    private const double TopMargin = 27;
    private const double MostPanelHeight = 600;
    private const double LeastPanelHeight = 276;
    // the corner a digit keeps for itself
    private const double DigitWidth = 110;
    private const double DigitHeight = 66;
    private const double MostScale = 3.9;
    private const double StripHeight = 60;

    public double LeftOf(int panel) => panel * (PanelWidth + Gap);

    public static Layout Of(IReadOnlyList<Disc> discs, int panels, bool withStrip)
    {
        var (left, right) = (discs.Min(d => d.Centre.X - d.Radius), discs.Max(d => d.Centre.X + d.Radius));
        var (top, bottom) = (discs.Min(d => d.Centre.Y - d.Radius), discs.Max(d => d.Centre.Y + d.Radius));
        var panelWidth = (Width - (Gap * (panels - 1))) / panels;
        var fitting = Math.Min((panelWidth - (2 * Margin)) / (right - left), (MostPanelHeight - TopMargin - Margin) / (bottom - top));
        var scale = Math.Min(MostScale, fitting);
        var height = Math.Max(LeastPanelHeight, ((bottom - top) * scale) + TopMargin + Margin);
        var across = (panelWidth / 2) - ((left + right) / 2 * scale);
        var inCorner = discs.Where(d => ((d.Centre.X - d.Radius) * scale) + across < DigitWidth).ToList();
        if (panels > 1 && inCorner.Count > 0)
            height = Math.Max(height, DigitHeight + Margin + ((bottom - inCorner.Min(d => d.Centre.Y - d.Radius)) * scale));
        height = Math.Ceiling(height / UnitsPerPixel) * UnitsPerPixel;
        var offset = new Point(across, height - Margin - (bottom * scale));
        return new Layout(panelWidth, height, new Frame(scale, offset), height + (withStrip ? StripHeight : 0));
    }
}
