namespace RunnersKnee.Protocols;

/// <summary>Ids of the warning signs that the library raises by itself from other answers (C4); a protocol without one would switch it off.</summary>
internal static class RequiredFlags
{
    /// <summary>In order of id.</summary>
    public static IReadOnlyList<string> All { get; } = ["RF-09", "RF-12", "RF-20", "YF-01", "YF-02", "YF-03", "YF-04", "YF-05", "YF-06", "YF-08", "YF-09", "YF-10"];
}
