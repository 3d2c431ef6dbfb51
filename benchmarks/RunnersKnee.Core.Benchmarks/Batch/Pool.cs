using RunnersKnee.Benchmarks.Runners;

namespace RunnersKnee.Benchmarks.Batch;

/// <summary>
/// A million runners from some hundred lives. Each runner takes a seeded one of the lived runners and changes today's answers by its own seed, so no
/// two nights in a row are the same and none is kept: a log is made when its runner's turn comes and is dropped with it.
/// </summary>
internal sealed class Pool(IReadOnlyList<LivedRunner> lived)
{
    public LivedRunner Runner(int number)
    {
        var chance = new Chance((ulong)number + 1);
        var runner = lived[chance.Below(lived.Count)];
        var today = runner.Log.Days[^1];
        List<ExerciseReport> exercises = [];
        foreach (var exercise in today.Exercises)
        {
            exercises.Add(chance.Percent(80) ? exercise : exercise with { During = new(chance.Below(5)), Quality = PainQuality.Ache });
        }

        var changed = today with { MorningPain = new(chance.Of(0, 0, 1, 1, 2)), PainAfterHour = new(chance.Below(3)), Exercises = exercises };
        return runner with { Log = runner.Log.Replace(changed) };
    }
}
