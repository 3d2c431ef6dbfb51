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
    public static void Run(bool asMarkdown)
    {
        var start = Stopwatch.GetTimestamp();
        var progress = new Progress();
        progress.Begin("runners live their first weeks");
        _ = LivedRunners.First(NightWork.Runners);
        List<Row> rows = [];
        var setting = CpSatSetting.Usual;
        foreach (var set in WeekSet.All)
        {
            (var row, setting) = WeekRows.Measure(progress, set);
            rows.Add(row);
        }

        var (decisions, mode) = DecisionRows.Measure(progress);
        rows.Add(decisions);
        rows.AddRange(DatesRows.Measure(progress));
        rows.AddRange(DocumentRows.Measure(progress));
        rows.AddRange(NightRows.Measure(progress, mode, setting));
        progress.End();

        foreach (var line in asMarkdown ? Table.Markdown(rows) : Table.Plain(rows))
        {
            Console.WriteLine(line);
        }

        Console.WriteLine();
        Console.WriteLine($"{Machine.Description}. All rows of one run of {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s. W6, process start to first plan: eng/measure-start.");
    }
}
