namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>The muscles these exercises are for.</summary>
internal enum MuscleKind
{
    FrontOfThigh,
    Buttock,
    SideOfHip,
    Belly,
    Flank,
}
