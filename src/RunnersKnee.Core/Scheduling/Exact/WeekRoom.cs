namespace RunnersKnee.Scheduling.Exact;

/// <summary>Is there a week with these counts? Long sessions first; no way on in which somebody would not find enough days alone.</summary>
internal sealed class WeekRoom(WeekFrame frame, WeekWaste waste, WeekMemory memory, WeekEffort effort)
{
    private readonly int[] _order = new int[WeekProblem.MostParts];
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];
    private int _placed;

    /// <summary>Days of each part where a week was found; those that wait have none.</summary>
    public ReadOnlySpan<byte> Masks => _masks;

    public bool Search()
    {
        if (!WeekPlaces.Suffice(frame))
        {
            return false;
        }

        _placed = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            _masks[i] = 0;
            if (frame.Parts[i].Count > 0)
            {
                var at = _placed++;
                for (; at > 0 && Weight(i) > Weight(_order[at - 1]); at--)
                {
                    _order[at] = _order[at - 1];
                }

                _order[at] = i;
            }
        }

        memory.Start();
        waste.Start(_order.AsSpan(0, _placed));
        var start = frame.Empty;
        return waste.Lower(0) && Place(0, in start);
    }

    private int Weight(int i)
    {
        ref readonly var part = ref frame.Parts[i];
        return (part.Count == DayLanes.Count(part.Days) ? 1000 : 0) + part.MinutesADay;
    }

    private bool Place(int depth, in WeekLoads loads)
    {
        if (depth == _placed)
        {
            return true;
        }

        if (!effort.TryStep())
        {
            return false;
        }

        ref readonly var part = ref frame.Parts[_order[depth]];
        var open = loads.OpenFor(in part, 0) & (part.Count > part.Aim ? part.DaysBeyondAim : DayMasks.Week);
        foreach (var mask in DaySets.Of(part.Kind, part.Count))
        {
            if ((mask & ~open) == 0)
            {
                var next = loads.With(in part, mask);
                if (DayLanes.Count(next.HeavyDays) <= WeekFrame.MostHeavyDays && LeaveRoom(in next, depth + 1) && !memory.Knows(in next, depth + 1, 0))
                {
                    _masks[_order[depth]] = mask;
                    if (Place(depth + 1, in next))
                    {
                        return true;
                    }

                    if (effort.IsSpent)
                    {
                        return false;
                    }

                    memory.Add(in next, depth + 1, 0);
                }
            }
        }

        return false;
    }

    private bool LeaveRoom(in WeekLoads loads, int from)
    {
        for (var i = from; i < _placed; i++)
        {
            ref readonly var part = ref frame.Parts[_order[i]];
            var open = loads.OpenFor(in part, 0) & (part.Count > part.Aim ? part.DaysBeyondAim : DayMasks.Week);
            if (DaySets.Most(part.Kind, open) < part.Count)
            {
                return false;
            }
        }

        return !waste.IsTooMuch(in loads, 0, from, _order);
    }
}
