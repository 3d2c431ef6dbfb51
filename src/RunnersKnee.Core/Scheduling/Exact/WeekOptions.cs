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

    /// <summary>Answers already given, of each part and set of open days; below 0: not asked yet.</summary>
    private readonly int[] _known = new int[WeekProblem.MostParts * (DayMasks.Week + 1)];

    public static int MaskOf(int option) => option & DayMasks.Week;

    public static int PriceOf(int option) => option >> MaskBits;

    public Span<int> Of(int part) => _options.AsSpan(part * Room, _ends[part]);

    /// <summary>Lists all options of a part at its count, earliest days first.</summary>
    public void List(int index)
    {
        ref var part = ref frame.Parts[index];
        var wish = new Wish(frame.Problem, index);
        var days = part.Count > part.Aim ? part.DaysBeyondAim : part.Days;
        var options = _options.AsSpan(index * Room, Room);
        var (next, cheapest) = (0, NoPrice);
        foreach (var mask in DaySets.Of(part.Kind, part.Count))
        {
            if ((mask & ~days) == 0)
            {
                var price = wish.Price(mask);
                cheapest = Math.Min(cheapest, price);
                options[next++] = (price << MaskBits) | mask;
            }
        }

        part.Cheapest = cheapest;
        _known.AsSpan(index * (DayMasks.Week + 1), DayMasks.Week + 1).Fill(-1);
        _ends[index] = next;
    }

    /// <summary>What the cheapest of these open days cost above the cheapest of all; <see cref="NoPrice"/>: none of its options is open.</summary>
    public int Above(int index, int open)
    {
        var known = _known[(index * (DayMasks.Week + 1)) + open];
        return known >= 0 ? known : Find(index, open);
    }

    /// <summary>Drops the options that cost more than this above the cheapest; the others keep their order.</summary>
    public void Keep(int index, int above)
    {
        var most = frame.Parts[index].Cheapest + above;
        var options = Of(index);
        var kept = 0;
        foreach (var option in options)
        {
            if (PriceOf(option) <= most)
            {
                options[kept++] = option;
            }
        }

        _ends[index] = kept;
    }

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
