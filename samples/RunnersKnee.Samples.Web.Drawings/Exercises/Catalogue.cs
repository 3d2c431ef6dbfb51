using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>All drawings, in the order of the protocol.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Drawing> All { get; } =
    [
        .. StraightLegRaise.Drawings,
    ];
}
