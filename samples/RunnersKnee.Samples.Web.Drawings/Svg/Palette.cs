using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>The colour of each tone on a light and on a dark page.</summary>
internal static class Palette
{
    /// <summary>The class a shape carries, so that a style can recolour it.</summary>
    public static string Class(Tone tone) => tone.ToString().ToLowerInvariant();

    public static string Light(Tone tone) => Of(tone).Light;

    public static string Dark(Tone tone) => Of(tone).Dark;

    private static (string Light, string Dark) Of(Tone tone) => tone switch
    {
        Tone.Paper => ("#f3f6f8", "#1d252c"),
        Tone.Ground => ("#dbe2e8", "#33404a"),
        Tone.Mat => ("#cfe3ea", "#2b4550"),
        Tone.Skin => ("#a9bac8", "#b3c3d0"),
        Tone.FarSkin => ("#cfd9e1", "#758795"),
        Tone.Shirt => ("#4d6b85", "#6d8ca8"),
        Tone.Shorts => ("#3a536a", "#567391"),
        Tone.FarShorts => ("#8fa3b4", "#465b6e"),
        Tone.Shoe => ("#2c3e50", "#e3eaf0"),
        Tone.FarShoe => ("#9aabb9", "#8696a3"),
        Tone.Hair => ("#2c3e50", "#3f5264"),
        Tone.Muscle => ("#e4572e", "#ff7a4d"),
        Tone.Gear => ("#d8b98a", "#b7935f"),
        Tone.GearSide => ("#b9935c", "#8a6b3f"),
        Tone.Band => ("#0a8f7d", "#2cc4ae"),
        Tone.Arrow => ("#c2185b", "#ff86b3"),
        Tone.Ink => ("#2c3e50", "#e3eaf0"),
        _ => throw new ArgumentOutOfRangeException(nameof(tone)),
    };
}
