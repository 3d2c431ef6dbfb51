using Spectre.Console;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>How a piece of text is meant; in colour where there is colour, and never by colour alone.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
    Better,
    Careful,
    Stop,
}

internal static class Tones
{
    public static Style Style(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Better => new Style(Color.Green),
        Tone.Careful => new Style(Color.Yellow),
        Tone.Stop => new Style(Color.Red, decoration: Decoration.Bold),
        _ => Spectre.Console.Style.Plain,
    };

    public static Tone Of(Verdict verdict) => verdict switch
    {
        Verdict.Add or Verdict.ProgressDose or Verdict.ProgressRung => Tone.Better,
        Verdict.Hold => Tone.Plain,
        Verdict.ReduceDose or Verdict.Regress or Verdict.Swap => Tone.Careful,
        _ => Tone.Stop,
    };
}
