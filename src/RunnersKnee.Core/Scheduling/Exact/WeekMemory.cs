using System.Runtime.InteropServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Beginnings of a week from which there is no way on, so that the same loads reached in another way are not searched again. Each entry holds
/// the whole beginning and nothing is guessed; a newer one takes the place of an older one.
/// </summary>
/// <param name="bits">There are two to this power of entries.</param>
internal sealed class WeekMemory<TLoads>(int bits)
    where TLoads : struct, IWeekLoads<TLoads>
{
    private readonly Entry[] _entries = new Entry[1 << bits];
    private int _search = WeekProblem.MostParts;

    /// <summary>Forgets everything.</summary>
    public void Start()
    {
        _search += WeekProblem.MostParts + 1;
        if (_search > int.MaxValue - WeekProblem.MostParts)
        {
            // numbers begin anew only in an empty table: an old entry can never pass for one of this search
            Array.Clear(_entries);
            _search = WeekProblem.MostParts;
        }
    }

    /// <summary>The same beginning was lost with at least as much slack.</summary>
    public bool Knows(TLoads loads, int depth, int slack)
    {
        ref readonly var entry = ref _entries[Place(loads, depth)];
        return entry.Of == _search + depth && entry.Slack >= slack && entry.Loads.IsSame(loads);
    }

    public void Add(TLoads loads, int depth, int slack)
    {
        ref var entry = ref _entries[Place(loads, depth)];
        (entry.Loads, entry.Of, entry.Slack) = (loads, _search + depth, slack);
    }

    private int Place(TLoads loads, int depth) => (int)((loads.Mixed + ((ulong)(uint)depth << 58)) * 0x9E3779B97F4A7C15 >> (64 - bits));

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public TLoads Loads;

        /// <summary>The search and the depth.</summary>
        public int Of;

        public int Slack;
    }
}
