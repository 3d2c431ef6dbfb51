using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>One measure of a chart by week: its title, and what stands in the row of a week.</summary>
internal sealed record ChartColumn(string Title, Func<WeekProgress, string> Cell)
{
    private const int Cells = 10;
    private const char Full = '█';
    private const char Rest = '·';

    /// <summary>A bar of ten cells with its number; whatever is above 0 shows at least one full cell.</summary>
    public static string Bar(int value, int of, string text)
    {
        var filled = value == 0 ? 0 : Math.Clamp(Cells * value / of, 1, Cells);
        return $"{new string(Full, filled)}{new string(Rest, Cells - filled)} {text}";
    }

    /// <summary>The same bar in plain letters.</summary>
    public static string Plain(string cell) => cell.Replace(Full, '#').Replace(Rest, '.');

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
