using RunnersKnee.Samples.Drawings.Geometry;

namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>One coloured shape: the skins around some groups of balls, run together.</summary>
/// <param name="Depth">What is deeper is drawn first.</param>
/// <param name="Rimmed">Whether a rim in the colour of the paper sets it off from what lies behind.</param>
internal sealed record Shape(Tone Tone, double Depth, bool Rimmed, IReadOnlyList<IReadOnlyList<Ball>> Groups)
{
    public static Shape Of(Tone tone, double depth, params IReadOnlyList<Ball> balls) => new(tone, depth, false, [balls]);
}
