using System.Globalization;

namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>Numbers as they stand in the table: three digits are all that a shared machine can say.</summary>
internal static class Shown
{
    public static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => $"{Digits(nanoseconds)} ns",
        < 1e6 => $"{Digits(nanoseconds / 1e3)} µs",
        < 1e9 => $"{Digits(nanoseconds / 1e6)} ms",
        _ => $"{Digits(nanoseconds / 1e9)} s",
    };

    public static string Bytes(double bytes) => bytes switch
    {
        // what a timer or another thread of the runtime allocates meanwhile is not the contender's
        < 0.5 => "0 B",
        < 1e4 => $"{Digits(bytes)} B",
        < 1e7 => $"{Digits(bytes / 1e3)} kB",
        _ => $"{Digits(bytes / 1e6)} MB",
    };

    public static string Times(double ratio) => $"{Digits(ratio)} ×";

    public static string Count(double count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>Three significant digits, never as a power of ten.</summary>
    public static string Digits(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var decimals = Math.Max(0, 2 - (int)Math.Floor(Math.Log10(Math.Abs(value))));
        var scale = Math.Pow(10, Math.Max(0, (int)Math.Floor(Math.Log10(Math.Abs(value))) - 2));
        return (Math.Round(value / scale, decimals) * scale).ToString($"#,0.{new string('#', decimals)}", CultureInfo.InvariantCulture);
    }
}
