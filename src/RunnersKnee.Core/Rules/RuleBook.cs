namespace RunnersKnee.Rules;

/// <summary>Every published rule with its sources and limits.</summary>
internal static class RuleBook
{
    public static IReadOnlyList<Rule> All { get; } = [];
}
