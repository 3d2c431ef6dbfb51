using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>The judgements of one policy on the whole product of answers about a run, every value of every axis.</summary>
internal sealed class RunCube
{
    public static readonly bool?[] Limps = [false, null, true];
    public static readonly Swelling?[] Swellings = [Swelling.None, null, Swelling.PuffyGoneInADay, Swelling.ClearOrLasting];
    public static readonly MorningEffect[] Mornings =
        [MorningEffect.AtOrBelowBaseline, MorningEffect.NotReported, MorningEffect.RaisedByOne, MorningEffect.RaisedByTwoPlus];

    private static readonly Grid Grid = new(4, 4, 11, 6, 3, 4, 4, 3, 4, 2, 2, 2);

    /// <summary>The axes from the limp on, which vary fastest: they are laid over a head that stays, because to count out every input is slow.</summary>
    private static readonly RunObservation[] Tail = [.. Enumerable.Range(0, Grid.Stride((int)Axis.Morning)).Select(Input)];

    /// <summary>One entry for every set of rows that can fire: seven bits.</summary>
    private static readonly RunJudgement[] Judgements = [.. Enumerable.Range(0, 128).Select(rows => new RunJudgement((uint)rows))];

    /// <summary>Whether the second set of rows is answered milder than the first: in its ruling, its level or its rest.</summary>
    private static readonly bool[,] Milder = Compare();

    private static readonly Dictionary<string, Lazy<RunCube>> Built = new(StringComparer.Ordinal)
    {
        ["SeedLiteral"] = new(() => new(PainPolicy.SeedLiteral)),
        ["Default"] = new(() => new(PainPolicy.Default)),
        ["LowPain"] = new(() => new(PainPolicy.LowPain)),
        ["PainMonitoring"] = new(() => new(PainPolicy.PainMonitoring)),
    };

    private readonly byte[] _fired;

    private RunCube(PainPolicy policy)
    {
        Policy = policy;
        _fired = new byte[Grid.Count];
        Parallel.For(0, Grid.Count / Tail.Length, part =>
        {
            var first = part * Tail.Length;
            var head = Input(first);
            for (var i = 0; i < Tail.Length; i++)
            {
                _fired[first + i] = (byte)RunTable.Judge(Join(head, Tail[i]), policy).FiredRows;
            }
        });
    }

    public enum Axis
    {
        Urgency,
        Quality,
        Pain,
        Completion,
        Trend,
        After,
        Morning,
        Limp,
        Swelling,
        NoSuccesses,
        RateLimited,
        Unstable,
    }

    public static IReadOnlyCollection<string> Names => Built.Keys;

    /// <summary>How many inputs there are.</summary>
    public static int Count => Grid.Count;

    public PainPolicy Policy { get; }

    /// <summary>Every set of rows that fires for some input.</summary>
    public IReadOnlyList<RunJudgement> Seen => [.. _fired.Distinct().Order().Select(rows => Judgements[rows])];

    public static RunCube Of(string policy) => Built[policy].Value;

    /// <summary>How long an axis is.</summary>
    public static int Length(Axis axis) => Grid.Length((int)axis);

    /// <summary>Inputs whose judgement breaks a rule, at most five.</summary>
    public IReadOnlyList<string> Where(Func<RunObservation, int, RunJudgement, bool> isBroken)
    {
        return [.. ParallelEnumerable.Range(0, Grid.Count / Tail.Length).SelectMany(Broken).Take(5)];

        List<string> Broken(int part)
        {
            var first = part * Tail.Length;
            var head = Input(first);
            var pain = head.EffectivePain(Policy); // no answer of the tail bears on it
            List<string> broken = [];
            for (var i = 0; i < Tail.Length; i++)
            {
                var (input, judgement) = (Join(head, Tail[i]), Judgements[_fired[first + i]]);
                if (isBroken(input, pain, judgement))
                {
                    broken.Add($"{judgement.Ruling} for {input}");
                }
            }

            return broken;
        }
    }

    /// <summary>Inputs for which a worse answer on one axis is judged milder, at most five. <paramref name="worse"/> names places on the axis.</summary>
    public IReadOnlyList<string> MilderAlong(Axis axis, int from, int worse, Func<RunObservation, bool>? only = null)
    {
        var (stride, block) = (Grid.Stride((int)axis), Grid.Stride((int)axis) * Grid.Length((int)axis));
        List<string> found = [];
        for (var start = 0; start < _fired.Length && found.Count < 5; start += block)
        {
            for (var i = start + (from * stride); i < start + ((from + 1) * stride) && found.Count < 5; i++)
            {
                var (better, after) = (_fired[i], _fired[i + ((worse - from) * stride)]);
                if (Milder[better, after] && (only is null || only(Input(i))))
                {
                    found.Add($"{axis} from {from} to {worse}: {string.Join(' ', Judgements[better].Fired)} turns {string.Join(' ', Judgements[after].Fired)} for {Input(i)}");
                }
            }
        }

        return found;
    }

    /// <summary>Inputs that another policy judges more severely than this one, at most five.</summary>
    public IReadOnlyList<string> MilderThan(RunCube other) =>
    [
        .. Enumerable.Range(0, Grid.Count).Where(i => Milder[other._fired[i], _fired[i]]).Take(5)
            .Select(i => $"{Judgements[_fired[i]].Ruling} instead of {Judgements[other._fired[i]].Ruling} for {Input(i)}"),
    ];

    private static bool[,] Compare()
    {
        var milder = new bool[128, 128];
        for (var better = 1; better < 128; better++)
        {
            for (var worse = 1; worse < 128; worse++)
            {
                var (a, b) = (Judgements[better], Judgements[worse]);
                milder[better, worse] = b.Ruling < a.Ruling || Level(b) > Level(a) || Rest(b) < Rest(a);
            }
        }

        return milder;

        // nobody runs at any level, however long the rest, while referred
        static int Level(RunJudgement of) => of.Ruling is RunRuling.Refer ? int.MinValue : of.LevelChange;
        static int Rest(RunJudgement of) => of.RestDays ?? int.MaxValue;
    }

    private static RunObservation Input(int i) => new()
    {
        Urgency = (Urgency)At(i, Axis.Urgency),
        Quality = (PainQuality)At(i, Axis.Quality),
        Pain = At(i, Axis.Pain),
        Completion = (Completion)At(i, Axis.Completion),
        Trend = (PainTrend)At(i, Axis.Trend),
        After = (AfterEffect)At(i, Axis.After),
        Morning = Mornings[At(i, Axis.Morning)],
        Limp = Limps[At(i, Axis.Limp)],
        Swelling = Swellings[At(i, Axis.Swelling)],
        HasSuccesses = At(i, Axis.NoSuccesses) == 0,
        IsRateLimited = At(i, Axis.RateLimited) == 1,
        IsUnstable = At(i, Axis.Unstable) == 1,
    };

    private static RunObservation Join(RunObservation head, in RunObservation tail) => head with
    {
        Limp = tail.Limp,
        Swelling = tail.Swelling,
        HasSuccesses = tail.HasSuccesses,
        IsRateLimited = tail.IsRateLimited,
        IsUnstable = tail.IsUnstable,
    };

    private static int At(int i, Axis axis) => Grid.At(i, (int)axis);
}
