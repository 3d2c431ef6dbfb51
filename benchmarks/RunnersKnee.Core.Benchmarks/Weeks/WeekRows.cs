using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks.Weeks;

/// <summary>W1 in the table.</summary>
internal static class WeekRows
{
    /// <summary>The row of a family, and the setting in which CP-SAT was fastest.</summary>
    public static (Row Row, CpSatSetting Setting) Measure(Progress progress, WeekSet set)
    {
        progress.Begin($"W1 weeks, family {set.Name}");
        var work = new WeekWork(set);
        var proven = work.Check(progress);
        var timings = WeekDuel.Run(progress, set, work);
        var (ours, best) = (timings[0], timings.Skip(1).MinBy(timing => timing.Rounds.Sum())!);

        // every slice of the sample was solved equally often, so the mean of the rounds is the mean over the sample
        var peer = best.Rounds.Average();
        var ratio = peer / ours.Nanoseconds;
        return (new()
        {
            Id = $"W1 {set.Name}",
            What = $"week of {set.What}, {Share(proven)} proven",
            Ours = Shown.Time(ours.Nanoseconds),
            Peer = $"{best.Name} {Shown.Time(peer)}",
            Ratio = Shown.Times(ratio),
            Bytes = $"{Shown.Bytes(ours.Bytes)} / {Shown.Bytes(best.Bytes)}",
            Goal = set.Goal > 0 ? $"≥ {Shown.Times(set.Goal)}, 0 B, {Share(set.LeastProven)} proven" : "",
            Reached = set.Goal > 0 ? ratio >= set.Goal && ours.Bytes < 0.5 && proven >= set.LeastProven : null,
        }, CpSatSetting.All[timings.Skip(1).ToList().IndexOf(best)]);
    }

    private static string Share(double share) => share == 1 ? "all" : $"{Shown.Digits(100 * share)} %";
}
