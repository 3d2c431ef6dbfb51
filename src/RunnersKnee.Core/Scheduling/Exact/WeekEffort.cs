namespace RunnersKnee.Scheduling.Exact;

/// <summary>Steps left. Counted, not timed, so that the same week ends in the same way on every machine.</summary>
internal sealed class WeekEffort(int most)
{
    /// <summary>About twenty times what the hardest of 12,000 weeks takes.</summary>
    public const int Most = 2_000_000;

    private int _left;

    public bool IsSpent => _left <= 0;

    public int Used => most - _left;

    public void Start() => _left = most;

    public bool TryStep() => --_left > 0;
}
