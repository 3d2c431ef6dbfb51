using System.Runtime.CompilerServices;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// The sets of days an exercise may have at its count, each with its price: sessions on running days if it is heavy, then days moved, then
/// the even spread. The three are one number that adds up without one ever reaching into the next.
/// </summary>
internal sealed class WeekOptions(WeekFrame frame)
{
    public const int NoPrice = 1 << 26;

    private const int SpreadBits = 10, MovedBits = 7;
    private const int Room = 40;
    private readonly PriceLevel[] _levels = new PriceLevel[WeekProblem.MostParts * Room];
    private readonly int[] _ends = new int[WeekProblem.MostParts];

    /// <summary>Its prices, the cheapest first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<PriceLevel> Levels(int part) => _levels.AsSpan(part * Room, _ends[part]);

    /// <summary>Lets it choose among its cheapest sets of days.</summary>
    public void ChooseCheapest(ref PreparedPart part)
    {
        var wish = new Wish(frame.Problem, part.Index);
        var (cheapest, chosen) = (NoPrice, default(DayChoices));
        for (var left = part.All; !left.IsEmpty; left = left.Later)
        {
            var mask = left.First;
            var price = wish.Price(mask);
            if (price <= cheapest)
            {
                chosen = price < cheapest ? default : chosen;
                (cheapest, chosen) = (price, chosen.And(mask));
            }
        }

        (part.Cheapest, part.Choices, part.Reached) = (cheapest, chosen, chosen.Reached());
    }

    /// <summary>Lists its prices, the cheapest first.</summary>
    public void List(in PreparedPart part)
    {
        var wish = new Wish(frame.Problem, part.Index);
        var levels = _levels.AsSpan(part.Index * Room, Room);
        var end = 0;
        for (var left = part.All; !left.IsEmpty; left = left.Later)
        {
            var above = wish.Price(left.First) - part.Cheapest;
            var at = end;
            while (at > 0 && levels[at - 1].Above > above)
            {
                at--;
            }

            if (at > 0 && levels[at - 1].Above == above)
            {
                levels[at - 1].Choices = levels[at - 1].Choices.And(left.First);
            }
            else
            {
                levels[at..end].CopyTo(levels[(at + 1)..]);
                levels[at] = new() { Above = above, Choices = default(DayChoices).And(left.First) };
                end++;
            }
        }

        _ends[part.Index] = end;
        var reached = default(DayChoices);
        foreach (ref var level in levels[..end])
        {
            reached = reached.And(level.Choices).Reached();
            level.Reached = reached;
        }
    }

    /// <summary>Lets it choose among what costs at most this above its cheapest.</summary>
    public void Choose(ref PreparedPart part, int above)
    {
        var chosen = default(DayChoices);
        foreach (ref readonly var level in Levels(part.Index))
        {
            if (level.Above > above)
            {
                break;
            }

            chosen = chosen.And(level.Choices);
            part.Reached = level.Reached;
        }

        part.Choices = chosen;
    }

    /// <summary>What the cheapest of these open days cost above the cheapest of all; <see cref="NoPrice"/>: none of its options is open.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Above(int part, int open)
    {
        foreach (ref readonly var level in Levels(part))
        {
            if (level.Reached.Has(open))
            {
                return level.Above;
            }
        }

        return NoPrice;
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
