namespace RunnersKnee.Protocols.Standard;

/// <summary>Names of the exercises, and positions to swap to.</summary>
internal static class Ids
{
    public static readonly ExerciseId StraightLegRaise = ExerciseId.Parse("straight-leg-raise");
    public static readonly ExerciseId Clamshell = ExerciseId.Parse("clamshell");
    public static readonly ExerciseId SingleLegSquat = ExerciseId.Parse("single-leg-squat");
    public static readonly ExerciseId MonsterWalk = ExerciseId.Parse("monster-walk");
    public static readonly ExerciseId GluteBridge = ExerciseId.Parse("glute-bridge");
    public static readonly ExerciseId ShortArcQuad = ExerciseId.Parse("short-arc-quad");
    public static readonly ExerciseId StepUp = ExerciseId.Parse("step-up");
    public static readonly ExerciseId ClamshellMobility = ExerciseId.Parse("clamshell-mobility");
    public static readonly ExerciseId NinetyNinetyStretch = ExerciseId.Parse("ninety-ninety-stretch");
    public static readonly ExerciseId Plank = ExerciseId.Parse("plank");
    public static readonly ExerciseId DeadBug = ExerciseId.Parse("dead-bug");
    public static readonly ExerciseId ReturnToRun = ExerciseId.Parse("return-to-run");
    public static readonly ExerciseId ChairStand = ExerciseId.Parse("chair-stand");

    /// <summary>A swap starts at a low dose: level 1 (C3.5).</summary>
    public static LadderPosition SwapAt(ExerciseId exercise, string rung) => new() { Exercise = exercise, Rung = rung, Dose = 1 };
}
