using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Numbers with their units, and where they come from.</summary>
internal static class Sources
{
    /// <summary>Id and provenance, as in <c>F-SLR-09 seed</c>.</summary>
    public static string Cite(Citation citation) => $"{citation.Id} {Words.Kebab(citation.Provenance)}{(citation.Source is { } source ? $" {source}" : "")}";

    /// <summary>As in <c>lift height 12-18 in</c>.</summary>
    public static string Measure(Measure measure) => $"{measure.Id.Replace('-', ' ')} {Range(measure)}";

    public static string Range(Measure measure)
    {
        var range = measure.Min == measure.Max ? Number(measure.Min) : $"{Number(measure.Min)} to {Number(measure.Max)}";
        return measure.Unit switch
        {
            "1" when measure.Id is "stars" => $"{range} of 5",
            "1" when measure.Id is "complexity" => $"{range} (1 low, 2 moderate, 3 high)",
            "1" when measure.Id is "effort" => $"{range} of 10",
            "1" => range,
            "[in_i]" => $"{range} in ({Converted(measure, 2.54m, "cm")})",
            "[lb_av]" => $"{range} lb ({Converted(measure, 0.45359237m, "kg")})",
            "wk" => $"{range} weeks",
            "d" => $"{range} {(measure.Max == 1 ? "day" : "days")}",
            "deg" => $"{range} degrees",
            _ => $"{range} {measure.Unit}",
        };
    }

    private static string Converted(Measure measure, decimal factor, string unit)
    {
        var (min, max) = (Rounded(measure.Min * factor, unit), Rounded(measure.Max * factor, unit));
        return min == max ? $"{min} {unit}" : $"{min} to {max} {unit}";
    }

    private static string Rounded(decimal value, string unit) => Number(decimal.Round(value, unit == "kg" ? 1 : 0, MidpointRounding.AwayFromZero));

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
