using System.Runtime.InteropServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Beginnings of a week from which there is no way on, so that the same loads reached in another way are not searched again. Each entry holds
/// the whole beginning and nothing is guessed; a newer one takes the place of an older one.
/// </summary>
internal sealed class WeekMemory
{
    private const int Bits = 12;
    private readonly Entry[] _entries = new Entry[1 << Bits];
    private int _search;

    /// <summary>Forgets everything.</summary>
    public void Start() => _search++;

    /// <summary>The same beginning was lost with at least as much slack.</summary>
    public bool Knows(in WeekLoads loads, int depth, int slack)
    {
        ref readonly var entry = ref _entries[Place(in loads, depth)];
        return entry.Minutes == loads.Minutes && entry.Search == _search && entry.Depth == depth && entry.Slack >= slack
            && entry.Places == loads.Places && entry.Movements == loads.Movements && entry.HeavyDays == loads.HeavyDays;
    }

    public void Add(in WeekLoads loads, int depth, int slack) => _entries[Place(in loads, depth)] = new()
    {
        Minutes = loads.Minutes,
        Places = loads.Places,
        Movements = loads.Movements,
        HeavyDays = loads.HeavyDays,
        Depth = depth,
        Slack = slack,
        Search = _search,
    };

    private static int Place(in WeekLoads loads, int depth)
    {
        var mixed = (loads.Minutes + ((ulong)(uint)depth << 58) + (loads.Places * 0xBF58476D1CE4E5B9) + (loads.Movements * 0x94D049BB133111EB)) * 0x9E3779B97F4A7C15;
        return (int)(mixed >> (64 - Bits));
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public ulong Minutes;
        public ulong Places;
        public ulong Movements;
        public int HeavyDays;
        public int Depth;
        public int Slack;
        public int Search;
    }
}
