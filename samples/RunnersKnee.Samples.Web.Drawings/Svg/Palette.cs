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
        Tone.Ground => ("#d9e0e6", "#33404a"),
        Tone.Mat => ("#cfe3ea", "#2b4550"),
        Tone.Skin => ("#9ab", "#b3c3d0"),
        Tone.FarSkin => ("#c9d4dd", "#758795"),
        Tone.Shirt => ("#468", "#6d8ca8"),
        Tone.Shorts => ("#357", "#466079"),
        Tone.FarShorts => ("#8da1b3", "#465b6e"),
        Tone.Shoe => ("#234", "#e3eaf0"),
        Tone.FarShoe => ("#89a", "#8696a3"),
        Tone.Hair => ("#235", "#3f5264"),
        Tone.Muscle => ("#e52", "#ff7a4d"),
        Tone.Gear => ("#db8", "#b7935f"),
        Tone.GearSide => ("#b95", "#8a6b3f"),
        Tone.Band => ("#187", "#2cc4ae"),
        Tone.Arrow => ("#c15", "#ff86b3"),
        Tone.Ink => ("#345", "#dde6ee"),
        _ => throw new ArgumentOutOfRangeException(nameof(tone)),
    };
}
