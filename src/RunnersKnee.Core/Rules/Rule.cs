using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee;

/// <summary>A published rule. Ids are stable and never reused. Immutable.</summary>
public sealed record Rule
{
    internal Rule(string id, IReadOnlyList<Citation> sources, IReadOnlyList<Measure> limits)
    {
        Id = id;
        Sources = Guard.Copy(sources, nameof(sources));
        Limits = Guard.Copy(limits, nameof(limits));
    }

    /// <summary>All rules: the 21 rows of the decision table first, in the order in which they win, then the rules of the plan by id. Ids are fixed before anything is stored, so rules of stages to come are here already.</summary>
    public static IReadOnlyList<Rule> All => RuleBook.All;

    /// <summary>Its id, as in <c>R-RED-01</c>.</summary>
    public string Id { get; }

    /// <summary>What it rests on; at least one.</summary>
    public IReadOnlyList<Citation> Sources { get; }

    /// <summary>The numbers it computes with; empty where it has none.</summary>
    public IReadOnlyList<Measure> Limits { get; }
}
