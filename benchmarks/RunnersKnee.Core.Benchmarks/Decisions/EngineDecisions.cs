using System.Text.Json;
using RulesEngine.Models;
using RunnersKnee.Rules;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>The 21 rules in RulesEngine, as strings in a workflow.</summary>
internal sealed class EngineDecisions
{
    private const int Otherwise = 20;
    private const string Workflow = "table";

    private readonly RulesEngine.RulesEngine _engine;
    private readonly ExerciseDay _day = new();
    private readonly RuleParameter[] _one;
    private readonly bool _reuses;

    public EngineDecisions(EngineMode mode)
    {
        using var stream = typeof(EngineDecisions).Assembly.GetManifestResourceStream("workflow.json")!;
        _engine = new([JsonSerializer.Deserialize<Workflow>(stream)!], mode.Settings());
        _one = [new("day", _day)];
        _reuses = mode.ReusesParameter;
    }

    /// <summary>The rows that fired, as bits, the lowest being the most protective; the last row fires when no other does.</summary>
    public uint Fired(in Observation observation, PainPolicy policy)
    {
        var day = _reuses ? _day : new();
        day.Set(observation, policy);
        var results = _engine.ExecuteAllRulesAsync(Workflow, _reuses ? _one : [new("day", day)]).AsTask().GetAwaiter().GetResult();
        uint fired = 0;
        for (var i = 0; i < results.Count; i++)
        {
            fired |= results[i].IsSuccess ? 1u << i : 0;
        }

        return fired == 0 ? 1u << Otherwise : fired;
    }
}
