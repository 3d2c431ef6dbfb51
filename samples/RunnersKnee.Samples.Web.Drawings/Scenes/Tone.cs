namespace RunnersKnee.Samples.Drawings.Scenes;

/// <summary>What a shape is, which decides its colour by day and by night.</summary>
internal enum Tone
{
    Paper,
    Ground,
    Mat,
    Skin,
    FarSkin,
    Shirt,
    Shorts,
    FarShorts,
    Shoe,
    FarShoe,
    Hair,
    Muscle,
    Gear,
    GearSide,
    Band,
    Arrow,
    Ink,
}
