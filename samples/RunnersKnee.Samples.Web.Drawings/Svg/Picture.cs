namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>A finished picture and its size in pixels at scale one.</summary>
internal sealed record Picture(string Svg, int Width, int Height);
