using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>What the output may look like: how wide, and whether in colour.</summary>
internal sealed record Screen(int Width, bool Colour)
{
    private const int Narrowest = 60;
    private const int Widest = 120;

    /// <summary>A pipe or a file: 100 columns of plain text.</summary>
    public static Screen Plain { get; } = new(100, Colour: false);

    /// <summary>The terminal of this process; COLUMNS sets the width, NO_COLOR and a pipe take the colour away.</summary>
    public static Screen OfTerminal()
    {
        var isPiped = System.Console.IsOutputRedirected;
        var colour = !isPiped && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        var columns = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked
            : isPiped ? Plain.Width
            : System.Console.WindowWidth;
        return new(Math.Clamp(columns, Narrowest, Widest), colour);
    }
}
