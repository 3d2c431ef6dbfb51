namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The sets of days an exercise may have at its count, each with its price: sessions on running days if it is heavy, then days moved, then
/// the even spread. The three are one number that adds up without one ever reaching into the next, and the set of days stands below it.
/// </summary>
internal sealed class WeekOptions(WeekFrame frame)
{
    public const int NoPrice = 1 << 26;

    private const int MaskBits = 7, SpreadBits = 10, MovedBits = 7;
    private const int Room = 40;
    private readonly int[] _options = new int[WeekProblem.MostParts * Room];
    private readonly int[] _ends = new int[WeekProblem.MostParts];
    private readonly int[] _chosen = new int[WeekProblem.MostParts * Room];
    private readonly int[] _chosenEnds = new int[WeekProblem.MostParts];
    private readonly int[] _sorted = new int[WeekProblem.MostParts * Room];

    /// <summary>Answers already given, of each part and set of open days; below 0: not asked yet.</summary>
    private readonly int[] _known = new int[WeekProblem.MostParts * (DayMasks.Week + 1)];

    public static int MaskOf(int option) => option & DayMasks.Week;

    public static int PriceOf(int option) => option >> MaskBits;

    /// <summary>Its options that may be taken, earliest days first.</summary>
    public ReadOnlySpan<int> Of(int part) => _chosen.AsSpan(part * Room, _chosenEnds[part]);

    /// <summary>All its options, the cheapest first.</summary>
    public ReadOnlySpan<int> Sorted(int part) => _sorted.AsSpan(part * Room, _ends[part]);

    /// <summary>How many options it has.</summary>
    public int Count(int part) => _ends[part];

    /// <summary>Lists all options of a part at its count, and chooses the cheapest.</summary>
    public void List(int index)
    {
        ref var part = ref frame.Parts[index];
        var wish = new Wish(frame.Problem, index);
        var days = part.Count > part.Aim ? part.DaysBeyondAim : part.Days;
        var options = _options.AsSpan(index * Room, Room);
        var chosen = _chosen.AsSpan(index * Room, Room);
        var (next, kept, cheapest) = (0, 0, NoPrice);
        foreach (var mask in DaySets.Of(part.Kind, part.Count))
        {
            if ((mask & ~days) == 0)
            {
                var price = wish.Price(mask);
                var option = (price << MaskBits) | mask;
                options[next++] = option;
                if (price < cheapest)
                {
                    (cheapest, kept) = (price, 0);
                }

                if (price == cheapest)
                {
                    chosen[kept++] = option;
                }
            }
        }

        part.Cheapest = cheapest;
        (_ends[index], _chosenEnds[index]) = (next, kept);
        Known(index).Fill(-1);
    }

    /// <summary>Chooses all its options, and puts the cheapest first beside.</summary>
    public void Sort(int index)
    {
        var sorted = _sorted.AsSpan(index * Room, _ends[index]);
        _options.AsSpan(index * Room, _ends[index]).CopyTo(sorted);
        sorted.Sort();
        Choose(index, NoPrice);
    }

    /// <summary>Chooses the options that cost at most this above the cheapest.</summary>
    public void Choose(int index, int above)
    {
        var most = frame.Parts[index].Cheapest + above;
        var chosen = _chosen.AsSpan(index * Room, Room);
        var kept = 0;
        foreach (var option in _options.AsSpan(index * Room, _ends[index]))
        {
            if (PriceOf(option) <= most)
            {
                chosen[kept++] = option;
            }
        }

        _chosenEnds[index] = kept;
        Known(index).Fill(-1);
    }

    /// <summary>What the cheapest of these open days cost above the cheapest of all; <see cref="NoPrice"/>: none of its options is open.</summary>
    public int Above(int index, int open)
    {
        var known = _known[(index * (DayMasks.Week + 1)) + open];
        return known >= 0 ? known : Find(index, open);
    }

    private Span<int> Known(int index) => _known.AsSpan(index * (DayMasks.Week + 1), DayMasks.Week + 1);

    private int Find(int index, int open)
    {
        var lowest = NoPrice;
        foreach (var option in Of(index))
        {
            lowest = (MaskOf(option) & ~open) == 0 ? Math.Min(lowest, PriceOf(option)) : lowest;
        }

        lowest = lowest == NoPrice ? NoPrice : lowest - frame.Parts[index].Cheapest;
        _known[(index * (DayMasks.Week + 1)) + open] = lowest;
        return lowest;
    }

    /// <summary>What an exercise would like its days to be.</summary>
    private readonly ref struct Wish
    {
        private readonly ReadOnlySpan<byte> _spread;
        private readonly int _avoided;
        private readonly int _previous;
        private readonly int _kept;
        private readonly int _afterSunday;

        public Wish(WeekProblem problem, int index)
        {
            ref readonly var part = ref problem.Parts[index];
            _spread = problem.Spread;
            _avoided = part.IsHeavy ? problem.RunningDays : 0;
            _afterSunday = part.WasDoneOnSunday && !problem.Repeats ? DayMasks.Day(0) : 0;
            (_previous, _kept) = part.HasPrevious ? (part.Previous, DayMasks.Week) : (0, 0);
        }

        public int Price(int mask) =>
            (((DayLanes.Count(mask & _avoided) << MovedBits) + DayLanes.Count((mask ^ _previous) & _kept)) << SpreadBits) + _spread[mask] + (mask & _afterSunday);
    }
}
