using System.Globalization;

namespace RunnersKnee.Samples.Console.Rendering;

/// <summary>Weeks downwards, measures side by side as far as the width allows, then below; readable without colour.</summary>
internal static class ProgressChart
{
    private const int Gap = 2;
    private const string NoAnswer = "no answer";
    private const string Due = "Done of due";

    public static void Write(Page page, Words words, IReadOnlyList<WeekProgress> weeks) => Write(page, weeks, Columns(words, weeks));

    /// <summary>The few measures that tell a whole course in one table, in letters that every terminal has: the stage, pain and running.</summary>
    public static void Brief(Page page, Words words, IReadOnlyList<WeekProgress> weeks)
    {
        var columns = Measures(weeks).Where(c => c.Title is not Due).Prepend(new("Stage", w => words.Stage(w.Stage)));
        Write(page, weeks, columns.Select(c => c with { Cell = w => ChartColumn.Plain(c.Cell(w)) }));
    }

    private static void Write(Page page, IReadOnlyList<WeekProgress> weeks, IEnumerable<ChartColumn> columns)
    {
        var dates = new ChartColumn("Week of", w => w.Monday.ToString("d MMM yyyy", CultureInfo.InvariantCulture).PadLeft(11));
        List<ChartColumn> row = [dates];
        foreach (var column in columns)
        {
            if (row.Count > 1 && row.Append(column).Sum(c => Width(c, weeks) + Gap) - Gap > page.Width)
            {
                Block(page, row, weeks);
                row = [dates];
            }

            row.Add(column);
        }

        Block(page, row, weeks);
    }

    private static IEnumerable<ChartColumn> Columns(Words words, IReadOnlyList<WeekProgress> weeks) =>
    [
        .. Measures(weeks),
        .. weeks.SelectMany(w => w.Positions).Select(p => p.Exercise).Distinct().Select(exercise => new ChartColumn(
            words.Texts.Name(exercise),
            w => w.Positions.FirstOrDefault(p => p.Exercise == exercise) is { } at ? Step(words.Protocol.LadderOf(exercise), at) : "not in plan")),
    ];

    private static IEnumerable<ChartColumn> Measures(IReadOnlyList<WeekProgress> weeks)
    {
        yield return new("Worst pain 0-10", w => Pain(w.WorstPain));
        yield return new("Mornings 0-10", w => Pain(w.MorningPain));
        yield return new(Due, Done);
        var longest = Math.Max(1, weeks.Max(w => w.RunMinutes ?? 0));
        yield return new("Minutes run", w => w.RunMinutes is { } minutes ? ChartColumn.Bar(minutes, longest, ChartColumn.Number(minutes)) : "none reported");
    }

    private static string Pain(PainScore? pain) => pain is { } given ? ChartColumn.Bar(given.Value, 10, ChartColumn.Number(given.Value)) : NoAnswer;

    private static string Done(WeekProgress week) =>
        week.Adherence is { } percent ? ChartColumn.Bar(percent, 100, $"{ChartColumn.Number(percent)} %")
        : week.Due > 0 ? $"{ChartColumn.Number(week.Done)} of {ChartColumn.Number(week.Due)}"
        : week.Status is PlanStatus.Active ? "none due"
        : Words.Kebab(week.Status).Replace('-', ' ');

    /// <summary>The dose counted along the ladder: all doses of the easier levels, then those of its own rung. Rungs of one level are alternatives.</summary>
    private static string Step(Ladder ladder, LadderPosition at)
    {
        var levels = ladder.Rungs.GroupBy(r => r.Level).ToDictionary(g => g.Key, g => g.Max(r => r.Doses.Count));
        var level = ladder.Rungs.First(r => r.Id == at.Rung).Level;
        var (step, all) = (levels.Where(l => l.Key < level).Sum(l => l.Value) + at.Dose + 1, levels.Values.Sum());
        return ChartColumn.Bar(step, all, $"{ChartColumn.Number(step)}/{ChartColumn.Number(all)}");
    }

    private static int Width(ChartColumn column, IReadOnlyList<WeekProgress> weeks) => Math.Max(column.Title.Length, weeks.Max(w => column.Cell(w).Length));

    private static void Block(Page page, List<ChartColumn> row, IReadOnlyList<WeekProgress> weeks)
    {
        page.Blank();
        var widths = row.ConvertAll(c => Width(c, weeks));
        Line(row.Select(c => c.Title), Tone.Strong);
        Line(widths.Select(w => new string('-', w)), Tone.Quiet);
        foreach (var week in weeks)
        {
            Line(row.Select(c => c.Cell(week)), Tone.Plain);
        }

        void Line(IEnumerable<string> cells, Tone tone)
        {
            page.Styled(string.Concat(cells.Zip(widths, (cell, width) => cell.PadRight(width + Gap))).TrimEnd(), tone);
            page.Blank();
        }
    }
}
