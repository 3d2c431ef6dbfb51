using System.Numerics;
using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>What the table decides, under one policy, on the whole product of answers: every value of every axis.</summary>
internal sealed class Cube
{
    public static readonly MorningEffect[] Mornings = [MorningEffect.AtOrBelowBaseline, MorningEffect.NotReported, MorningEffect.RaisedByOne, MorningEffect.RaisedByTwoPlus];
    public static readonly WeekTrend[] Weeks = [WeekTrend.Improving, WeekTrend.Unknown, WeekTrend.Stable, WeekTrend.Worsening];

    private static readonly Grid Grid = new(4, 4, 11, 6, 4, 4, 2, 3, 4, 3, 2, 2, 2);

    /// <summary>The axes after the completion, which vary fastest: they are laid over a head that stays, because to count out every input is slow.</summary>
    private static readonly Observation[] Tail = [.. Enumerable.Range(0, Grid.Stride((int)Axis.Completion)).Select(Input)];

    private static readonly Ruling[] Rulings = [.. DecisionTable.Rows.Select(row => row.Ruling)];

    private static readonly Dictionary<string, Lazy<Cube>> Built = Policies.Named.ToDictionary(p => p.Key, p => new Lazy<Cube>(() => new(p.Value)), StringComparer.Ordinal);

    /// <summary>The place of the row that decides.</summary>
    private readonly byte[] _rows = new byte[Grid.Count];

    private Cube(PainPolicy policy)
    {
        Policy = policy;
        OverHeads(part =>
        {
            var (first, head) = (part * Tail.Length, Input(part * Tail.Length));
            for (var i = 0; i < Tail.Length; i++)
            {
                _rows[first + i] = (byte)BitOperations.TrailingZeroCount(DecisionTable.Judge(Join(head, Tail[i]), policy).FiredRows);
            }
        });
    }

    public enum Axis
    {
        Urgency,
        Quality,
        Pain,
        Completion,
        After,
        Morning,
        Charged,
        Trend,
        Week,
        Form,
        RepeatedAboveHold,
        RepeatedPartial,
        NotReady,
    }

    /// <summary>How many inputs there are.</summary>
    public static int Count => Grid.Count;

    public PainPolicy Policy { get; }

    /// <summary>Ids of the rows that decide some input.</summary>
    public IReadOnlyList<string> Decided => [.. _rows.Distinct().Order().Select(row => DecisionTable.Rows[row].Id)];

    public static Cube Of(string policy) => Built[policy].Value;

    /// <summary>How long an axis is.</summary>
    public static int Length(Axis axis) => Grid.Length((int)axis);

    /// <summary>Whether every input is ruled as before when all are asked once more, the last one first.</summary>
    public bool IsRepeated()
    {
        var parts = Grid.Count / Tail.Length;
        var same = true;
        OverHeads(part =>
        {
            var (first, head) = ((parts - 1 - part) * Tail.Length, Input((parts - 1 - part) * Tail.Length));
            for (var i = Tail.Length - 1; i >= 0; i--)
            {
                same &= _rows[first + i] == BitOperations.TrailingZeroCount(DecisionTable.Judge(Join(head, Tail[i]), Policy).FiredRows);
            }
        });
        return same;
    }

    /// <summary>Inputs whose ruling breaks a rule, at most five.</summary>
    public IReadOnlyList<string> Where(Func<Observation, int, Ruling, bool> isBroken) =>
        Find((in o, e, row) => isBroken(o, e, Rulings[row]));

    /// <summary>Inputs for which the table says something else than the rows written out again, at most five.</summary>
    public IReadOnlyList<string> Unlike((string Id, RowTest<Observation> Fires)[] rows) =>
        Find((in o, e, row) =>
        {
            uint fired = 0;
            for (var i = 0; i < rows.Length; i++)
            {
                fired |= rows[i].Fires(o, e, Policy) ? 1u << i : 0;
            }

            fired = fired == 0 ? 1u << rows.Length : fired;
            return fired != DecisionTable.Judge(o, Policy).FiredRows || row != BitOperations.TrailingZeroCount(fired);
        });

    /// <summary>Inputs for which a worse answer on one axis gets a milder ruling, at most five. <paramref name="worse"/> names places on the axis.</summary>
    public IReadOnlyList<string> MilderAlong(Axis axis, int from, int worse, Func<Observation, bool>? only = null) =>
        Along(axis, from, worse, (before, after, at) => Rulings[after] < Rulings[before] && (only is null || only(Input(at))));

    /// <summary>Inputs of which an answer that comes in later lifts more than a hold that waited for it (INV-30), at most five.</summary>
    public IReadOnlyList<string> LiftedAlong(Axis axis, int unanswered, int answered) =>
        Along(axis, unanswered, answered, (before, after, _) => Rulings[after] < Rulings[before] && DecisionTable.Rows[before].Id != "R-HLD-03");

    private List<string> Along(Axis axis, int from, int to, Func<byte, byte, int, bool> isBroken)
    {
        var (stride, block) = (Grid.Stride((int)axis), Grid.Stride((int)axis) * Grid.Length((int)axis));
        List<string> found = [];
        for (var start = from * stride; start < _rows.Length && found.Count < 5; start += block)
        {
            for (var i = start; i < start + stride && found.Count < 5; i++)
            {
                var (before, after) = (_rows[i], _rows[i + ((to - from) * stride)]);
                if (before != after && isBroken(before, after, i))
                {
                    found.Add($"{axis} from {from} to {to}: {DecisionTable.Rows[before].Id} turns {DecisionTable.Rows[after].Id} for {Input(i)}");
                }
            }
        }

        return found;
    }

    private List<string> Find(Test isBroken)
    {
        List<string> found = [];
        OverHeads(part =>
        {
            var (first, head) = (part * Tail.Length, Input(part * Tail.Length));
            var pain = head.EffectivePain(Policy); // no answer of the tail bears on it
            for (var i = 0; i < Tail.Length; i++)
            {
                var input = Join(head, Tail[i]);
                if (isBroken(input, pain, _rows[first + i]))
                {
                    lock (found)
                    {
                        found.Add($"{DecisionTable.Rows[_rows[first + i]].Id} for {input}");
                    }

                    return;
                }
            }
        });
        return found[..Math.Min(5, found.Count)];
    }

    private static void OverHeads(Action<int> part) => _ = Parallel.For(0, Grid.Count / Tail.Length, part);

    private static Observation Input(int i) => new()
    {
        Urgency = (Urgency)At(i, Axis.Urgency),
        Quality = (PainQuality)At(i, Axis.Quality),
        Pain = At(i, Axis.Pain),
        Completion = (Completion)At(i, Axis.Completion),
        After = (AfterEffect)At(i, Axis.After),
        Morning = Mornings[At(i, Axis.Morning)],
        Attributable = At(i, Axis.Charged) == 1,
        Trend = (PainTrend)At(i, Axis.Trend),
        Week = Weeks[At(i, Axis.Week)],
        Form = (FormQuality)At(i, Axis.Form),
        RepeatedAboveHold = At(i, Axis.RepeatedAboveHold) == 1,
        RepeatedPartial = At(i, Axis.RepeatedPartial) == 1,
        Ready = At(i, Axis.NotReady) == 0,
    };

    private static Observation Join(in Observation head, in Observation tail) =>
        tail with { Urgency = head.Urgency, Quality = head.Quality, Pain = head.Pain, Completion = head.Completion };

    private static int At(int i, Axis axis) => Grid.At(i, (int)axis);

    private delegate bool Test(in Observation o, int pain, byte row);
}
