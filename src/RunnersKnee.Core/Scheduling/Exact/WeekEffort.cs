namespace RunnersKnee.Scheduling.Exact;

/// <summary>Steps left. Counted, not timed, so that the same week ends in the same way on every machine.</summary>
internal sealed class WeekEffort
{
    /// <summary>Far above what real weeks need; about a twentieth of a second.</summary>
    public const int Most = 2_000_000;

    public int Left { get; set; }

    public bool IsSpent => Left <= 0;

    public int Used => Most - Left;

    public void Start() => Left = Most;

    public bool TryStep() => --Left > 0;
}
