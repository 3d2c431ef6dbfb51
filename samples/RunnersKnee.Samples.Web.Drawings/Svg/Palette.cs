using RunnersKnee.Samples.Drawings.Scenes;

namespace RunnersKnee.Samples.Drawings.Svg;

/// <summary>The colour of each tone on a light and on a dark page. No two tones share a light colour.</summary>
internal static class Palette
{
    public static string Light(Tone tone) => Of(tone).Light;

    public static string Dark(Tone tone) => Of(tone).Dark;

    private static (string Light, string Dark) Of(Tone tone) => tone switch
    {
        Tone.Paper => ("#f3f6f8", "#1d252c"),
        Tone.Ground => ("#dde", "#33404a"),
        Tone.Mat => ("#cfe3ea", "#2b4550"),
        Tone.Skin => ("#a9bac8", "#b3c3d0"),
        Tone.FarSkin => ("#cdd8e0", "#758795"),
        Tone.Shirt => ("#4d6b85", "#6d8ca8"),
        Tone.Shorts => ("#3a536a", "#54708c"),
        Tone.FarShorts => ("#8fa3b4", "#465b6e"),
        Tone.Shoe => ("#234", "#e3eaf0"),
        Tone.FarShoe => ("#9ab", "#8696a3"),
        Tone.Hair => ("#2c3e50", "#3f5264"),
        Tone.Muscle => ("#e52", "#ff7a4d"),
        Tone.Gear => ("#d8b98a", "#b7935f"),
        Tone.GearSide => ("#b9935c", "#8a6b3f"),
        Tone.Band => ("#0a8f7d", "#2cc4ae"),
        Tone.Arrow => ("#c15", "#ff86b3"),
        Tone.Ink => ("#345", "#dde6ee"),
        _ => throw new ArgumentOutOfRangeException(nameof(tone)),
    };
}
