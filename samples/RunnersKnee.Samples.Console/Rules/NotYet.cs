namespace RunnersKnee.Samples.Console.Rules;

/// <summary>What this version of the library publishes or stores, and does not act on yet, or only in part.</summary>
internal static class NotYet
{
    /// <summary>Beside a rule of this list.</summary>
    public const string Mark = "not in effect yet, or only in part: see the README";

    /// <summary>Beside an answer that waits for the return to running.</summary>
    public const string Running = "Stored for the return to running, which this version does not plan yet.";

    /// <summary>Ids of published rules.</summary>
    public static IReadOnlySet<string> Rules { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "R-BAS-01", "R-GAP-01", "R-PRE-02", "R-RET-01",
        "R-RUN-00", "R-RUN-01", "R-RUN-02", "R-RUN-03", "R-RUN-04", "R-RUN-05", "R-RUN-06", "R-RUN-07", "R-RUN-08", "R-RUN-09", "R-RUN-10",
        "R-STG-04", "R-STG-05", "R-STG-06", "R-STL-01", "R-VAR-04", "R-VAR-05", "R-VAR-06",
    };
}
