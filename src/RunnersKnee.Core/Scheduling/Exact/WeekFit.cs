namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The first week in which everyone has one of its chosen sets of days: parts are placed in the order they were added, each on its earliest days
/// first, and there is no way on where somebody would not find its days even if it were alone.
/// </summary>
internal sealed class WeekFit<TLoads>(WeekFrame frame, WeekOptions options, WeekWaste waste, WeekMemory<TLoads> memory, WeekEffort effort)
    where TLoads : struct, IWeekLoads<TLoads>
{
    /// <summary>So many steps are taken before dead ends are kept and minutes are counted: most searches are over before that would pay.</summary>
    private const int Quiet = 24;

    private readonly PreparedPart[] _parts = new PreparedPart[WeekProblem.MostParts];
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];
    private readonly byte[] _best = new byte[WeekProblem.MostParts];
    private int _count;
    private int _quiet;
    private int _patience;

    /// <summary>Who found no days last: most likely it is in need again, so it is asked first.</summary>
    private int _suspect;

    private int _floor;
    private ulong _cap;
    private bool _isPriced;
    private bool _isFound;

    /// <summary>Days of each part where a week was found; those that were not added have none.</summary>
    public ReadOnlySpan<byte> Best => _best;

    /// <summary>The last search was given up before it had seen all.</summary>
    public bool IsCut => _patience <= 0;

    /// <summary>What is placed, in this order.</summary>
    public Span<PreparedPart> Parts => _parts.AsSpan(0, _count);

    public void Begin()
    {
        (_count, _cap, _suspect) = (0, 0, 0);
        Array.Clear(_masks);
    }

    /// <summary>Adds a part behind the others.</summary>
    public void Add(in PreparedPart part) => _parts[_count++] = part;

    /// <summary>Begins with everyone who gets days, in the order that ends soonest.</summary>
    public void AddAllByWeight()
    {
        Begin();
        for (var i = 0; i < frame.Count; i++)
        {
            if (frame.Parts[i].Count > 0)
            {
                AddByWeight(in frame.Parts[i]);
            }
        }
    }

    /// <summary>Adds a part among those from this place on: who has no choice comes first, then long sessions.</summary>
    public void AddByWeight(in PreparedPart part, int from = 0)
    {
        Add(in part);
        var weight = Weight(in part);
        var at = _count - 1;
        for (; at > from && weight > Weight(in _parts[at - 1]); at--)
        {
            _parts[at] = _parts[at - 1];
        }

        _parts[at] = part;
    }

    private static int Weight(in PreparedPart part) => (part.Choices.Count == 1 ? 1000 : 0) + part.MinutesADay;

    /// <summary>
    /// Looks for the week with the lowest fullest day under a ceiling, for at most so much above everyone's cheapest days. A fullest day not above the
    /// floor is low enough. After so many steps of patience it is given up.
    /// </summary>
    public bool Search(int ceiling, int floor, int slack, int patience = int.MaxValue)
    {
        (_quiet, _patience, _floor, _isPriced, _isFound) = (Quiet, patience, floor, slack > 0, false);
        memory.Start();
        waste.Start(Parts);
        if (Lower(ceiling))
        {
            var empty = TLoads.Empty(frame.Budgets, frame.Problem.HasDayLimits);
            _ = LeavesRoom(empty, 0, slack) && (_count == 0 ? Take(empty) : Place(empty, 0, slack));
        }

        return _isFound;
    }

    /// <summary>Sets the ceiling; false: the week cannot hold all minutes under it.</summary>
    private bool Lower(int ceiling)
    {
        var raised = frame.Under(ceiling);
        var cap = raised - frame.Budgets;
        foreach (ref var part in Parts)
        {
            part.Minutes += cap - _cap;
        }

        _cap = cap;
        return waste.Lower(raised);
    }

    /// <summary>Keeps a week, and asks from now on for a lower fullest day; true: there is no lower one.</summary>
    private bool Take(TLoads loads)
    {
        _masks.CopyTo(_best, 0);
        _isFound = true;
        if (_floor >= DayLanes.Most)
        {
            return true;
        }

        var peak = DayLanes.Highest(loads.Minutes - frame.Budgets);
        return peak <= _floor || !Lower(peak - 1);
    }

    /// <summary>Places the parts from this depth on; true: the search is over.</summary>
    private bool Place(TLoads loads, int depth, int slack)
    {
        if (!effort.TryStep() || --_patience <= 0)
        {
            return true;
        }

        ref readonly var part = ref _parts[depth];
        var isHard = --_quiet < 0;
        for (var left = part.Choices.Within(loads.OpenFor(in part)); !left.IsEmpty; left = left.Later)
        {
            var mask = left.First;
            var rest = _isPriced ? slack - options.Above(part.Index, mask) : 0;
            var next = loads.With(in part, mask);
            if (rest < 0 || ((next.Minutes + _cap) & DayLanes.Guards) != 0 || !next.HasHeavyFreeDay || !LeavesRoom(next, depth + 1, rest))
            {
                continue;
            }

            _masks[part.Index] = (byte)mask;
            if (depth + 1 == _count)
            {
                if (Take(next))
                {
                    return true;
                }
            }
            else if (!isHard || !(memory.Knows(next, depth + 1, rest) || waste.IsTooMuch(next.Minutes + _cap, depth + 1, Parts)))
            {
                if (Place(next, depth + 1, rest))
                {
                    return true;
                }

                if (isHard)
                {
                    memory.Add(next, depth + 1, rest);
                }
            }
        }

        return false;
    }

    /// <summary>Everyone still to be placed would find days, and days it can pay for, if it were alone.</summary>
    private bool LeavesRoom(TLoads loads, int from, int slack)
    {
        if (_suspect >= from && !_parts[_suspect].Reached.Has(loads.OpenFor(in _parts[_suspect])))
        {
            return false;
        }

        var parts = _parts.AsSpan(from, _count - from);
        for (var i = 0; i < parts.Length; i++)
        {
            ref readonly var part = ref parts[i];
            var open = loads.OpenFor(in part);
            if (!part.Reached.Has(open))
            {
                _suspect = from + i;
                return false;
            }

            if (_isPriced)
            {
                slack -= options.Above(part.Index, open);
                if (slack < 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
