using RunnersKnee.Samples.Drawings.Svg;

namespace RunnersKnee.Samples.Drawings.Exercises;

/// <summary>All drawings, in the order of the protocol.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Drawing> All { get; } =
    [
        .. StraightLegRaise.Drawings,
        .. Clamshell.Drawings,
        .. SingleLegSquat.Drawings,
        .. MonsterWalk.Drawings,
        .. GluteBridge.Drawings,
        .. ShortArcQuad.Drawings,
        .. StepUp.Drawings,
        .. Clamshell.MobilityDrawings,
        .. NinetyNinety.Drawings,
        .. Plank.Drawings,
        .. DeadBug.Drawings,
        .. WalkAndRun.Drawings,
        .. ChairStand.Drawings,
    ];
}
