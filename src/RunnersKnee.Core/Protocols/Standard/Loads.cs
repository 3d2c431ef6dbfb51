namespace RunnersKnee.Protocols.Standard;

/// <summary>What the exercises of the seed are done against.</summary>
internal static class Loads
{
    public static Load Body { get; } = new Load.Bodyweight();

    /// <summary>The seed says "light", or nothing at all, and no number.</summary>
    public static Load LightWeight { get; } = Pounds(0);

    public static Load LightBandAboveKnees { get; } = new Load.Band { Strength = 1, Placement = "above-knees" };

    public static Load StrongerBandAboveKnees { get; } = new Load.Band { Strength = 2, Placement = "above-knees" };

    /// <summary>The stronger band, moved down: only one thing changes from the rung before (design).</summary>
    public static Load StrongerBandAtAnkles { get; } = new Load.Band { Strength = 2, Placement = "ankles" };

    public static Load Pounds(decimal pounds) => new Load.Weight { Pounds = pounds };
}
