namespace RunnersKnee.Protocols.Standard;

/// <summary>The standard protocol as plain data; one small file per exercise beside this one: those of the article in its order, then running and a check.</summary>
internal static class StandardProtocol
{
    public static Protocol Create() => Protocol.Compiled(
        "runners-knee",
        "1.0",
        [
            StraightLegRaise.Exercise, Clamshell.Exercise, SingleLegSquat.Exercise, MonsterWalk.Exercise, GluteBridge.Exercise, ShortArcQuad.Exercise,
            StepUp.Exercise, ClamshellMobility.Exercise, NinetyNinetyStretch.Exercise, Plank.Exercise, DeadBug.Exercise,
            ReturnToRun.Exercise, ChairStand.Exercise,
        ],
        [
            StraightLegRaise.Ladder, Clamshell.Ladder, SingleLegSquat.Ladder, MonsterWalk.Ladder, GluteBridge.Ladder, ShortArcQuad.Ladder,
            StepUp.Ladder, ClamshellMobility.Ladder, NinetyNinetyStretch.Ladder, Plank.Ladder, DeadBug.Ladder,
            ReturnToRun.Ladder, ChairStand.Ladder,
        ],
        [.. RedFlags.All, .. YellowFlags.All],
        Register.All);
}
