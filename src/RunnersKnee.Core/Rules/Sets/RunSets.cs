namespace RunnersKnee.Rules;

/// <summary>The table of running read quickly, as <see cref="DecisionSets"/> reads the decision table: by three groups of answers.</summary>
internal static class RunSets
{
    /// <summary>It fires no row; each group changes its own answers in it.</summary>
    private static readonly RunObservation Calm = new()
    {
        Urgency = Urgency.None,
        Quality = PainQuality.None,
        Pain = 0,
        Completion = Completion.MetTarget,
        Trend = PainTrend.Steady,
        After = AfterEffect.Settled,
        Morning = MorningEffect.AtOrBelowBaseline,
        Limp = false,
        Swelling = Swelling.None,
        HasSuccesses = true,
        IsRateLimited = false,
        IsUnstable = false,
    };

    /// <summary>Under these scores the pains 0 to 3 are of the classes 0 to 3 of <see cref="ClassOf"/>, and 4 is of the highest.</summary>
    private static readonly PainPolicy Spread = new(new(0), new(1), new(4));

    /// <summary>Under these 2 stops although it is not above the most that a run may hurt.</summary>
    private static readonly PainPolicy EarlyStop = new(new(0), new(1), new(2));

    private static readonly uint[] BySigns = Sets(128, static i => Calm with { Urgency = (Urgency)(i % 4), Quality = (PainQuality)(i / 4 % 4), HasSuccesses = i / 16 % 2 == 1, IsRateLimited = i / 32 % 2 == 1, IsUnstable = i / 64 == 1 });
    private static readonly uint[] ByDay = Sets(192, static i => Calm with { After = (AfterEffect)(i % 4), Morning = (MorningEffect)(i / 4 % 4), Limp = Limp(i / 16 % 3), Swelling = Swollen(i / 48) });
    private static readonly uint[] ByWork = Sets(144, static i => Calm with { Pain = i % 8, Trend = (PainTrend)(i / 8 % 3), Completion = (Completion)(i / 24) });

    /// <summary>The rows that fire, but for the one that fires when no other does.</summary>
    public static uint Fired(in RunObservation o, int pain, PainPolicy policy) =>
        BySigns[(int)o.Urgency + (4 * (int)o.Quality) + (16 * Bit(o.HasSuccesses)) + (32 * Bit(o.IsRateLimited)) + (64 * Bit(o.IsUnstable))]
        | ByDay[(int)o.After + (4 * (int)o.Morning) + (16 * Place(o.Limp)) + (48 * Place(o.Swelling))]
        | ByWork[ClassOf(pain, policy) + (8 * (int)o.Trend) + (24 * (int)o.Completion)];

    /// <summary>None, or above so many of: none, what the policy lets count, what any run may hurt. Four more from the stop score on, which may lie below the last of them.</summary>
    private static int ClassOf(int pain, PainPolicy policy) =>
        Bit(pain >= 1) + Bit(pain > RunTable.Tolerance(policy)) + Bit(pain > Limits.RunPain) + (4 * Bit(pain >= policy.Stop.Value));

    private static int Bit(bool yes) => yes ? 1 : 0;

    /// <summary>0 where nobody answered, then the answers in order.</summary>
    private static int Place(bool? limp) => Bit(limp.HasValue) + Bit(limp.GetValueOrDefault());

    private static int Place(Swelling? swelling) => Bit(swelling.HasValue) + (int)swelling.GetValueOrDefault();

    private static bool? Limp(int place) => place == 0 ? null : place == 2;

    private static Swelling? Swollen(int place) => place == 0 ? null : (Swelling)(place - 1);

    /// <summary>A pain here is the class of one; the classes 4 and 5 have none, because a pain that stops is above what the policy lets count.</summary>
    private static uint[] Sets(int count, Func<int, RunObservation> seen) => [.. Enumerable.Range(0, count).Select(seen).Select(o => o.Pain switch
    {
        6 => RunTable.Table.Fired(o, 2, EarlyStop),
        7 => RunTable.Table.Fired(o, 4, Spread),
        _ => RunTable.Table.Fired(o, o.Pain, Spread),
    })];
}
