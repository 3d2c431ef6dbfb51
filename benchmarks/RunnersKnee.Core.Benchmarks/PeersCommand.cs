using System.Diagnostics;
using RunnersKnee.Benchmarks.Dates;
using RunnersKnee.Benchmarks.Decisions;
using RunnersKnee.Benchmarks.Documents;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Benchmarks.Nights;
using RunnersKnee.Benchmarks.Runners;
using RunnersKnee.Benchmarks.Weeks;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks;

/// <summary><c>--peers</c>: one table of what we cost and what a team would use instead costs, all of one run.</summary>
internal static class PeersCommand
{
    /// <summary>Prints the table.</summary>
    /// <param name="asMarkdown">To be pasted into a page.</param>
    /// <param name="only">One row of the goals, as in <c>W3</c>, while one is working on it; null: all.</param>
    public static void Run(bool asMarkdown, string? only)
    {
        var start = Stopwatch.GetTimestamp();
        var progress = new Progress();
        progress.Begin("runners live their first weeks");
        _ = LivedRunners.First(NightWork.Runners);
        var rows = Rows(progress, row => only is null || only == row);
        foreach (var line in asMarkdown ? Table.Markdown(rows) : Table.Plain(rows))
        {
            progress.End();
            Console.WriteLine(line);
        }

        Console.WriteLine();
        Console.WriteLine($"{Machine.Description}. All rows of one run of {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s. W6, process start to first plan: eng/measure-start.");
    }

    private static IEnumerable<Row> Rows(Progress progress, Func<string, bool> isAsked)
    {
        var (setting, mode) = (CpSatSetting.All[^1], EngineMode.All[^1]);
        foreach (var set in isAsked("W1") ? WeekSet.All : [])
        {
            (var row, setting) = WeekRows.Measure(progress, set);
            yield return row;
        }

        if (isAsked("W2"))
        {
            (var row, mode) = DecisionRows.Measure(progress);
            yield return row;
        }

        IEnumerable<Row> others =
        [
            .. isAsked("W3") ? DatesRows.Measure(progress) : [],
            .. isAsked("W4") ? DocumentRows.Measure(progress) : [],
            .. isAsked("W5") ? NightRows.Measure(progress, mode, setting) : [],
        ];
        foreach (var row in others)
        {
            yield return row;
        }
    }
}
