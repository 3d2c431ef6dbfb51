namespace RunnersKnee.Rules;

/// <summary>
/// The decision table of running (C8.2): seven ordered rows, one per published rule. All rows that fire are reported; the first one decides. It is
/// total, because the last row fires when no other does. R-RUN-00, who runs at all, is asked before and is no row of it.
/// </summary>
internal static class RunTable
{
    /// <summary>The rows as clinicians review them. The sets by which <see cref="Judge"/> reads them quickly are computed from them.</summary>
    public static RowTable<RunObservation, RunRuling> Table { get; } = new(
        new("R-RUN-01", RunRuling.Refer, static (in o, e, p) => o.Urgency is Urgency.Urgent or Urgency.Emergency),
        new("R-RUN-02", RunRuling.Stop, static (in o, e, p) =>
            o.Quality is PainQuality.Sharp || o.Limp is true || o.Swelling is not (null or Swelling.None) || e >= p.Stop.Value || o.After is AfterEffect.Flared),
        new("R-RUN-03", RunRuling.StepDownAfterRest, static (in o, e, p) => o.Morning is MorningEffect.RaisedByTwoPlus),

        // A run that pain ended is not merely unfinished (R-RUN-06): an exercise steps back for it (R-REG-02), so running does too.
        new("R-RUN-04", RunRuling.StepDown, static (in o, e, p) => e > Limits.RunPain || Grew(o, e) || o.Completion is Completion.StoppedByPain),
        new("R-RUN-05", RunRuling.RepeatAfterRest, static (in o, e, p) => o.After is AfterEffect.Lingering || o.Morning is MorningEffect.RaisedByOne),
        new("R-RUN-06", RunRuling.Repeat, static (in o, e, p) => o.Urgency is Urgency.Yellow || e > Tolerance(p) || IsUnanswered(o) || !o.IsFinished
            || !o.HasSuccesses || o.IsRateLimited || o.IsUnstable),
        new("R-RUN-07", RunRuling.Advance, static (in o, e, p) => false));

    public static IReadOnlyList<Row<RunObservation, RunRuling>> Rows => Table.Rows;

    public static RunJudgement Judge(in RunObservation observation, PainPolicy policy) =>
        new(Table.OrOtherwise(RunSets.Fired(observation, observation.EffectivePain(policy), policy)));

    /// <summary>
    /// A run that counts towards the next level, whatever the plan around it says. Of growing pain only knee pain counts, as in R-RUN-04: legs that
    /// tire more and more are no failure.
    /// </summary>
    public static bool IsSuccess(in RunObservation o, PainPolicy policy)
    {
        var pain = o.EffectivePain(policy);
        return o.IsFinished && pain <= Tolerance(policy) && o.Quality is not PainQuality.Sharp && !Grew(o, pain)
            && o is { After: AfterEffect.Settled, Morning: MorningEffect.AtOrBelowBaseline, Limp: false, Swelling: Swelling.None };
    }

    /// <summary>
    /// Highest pain of a run that counts. The runner's own hold score where that is lower, which makes it 0 under
    /// <see cref="PainPolicy.SeedLiteral"/> as C8.2 wants it, and never more than the published 2: a policy that lets an exercise stay at 5 says nothing of running.
    /// </summary>
    public static int Tolerance(PainPolicy policy) => Math.Min(Limits.RunPain, policy.Hold.Value);

    private static bool Grew(in RunObservation o, int pain) => o.Trend is PainTrend.Increasing && pain >= 1;

    private static bool IsUnanswered(in RunObservation o) =>
        o.Morning is MorningEffect.NotReported || o.After is AfterEffect.NotReported || o.Limp is null || o.Swelling is null;
}
