namespace RunnersKnee.Rules;

/// <summary>
/// The decision table read quickly. A row is an "or" of conditions, and each condition looks at the answers of one of four groups only. So the rows
/// that fire are those that each group fires by itself: four small sets of bits are or-ed where else twenty rows are asked. It matters because
/// every assessment judges each session many times over with other answers, to say which of the missing ones could change anything.
/// </summary>
/// <remarks>The sets are computed from the rows, when first asked for. That both say the same is tested on every input.</remarks>
internal static class DecisionSets
{
    /// <summary>It fires no row; each group changes its own answers in it.</summary>
    private static readonly Observation Calm = new()
    {
        Urgency = Urgency.None,
        Quality = PainQuality.None,
        Pain = 0,
        After = AfterEffect.Settled,
        Morning = MorningEffect.AtOrBelowBaseline,
        Attributable = false,
        Trend = PainTrend.Steady,
        Week = WeekTrend.Stable,
        Form = FormQuality.Good,
        Completion = Completion.MetTarget,
        RepeatedAboveHold = false,
        RepeatedPartial = false,
        Ready = true,
    };

    /// <summary>Under these scores the pains 0 to 4 are of the five classes of <see cref="ClassOf"/>.</summary>
    private static readonly PainPolicy Spread = new(new(1), new(2), new(4));

    private static readonly uint[] BySigns = Sets(32, static i => Calm with { Urgency = (Urgency)(i % 4), Quality = (PainQuality)(i / 4 % 4), Ready = i / 16 == 1 });
    private static readonly uint[] ByPain = Sets(120, static i => Calm with { Pain = i % 5, Trend = (PainTrend)(i / 5 % 3), Week = (WeekTrend)(i / 15 % 4), RepeatedAboveHold = i / 60 == 1 });
    private static readonly uint[] ByAftermath = Sets(32, static i => Calm with { After = (AfterEffect)(i % 4), Morning = (MorningEffect)(i / 4 % 4), Attributable = i / 16 == 1 });
    private static readonly uint[] ByWork = Sets(36, static i => Calm with { Form = (FormQuality)(i % 3), Completion = (Completion)(i / 3 % 6), RepeatedPartial = i / 18 == 1 });

    /// <summary>The rows that fire, but for the one that fires when no other does.</summary>
    public static uint Fired(in Observation o, int pain, PainPolicy policy) =>
        BySigns[(int)o.Urgency + (4 * (int)o.Quality) + (16 * Bit(o.Ready))]
        | ByPain[ClassOf(pain, policy) + (5 * (int)o.Trend) + (15 * (int)o.Week) + (60 * Bit(o.RepeatedAboveHold))]
        | ByAftermath[(int)o.After + (4 * (int)o.Morning) + (16 * Bit(o.Attributable))]
        | ByWork[(int)o.Form + (3 * (int)o.Completion) + (18 * Bit(o.RepeatedPartial))];

    /// <summary>None, or above so many of: none, the progress score, the hold score, just below the stop score. A policy has them in this order, and no row asks more of pain.</summary>
    private static int ClassOf(int pain, PainPolicy policy) =>
        Bit(pain >= 1) + Bit(pain > policy.Progress.Value) + Bit(pain > policy.Hold.Value) + Bit(pain >= policy.Stop.Value);

    private static int Bit(bool yes) => yes ? 1 : 0;

    private static uint[] Sets(int count, Func<int, Observation> seen) =>
        [.. Enumerable.Range(0, count).Select(seen).Select(o => DecisionTable.Table.Fired(o, o.Pain, Spread))];
}
