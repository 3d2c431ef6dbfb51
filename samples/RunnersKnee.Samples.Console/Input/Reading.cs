using System.Globalization;

namespace RunnersKnee.Samples.Console.Input;

internal delegate bool TryRead<T>(string text, out T value);

/// <summary>How a text becomes a value, and in words what is taken.</summary>
internal sealed record Reading<T>(string Takes, TryRead<T> TryRead);

/// <summary>The readings of this program. All of them ignore the culture of the machine.</summary>
internal static class Readings
{
    private static readonly DateOnly FirstDay = new(2000, 1, 1);
    private static readonly DateOnly LastDay = new(2100, 12, 31);

    public static Reading<PainScore?> Pain { get; } = new("a whole number 0 (no pain) to 10", (string text, out PainScore? value) =>
    {
        value = IsWhole(text, 0, 10, out var number) ? new PainScore(number) : null;
        return value is not null;
    });

    public static Reading<DateOnly?> Day { get; } = new("a date from 2000-01-01 to 2100-12-31, as in 2026-03-02", (string text, out DateOnly? value) =>
    {
        value = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstDay && day <= LastDay ? day : null;
        return value is not null;
    });

    public static Reading<Weekdays> Days { get; } = new("days as in mon,wed,fri, or all", (string text, out Weekdays value) => Names.TryDays(text, out value));

    public static Reading<Equipment> Equipment { get; } = new($"none, or a list of {string.Join(", ", Names.Equipment)}", (string text, out Equipment value) => Names.TryEquipment(text, out value));

    public static Reading<PainPolicy?> Policy { get; } = new(string.Join(", ", Names.Policies.Keys), (string text, out PainPolicy? value) => Names.Policies.TryGetValue(text, out value));

    public static Reading<IReadOnlyList<int>?> Minutes { get; } = new("minutes 0 to 255, one value for every day or seven, Monday first", (string text, out IReadOnlyList<int>? value) =>
    {
        var parts = text.Split(',', StringSplitOptions.TrimEntries);
        var minutes = parts.Select(p => IsWhole(p, 0, 255, out var number) ? number : -1).ToList();
        value = minutes.Contains(-1) ? null : minutes.Count == 1 ? [.. Enumerable.Repeat(minutes[0], 7)] : minutes.Count == 7 ? minutes : null;
        return value is not null;
    });

    public static Reading<IReadOnlyList<string>?> Signs { get; } = new("ids of warning signs as in RF-07,YF-04, or none", (string text, out IReadOnlyList<string>? value) =>
    {
        value = text.Trim().Equals("none", StringComparison.OrdinalIgnoreCase) ? [] : text.Split(',', StringSplitOptions.TrimEntries);
        return value.All(s => s.Length > 0 && !s.Equals("none", StringComparison.OrdinalIgnoreCase));
    });

    public static Reading<ExerciseId> Exercise { get; } = new("the id of an exercise, as in clamshell", (string text, out ExerciseId value) => ExerciseId.TryParse(text, out value));

    public static Reading<string?> File { get; } = new("the path of a file", (string text, out string? value) =>
    {
        value = string.IsNullOrWhiteSpace(text) || text.Contains('\0', StringComparison.Ordinal) ? null : text;
        return value is not null;
    });

    public static Reading<int?> Whole(int min, int max) => new($"a whole number {min} to {max}", (string text, out int? value) =>
    {
        value = IsWhole(text, min, max, out var number) ? number : null;
        return value is not null;
    });

    private static bool IsWhole(string text, int min, int max, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= min && value <= max;
}
