using RunnersKnee.Benchmarks.Measuring;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>W2 in the table.</summary>
internal static class DecisionRows
{
    private const double Goal = 400;

    /// <summary>The row, and the mode in which RulesEngine was fastest.</summary>
    public static (Row Row, EngineMode Mode) Measure(Progress progress)
    {
        progress.Begin("W2 decisions");
        DecisionWork[] engines = [.. EngineMode.All.Select(mode => new DecisionWork(mode))];
        foreach (var engine in engines)
        {
            engine.Check();
        }

        var timings = Duel.Run(progress, [DecisionWork.Ours, .. engines.Select(engine => engine.Engine)]);
        var fastest = timings.Skip(1).MinBy(timing => timing.Nanoseconds)!;
        var mode = EngineMode.All[timings.Skip(1).ToList().IndexOf(fastest)];
        return (Row.Of("W2", $"decision with all rules that fired, {Shown.Count(Inputs.Count)} inputs", timings[0], fastest, Goal), mode);
    }
}
