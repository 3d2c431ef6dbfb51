namespace RunnersKnee.Peers;

/// <summary>Families of frozen weeks; the numbers are part of their seeds.</summary>
public enum WeekFamily
{
    /// <summary>Three to eight exercises.</summary>
    T = 0,

    /// <summary>Three to ten exercises.</summary>
    S = 1,

    /// <summary>Ten exercises every day of the week with just too few minutes.</summary>
    X = 2,

    /// <summary>Two to six exercises: an ordinary plan.</summary>
    P = 3,
}
