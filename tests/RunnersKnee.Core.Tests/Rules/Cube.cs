using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>
/// The rulings of one policy on a product of answers: each axis with the values that can make a difference to some row. Emergency, easing pain
/// and the other weeks, which no row tells from their neighbours, are compared on their own.
/// </summary>
internal sealed class Cube
{
    public static readonly Urgency[] Urgencies = [Urgency.None, Urgency.Yellow, Urgency.Urgent];
    public static readonly PainQuality[] Qualities = Enum.GetValues<PainQuality>();
    public static readonly int[] Pains = [0, 1, 2, 3, 6];
    public static readonly AfterEffect[] Afters = Enum.GetValues<AfterEffect>();
    public static readonly PainTrend[] Trends = [PainTrend.Steady, PainTrend.Increasing];
    public static readonly WeekTrend[] Weeks = [WeekTrend.Stable, WeekTrend.Worsening];
    public static readonly FormQuality[] Forms = Enum.GetValues<FormQuality>();
    public static readonly Completion[] Completions = Enum.GetValues<Completion>();

    /// <summary>The last one is a marked morning that is charged to something else.</summary>
    public static readonly (MorningEffect Effect, bool Charged)[] Mornings =
    [
        (MorningEffect.AtOrBelowBaseline, true), (MorningEffect.NotReported, true), (MorningEffect.RaisedByOne, true), (MorningEffect.RaisedByTwoPlus, true), (MorningEffect.RaisedByTwoPlus, false),
    ];

    private static readonly Grid Grid =
        new(Urgencies.Length, Qualities.Length, Pains.Length, Afters.Length, Mornings.Length, Trends.Length, Weeks.Length, Forms.Length, Completions.Length, 2, 2);

    private readonly PainPolicy _policy;
    private readonly Ruling[] _rulings;

    private Cube(PainPolicy policy)
    {
        _policy = policy;
        _rulings = new Ruling[Grid.Count];
        for (var i = 0; i < _rulings.Length; i++)
        {
            _rulings[i] = DecisionTable.Judge(Input(i), policy).Ruling;
        }
    }

    public enum Axis
    {
        Urgency,
        Quality,
        Pain,
        After,
        Morning,
        Trend,
        Week,
        Form,
        Completion,
        Repeated,
        NotReady,
    }

    public static IReadOnlyDictionary<string, Cube> Of { get; } = new Dictionary<string, Cube>(StringComparer.Ordinal)
    {
        ["SeedLiteral"] = new(PainPolicy.SeedLiteral),
        ["Default"] = new(PainPolicy.Default),
        ["LowPain"] = new(PainPolicy.LowPain),
        ["PainMonitoring"] = new(PainPolicy.PainMonitoring),
    };

    /// <summary>Inputs whose ruling breaks a rule, at most five.</summary>
    public IEnumerable<string> Where(Func<Observation, int, Ruling, bool> isBroken)
    {
        var found = 0;
        for (var i = 0; i < _rulings.Length && found < 5; i++)
        {
            var input = Input(i);
            if (isBroken(input, input.EffectivePain(_policy), _rulings[i]))
            {
                found++;
                yield return $"{_rulings[i]} for {input}";
            }
        }
    }

    /// <summary>Inputs for which a worse answer on one axis gives a milder ruling, at most five. <paramref name="worse"/> names places on the axis.</summary>
    public IEnumerable<string> MilderAlong(Axis axis, int from, int worse, Func<Observation, bool>? only = null)
    {
        var (stride, found) = (Grid.Stride((int)axis), 0);
        for (var i = 0; i < _rulings.Length && found < 5; i++)
        {
            if (Grid.At(i, (int)axis) == from && _rulings[i + ((worse - from) * stride)] < _rulings[i] && (only is null || only(Input(i))))
            {
                found++;
                yield return $"{axis} from {from} to {worse}: {_rulings[i]} turns {_rulings[i + ((worse - from) * stride)]} for {Input(i)}";
            }
        }
    }

    /// <summary>Inputs that a policy rules more severely than this one, at most five.</summary>
    public IEnumerable<string> MilderThan(Cube other) =>
        Enumerable.Range(0, _rulings.Length).Where(i => _rulings[i] < other._rulings[i]).Take(5).Select(i => $"{_rulings[i]} instead of {other._rulings[i]} for {Input(i)}");

    /// <summary>How long an axis is.</summary>
    public static int Length(Axis axis) => Grid.Length((int)axis);

    private static Observation Input(int i)
    {
        var (morning, charged) = Mornings[At(i, Axis.Morning)];
        return new()
        {
            Urgency = Urgencies[At(i, Axis.Urgency)],
            Quality = Qualities[At(i, Axis.Quality)],
            Pain = Pains[At(i, Axis.Pain)],
            After = Afters[At(i, Axis.After)],
            Morning = morning,
            Attributable = charged,
            Trend = Trends[At(i, Axis.Trend)],
            Week = Weeks[At(i, Axis.Week)],
            Form = Forms[At(i, Axis.Form)],
            Completion = Completions[At(i, Axis.Completion)],
            RepeatedAboveHold = At(i, Axis.Repeated) == 1,
            RepeatedPartial = At(i, Axis.Repeated) == 1,
            Ready = At(i, Axis.NotReady) == 0,
        };
    }

    private static int At(int i, Axis axis) => Grid.At(i, (int)axis);
}
