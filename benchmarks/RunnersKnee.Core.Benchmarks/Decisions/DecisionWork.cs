using RunnersKnee.Benchmarks.Measuring;
using RunnersKnee.Rules;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>W2: the decision with all rules that fired, on the shipped rules.</summary>
internal sealed class DecisionWork
{
    /// <summary>RulesEngine is slow: it gets a part of the inputs, spread over all of them.</summary>
    public const int EngineInputs = 256;

    private readonly EngineMode _mode;
    private readonly EngineDecisions _engine;

    public DecisionWork(EngineMode mode) => (_mode, _engine) = (mode, new(mode));

    public static Contender Ours { get; } = new("ours", Inputs.Count, TableDecisions.JudgeAll);

    /// <summary>What the readable table would cost if it were asked row by row.</summary>
    public static Contender RowByRow { get; } = new("row by row", Inputs.Count, () =>
    {
        uint seen = 0;
        foreach (ref readonly var input in Inputs.All.AsSpan())
        {
            seen = (seen * 31) + TableDecisions.RowByRow(input, PainPolicy.Default);
        }

        return seen;
    });

    public Contender Engine => new($"RulesEngine ({_mode.Name})", EngineInputs, () =>
    {
        uint seen = 0;
        for (var i = 0; i < Inputs.Count; i += Inputs.Count / EngineInputs)
        {
            seen = (seen * 31) + _engine.Fired(Inputs.All[i], PainPolicy.Default);
        }

        return seen;
    });

    /// <summary>The same rules fire: on every input row by row, and on a part in RulesEngine.</summary>
    public void Check()
    {
        var policy = PainPolicy.Default;
        for (var i = 0; i < Inputs.Count; i++)
        {
            var fired = DecisionTable.Judge(Inputs.All[i], policy).FiredRows;
            Unequal.Refuse(fired == TableDecisions.RowByRow(Inputs.All[i], policy), $"the table and its rows differ on {Inputs.All[i]}");
            Unequal.Refuse(i % 64 != 0 || fired == _engine.Fired(Inputs.All[i], policy), $"RulesEngine differs on {Inputs.All[i]}");
        }
    }
}
