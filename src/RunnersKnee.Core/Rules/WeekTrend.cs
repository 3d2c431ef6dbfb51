namespace RunnersKnee.Rules;

/// <summary>The last 7 days against the 7 before them (C1).</summary>
internal enum WeekTrend
{
    Improving,
    Stable,
    Worsening,

    /// <summary>Fewer than 3 reported days in one of the two weeks.</summary>
    Unknown,
}
