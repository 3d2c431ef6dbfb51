using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Peers;

namespace RunnersKnee.Benchmarks.Weeks;

/// <summary>
/// Takes turns as every duel does, but CP-SAT gets a tenth of the sample in each round, three times in all, or the table would take
/// an hour. What counts is the total time over the same weeks: a few hard ones weigh as much as they cost.
/// </summary>
internal static class WeekDuel
{
    private const int Slices = 10;
    private const int Rounds = 3 * Slices;

    /// <summary>Ours, and the settings of CP-SAT in their order.</summary>
    public static IReadOnlyList<Timing> Run(Progress progress, WeekSet set, WeekWork work)
    {
        var slice = set.Sample / Slices;
        _ = Duel.WarmUp(work.Ours);
        foreach (var setting in CpSatSetting.All)
        {
            progress.Step($"warms up {setting.Name}");
            _ = Duel.WarmUp(work.Peer(setting, 0, slice));
        }

        var ours = new double[Rounds];
        var theirs = CpSatSetting.All.Select(_ => new double[Rounds]).ToArray();
        var bytes = new double[1 + theirs.Length];
        for (var round = 0; round < Rounds; round++)
        {
            progress.Step($"round {round + 1} of {Rounds}");
            Sink.Keep(work.Others.Round());
            (ours[round], bytes[0]) = Duel.Measure(work.Ours, repeats: 1);
            for (var i = 0; i < theirs.Length; i++)
            {
                (theirs[i][round], bytes[i + 1]) = Duel.Measure(work.Peer(CpSatSetting.All[i], round % Slices * slice, slice), repeats: 1);
            }
        }

        return [new("ours", ours, bytes[0]), .. CpSatSetting.All.Select((setting, i) => new Timing($"CP-SAT ({setting.Name})", theirs[i], bytes[i + 1]))];
    }
}
