using System.Numerics;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Minutes that can no longer be filled. Where the sessions still to be placed cannot add up to what a day has left, the rest of the day is
/// lost; once more is lost than the whole week has to spare, there is no way on.
/// </summary>
internal sealed class WeekWaste(WeekFrame frame)
{
    private const int MostBits = 63;

    /// <summary>So many questions are let pass at first: most searches are over before the answer would pay.</summary>
    private const int Quiet = 24;

    /// <summary>Of each depth of the search: bit m is set when some of the sessions from there on add up to m minutes.</summary>
    private readonly ulong[] _sums = new ulong[WeekProblem.MostParts + 1];
    private int _days;
    private int _spare;
    private int _total;
    private int _quiet;

    /// <summary>Minutes the week has beyond what is wanted, under the ceiling; below 0: it cannot hold all.</summary>
    public int Spare => _spare;

    public void Start(ReadOnlySpan<int> order, ulong cap)
    {
        (_days, _total) = (0, 0);
        _quiet = Quiet;
        foreach (var index in order)
        {
            ref readonly var part = ref frame.Parts[index];
            _days |= part.Days;
            _total += part.Count * part.MinutesADay;
        }

        Lower(cap);
    }

    private void Sum(ReadOnlySpan<int> order)
    {
        _sums[order.Length] = 1;
        for (var depth = order.Length - 1; depth >= 0; depth--)
        {
            var minutes = frame.Parts[order[depth]].MinutesADay;
            _sums[depth] = _sums[depth + 1] | (minutes > MostBits ? 0 : _sums[depth + 1] << minutes);
        }
    }

    /// <summary>The ceiling has come down.</summary>
    public void Lower(ulong cap)
    {
        var room = 0;
        var lanes = frame.Empty.Minutes + cap;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++, lanes >>= DayLanes.Bits)
        {
            room += (_days >> day & 1) * (DayLanes.Most - (int)(lanes & 511));
        }

        _spare = room - _total;
    }

    /// <summary>More is lost than there is to spare.</summary>
    public bool IsTooMuch(in WeekLoads loads, ulong cap, int depth, ReadOnlySpan<int> order)
    {
        if (_quiet >= 0)
        {
            if (--_quiet >= 0)
            {
                return false;
            }

            Sum(order);
        }

        var (lost, sums) = (0, _sums[depth]);
        var lanes = loads.Minutes + cap;
        for (var days = _days; days != 0; days >>= 1, lanes >>= DayLanes.Bits)
        {
            var room = DayLanes.Most - (int)(lanes & 511);
            if ((days & 1) != 0 && room <= MostBits)
            {
                lost += BitOperations.LeadingZeroCount(sums << (MostBits - room));
            }
        }

        return lost > _spare;
    }
}
