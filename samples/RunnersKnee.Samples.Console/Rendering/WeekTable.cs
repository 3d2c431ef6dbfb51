using System.Globalization;
using Spectre.Console;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Seven days side by side: an exercise a row, a day a column, how much of it in the cell.</summary>
internal static class WeekTable
{
    public static void Write(Page page, Words words, DateOnly monday, IReadOnlyList<Session> sessions, string head)
    {
        var days = Enumerable.Range(0, 7).Select(monday.AddDays).ToList();
        var table = new Table().AddColumn(new TableColumn(new Text(head)));
        foreach (var day in days)
        {
            table.AddColumn(new TableColumn(new Text(day.ToString("ddd", CultureInfo.InvariantCulture))).NoWrap());
        }

        var rows = sessions.SelectMany(s => s.Items).Select(Row).Distinct();
        foreach (var row in rows)
        {
            var items = days.Select(d => sessions.FirstOrDefault(s => s.On == d)?.Items.FirstOrDefault(i => Row(i) == row)).ToList();
            var first = items.First(i => i is not null)!;
            var cells = items.Select(i => new Text(i is null ? "." : Short(i.Dose)));
            table.AddRow([new Text(Name(words, first)), .. cells]);
        }

        var minutes = days.Select(d => sessions.FirstOrDefault(s => s.On == d) is { } s ? new Text($"{s.Minutes.ToString(CultureInfo.InvariantCulture)} min") : new Text(""));
        table.AddRow([new Text("In all"), .. minutes]);
        page.Table(table);
    }

    /// <summary>A check stands beside the training of the same exercise.</summary>
    private static (ExerciseId Exercise, bool IsCheck) Row(Prescription item) => (item.At.Exercise, item.Purpose is Purpose.Check);

    private static string Name(Words words, Prescription item)
    {
        var (name, rung) = (words.Texts.Name(item.At.Exercise), words.Rung(item.At));
        return (rung == name ? name : $"{name}: {char.ToLowerInvariant(rung[0])}{rung[1..]}") + (IsPerSide(item.Dose) ? ", each side" : "") + (item.Purpose is Purpose.Trial or Purpose.Check ? $" ({Words.Kebab(item.Purpose)})" : "");
    }

    private static bool IsPerSide(Dose dose) => dose is Dose.Repetitions { PerSide: true } or Dose.Isometric { PerSide: true } or Dose.Steps;

    private static string Short(Dose dose) => dose switch
    {
        Dose.Repetitions d => FormattableString.Invariant($"{d.Sets} x {d.Count}"),
        Dose.Isometric d => FormattableString.Invariant($"{d.Sets} x {d.Hold} s"),
        Dose.Steps d => FormattableString.Invariant($"{d.Sets} x {d.PerDirection}"),
        Dose.RunWalk { RunMinutes: 0 } d => FormattableString.Invariant($"{d.Repeats * d.WalkMinutes} min"),
        Dose.RunWalk { Repeats: 1 } d => FormattableString.Invariant($"{d.RunMinutes} min"),
        Dose.RunWalk d => FormattableString.Invariant($"{d.Repeats} x {d.RunMinutes}"), // "2-minute runs" stands at the head of the row
        _ => Words.Dose(dose),
    };
}
