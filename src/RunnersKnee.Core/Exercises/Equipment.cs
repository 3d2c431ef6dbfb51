using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What a runner has at hand. A towel, a wall and a chair are assumed (R-VAR-03). Written <c>"step, loop-band"</c> in documents.</summary>
[Flags]
[JsonConverter(typeof(KebabEnum<Equipment>))]
public enum Equipment
{
    /// <summary>Nothing but a towel, a wall and a chair.</summary>
    None = 0,

    /// <summary>A step or platform of 4 to 8 inches.</summary>
    Step = 1,

    /// <summary>A sturdy bench lower than a chair.</summary>
    Bench = 2,

    /// <summary>Looped resistance bands, light and stronger.</summary>
    LoopBand = 4,

    /// <summary>Ankle weights of 1 to 3 lb.</summary>
    AnkleWeight = 8,

    /// <summary>A light dumbbell.</summary>
    Dumbbell = 16,

    /// <summary>Suspension straps to hold on to.</summary>
    SuspensionStrap = 32,

    /// <summary>A foam roller or a roll of about 6 inches; a rolled towel does as well.</summary>
    Roll = 64,
}

/// <summary>What the enum itself may not show: all of it.</summary>
internal static class EquipmentSet
{
    public const Equipment All = Equipment.Step | Equipment.Bench | Equipment.LoopBand | Equipment.AnkleWeight | Equipment.Dumbbell | Equipment.SuspensionStrap | Equipment.Roll;
}
