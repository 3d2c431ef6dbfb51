using System.Globalization;

namespace RunnersKnee.Internal;

/// <summary>A day as ten bytes, <c>2026-03-02</c>.</summary>
internal static class DayText
{
    public const int Length = 10;

    public static int Write(DateOnly day, Span<byte> utf8)
    {
        _ = day.TryFormat(utf8, out var length, "O", CultureInfo.InvariantCulture);
        return length;
    }

    public static bool TryRead(ReadOnlySpan<byte> utf8, out DateOnly day)
    {
        day = default;
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-')
        {
            return false;
        }

        var (year, month, date) = (Number(utf8[..4]), Number(utf8[5..7]), Number(utf8[8..]));
        if (year is < 1 or > 9999 || month is < 1 or > 12 || date < 1 || date > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new(year, month, date);
        return true;
    }

    /// <summary>-1: not only digits.</summary>
    private static int Number(ReadOnlySpan<byte> utf8)
    {
        var number = 0;
        foreach (var digit in utf8)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return -1;
            }

            number = (number * 10) + digit - '0';
        }

        return number;
    }
}
