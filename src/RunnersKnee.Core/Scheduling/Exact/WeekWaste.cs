using System.Numerics;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Minutes that can no longer be filled. Where the sessions still to be placed cannot add up to what a day has left, the rest of the day is
/// lost; once more is lost than the whole week has to spare, there is no way on. Longer rests than an hour count as not lost.
/// </summary>
internal sealed class WeekWaste(WeekFrame frame)
{
    private const int MostBits = 63;

    /// <summary>So many questions are let pass at first: most searches are over before the answer would pay.</summary>
    private const int Quiet = 24;

    /// <summary>Of each depth of the search: bit m is set when some of the sessions from there on add up to m minutes.</summary>
    private readonly ulong[] _sums = new ulong[WeekProblem.MostParts + 1];
    private int _placed;
    private int _days;
    private int _total;
    private int _spare;
    private int _quiet;

    /// <summary>A search that places these parts in this order begins.</summary>
    public void Start(ReadOnlySpan<int> order)
    {
        (_placed, _days, _total, _quiet) = (order.Length, 0, 0, Quiet);
        foreach (var index in order)
        {
            ref readonly var part = ref frame.Parts[index];
            _days |= part.Days;
            _total += part.Count * part.MinutesADay;
        }
    }

    /// <summary>Sets the ceiling of the days; false: the week cannot hold all minutes under it.</summary>
    public bool Lower(ulong cap)
    {
        var room = 0;
        var lanes = frame.Empty.Minutes + cap;
        for (var day = 0; day < DayMasks.DaysPerWeek; day++, lanes >>= DayLanes.Bits)
        {
            room += (_days >> day & 1) * (DayLanes.Most - (int)(lanes & DayLanes.Lane));
        }

        _spare = room - _total;
        return _spare >= 0;
    }

    /// <summary>More is lost than there is to spare.</summary>
    public bool IsTooMuch(in WeekLoads loads, ulong cap, int depth, int[] order)
    {
        if (_quiet > 0)
        {
            if (--_quiet > 0)
            {
                return false;
            }

            AddUp(order);
        }

        var (lost, sums) = (0, _sums[depth]);
        var lanes = loads.Minutes + cap;
        for (var days = _days; days != 0; days >>= 1, lanes >>= DayLanes.Bits)
        {
            var room = DayLanes.Most - (int)(lanes & DayLanes.Lane);
            if ((days & 1) != 0 && room <= MostBits)
            {
                lost += BitOperations.LeadingZeroCount(sums << (MostBits - room));
            }
        }

        return lost > _spare;
    }

    private void AddUp(int[] order)
    {
        _sums[_placed] = 1;
        for (var depth = _placed - 1; depth >= 0; depth--)
        {
            var minutes = frame.Parts[order[depth]].MinutesADay;
            _sums[depth] = _sums[depth + 1] | (minutes > MostBits ? 0 : _sums[depth + 1] << minutes);
        }
    }
}
