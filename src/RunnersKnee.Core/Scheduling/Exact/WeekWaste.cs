using System.Numerics;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Minutes that can no longer be filled. Where the sessions still to be placed cannot add up to what a day has left, the rest of the day is
/// lost; once more is lost than the whole week has to spare, there is no way on. Longer rests than an hour count as not lost.
/// </summary>
internal sealed class WeekWaste
{
    private const int MostBits = 63;

    /// <summary>Of each depth of the search: bit m is set when some of the sessions from there on add up to m minutes.</summary>
    private readonly ulong[] _sums = new ulong[WeekProblem.MostParts + 1];
    private int _days;
    private int _total;
    private int _spare;
    private bool _isAddedUp;

    /// <summary>A search begins that places these parts.</summary>
    public void Start(ReadOnlySpan<PreparedPart> parts)
    {
        (_days, _total, _isAddedUp) = (0, 0, false);
        foreach (ref readonly var part in parts)
        {
            _days |= part.Days;
            _total += part.Count * part.MinutesADay;
        }
    }

    /// <summary>The days of an empty week are raised so; false: the week cannot hold all minutes.</summary>
    public bool Lower(ulong raised)
    {
        var room = DayLanes.Sum(((DayLanes.Ones * DayLanes.Most) - raised) & (DayLanes.On(_days) * DayLanes.Most));
        _spare = room - _total;
        return _spare >= 0;
    }

    /// <summary>More is lost than there is to spare.</summary>
    public bool IsTooMuch(ulong minutes, int depth, ReadOnlySpan<PreparedPart> parts)
    {
        if (!_isAddedUp)
        {
            AddUp(parts);
        }

        var (lost, sums) = (0, _sums[depth]);
        for (var days = _days; days != 0; days >>= 1, minutes >>= DayLanes.Bits)
        {
            var room = DayLanes.Most - (int)(minutes & DayLanes.Lane);
            if ((days & 1) != 0 && room <= MostBits)
            {
                lost += BitOperations.LeadingZeroCount(sums << (MostBits - room));
            }
        }

        return lost > _spare;
    }

    /// <summary>Most searches are over before this would pay, so it is done when it is first asked.</summary>
    private void AddUp(ReadOnlySpan<PreparedPart> parts)
    {
        _isAddedUp = true;
        _sums[parts.Length] = 1;
        for (var depth = parts.Length - 1; depth >= 0; depth--)
        {
            var minutes = parts[depth].MinutesADay;
            _sums[depth] = _sums[depth + 1] | (minutes > MostBits ? 0 : _sums[depth + 1] << minutes);
        }
    }
}
