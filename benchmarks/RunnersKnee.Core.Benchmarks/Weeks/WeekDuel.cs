using System.Diagnostics;
using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks.Weeks;

/// <summary>
/// Takes turns as every duel does, but a round of CP-SAT is a slice of the sample, or the table would take an hour; a pass of rounds solves each
/// week once in each setting. What counts is the total time over the same weeks: a few hard ones weigh as much as they cost.
/// </summary>
internal static class WeekDuel
{
    private const int MostPasses = 3;

    /// <summary>No further pass is begun after so long: on a busy machine one has to do.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(8);

    /// <summary>Ours, and the settings of CP-SAT in their order.</summary>
    public static IReadOnlyList<Timing> Run(Progress progress, WeekSet set, WeekWork work)
    {
        var slice = set.Sample / Duel.Rounds;
        _ = Duel.WarmUp(work.Ours);
        foreach (var setting in CpSatSetting.All)
        {
            progress.Step($"warms up {setting.Name}");
            _ = Duel.WarmUp(work.Peer(setting, 0, slice));
        }

        List<double> ours = [];
        var theirs = CpSatSetting.All.Select(_ => new List<double>()).ToArray();
        var bytes = new double[1 + theirs.Length];
        var start = Stopwatch.GetTimestamp();
        for (var pass = 0; pass < MostPasses && (pass == 0 || Stopwatch.GetElapsedTime(start) < Enough); pass++)
        {
            for (var round = 0; round < Duel.Rounds; round++)
            {
                progress.Step($"pass {pass + 1}, round {round + 1} of {Duel.Rounds}");
                Sink.Keep(work.Others.Round());
                (var took, bytes[0]) = Duel.Measure(work.Ours, repeats: 1);
                ours.Add(took);
                for (var i = 0; i < theirs.Length; i++)
                {
                    (took, bytes[i + 1]) = Duel.Measure(work.Peer(CpSatSetting.All[i], round * slice, slice), repeats: 1);
                    theirs[i].Add(took);
                }
            }
        }

        return [new("ours", ours, bytes[0]), .. CpSatSetting.All.Select((setting, i) => new Timing($"CP-SAT ({setting.Name})", theirs[i], bytes[i + 1]))];
    }
}
