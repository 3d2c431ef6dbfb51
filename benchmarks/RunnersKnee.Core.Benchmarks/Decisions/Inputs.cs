using RunnersKnee.Rules;

namespace RunnersKnee.Benchmarks.Decisions;

/// <summary>
/// Distinct observations from the whole space of answers, in an order that no branch predictor can learn: a walk by a step that has no
/// divisor in common with the size of the space never meets a place twice.
/// </summary>
internal static class Inputs
{
    public const int Count = 262_144;

    private const long Step = 7_368_787;

    private static readonly int[] Axes =
    [
        Enum.GetValues<Urgency>().Length, Enum.GetValues<PainQuality>().Length, 11, Enum.GetValues<AfterEffect>().Length, Enum.GetValues<MorningEffect>().Length, 2,
        Enum.GetValues<PainTrend>().Length, Enum.GetValues<WeekTrend>().Length, Enum.GetValues<FormQuality>().Length, Enum.GetValues<Completion>().Length, 2, 2, 2,
    ];

    public static Observation[] All { get; } = [.. Enumerable.Range(0, Count).Select(i => At(i * Step % Axes.Aggregate(1L, (size, axis) => size * axis)))];

    private static Observation At(long place)
    {
        return new()
        {
            Urgency = (Urgency)Next(0),
            Quality = (PainQuality)Next(1),
            Pain = Next(2),
            After = (AfterEffect)Next(3),
            Morning = (MorningEffect)Next(4),
            Attributable = Next(5) == 1,
            Trend = (PainTrend)Next(6),
            Week = (WeekTrend)Next(7),
            Form = (FormQuality)Next(8),
            Completion = (Completion)Next(9),
            RepeatedAboveHold = Next(10) == 1,
            RepeatedPartial = Next(11) == 1,
            Ready = Next(12) == 1,
        };

        int Next(int axis)
        {
            (place, var value) = Math.DivRem(place, Axes[axis]);
            return (int)value;
        }
    }
}
