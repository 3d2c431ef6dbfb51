namespace RunnersKnee.Rules;

/// <summary>Every published rule with its sources and limits.</summary>
internal static class RuleBook
{
    /// <summary>The rows of the decision table in the order in which they win, then the rules of the plan by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. TableRules.All,
        .. CourseRules.All.Concat(StageRules.All).Concat(WeekRules.All).Concat(RunRules.All).OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];
}
