namespace RunnersKnee.Samples.Console.Rules;

/// <summary>Published rules that this version of the library follows only in part, and what it does not do.</summary>
internal static class NotYet
{
    /// <summary>Before what is not done.</summary>
    public const string Mark = "only in part:";

    /// <summary>By the id of the rule.</summary>
    public static IReadOnlyDictionary<string, string> Rules { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["R-FLR-01"] = "a plan never becomes empty, but while every exercise waits after a stop none is offered; that is rest until a calm morning.",
        ["R-PLAN-03"] = "each exercise changes by itself, but one decision for the plan as a whole is not reported.",
        ["R-RUN-08"] = "the single run is held to it; how much a week may grow is advice in words, and nothing counts the week.",
    };
}
