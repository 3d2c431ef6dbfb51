namespace RunnersKnee.Protocols.Standard;

/// <summary>The standard protocol as plain data; one small file per exercise beside this one.</summary>
internal static class StandardProtocol
{
    public static Protocol Create() => Protocol.Compiled(
        "runners-knee",
        "1.0",
        [
            StraightLegRaise.Exercise, Clamshell.Exercise, SingleLegSquat.Exercise, MonsterWalk.Exercise, GluteBridge.Exercise, ShortArcQuad.Exercise,
            StepUp.Exercise, ClamshellMobility.Exercise, NinetyNinetyStretch.Exercise, Plank.Exercise, DeadBug.Exercise,
        ],
        [
            StraightLegRaise.Ladder, Clamshell.Ladder, SingleLegSquat.Ladder, MonsterWalk.Ladder, GluteBridge.Ladder, ShortArcQuad.Ladder,
            StepUp.Ladder, ClamshellMobility.Ladder, NinetyNinetyStretch.Ladder, Plank.Ladder, DeadBug.Ladder,
        ],
        [.. RedFlags.All, .. YellowFlags.All],
        Register.All);
}
