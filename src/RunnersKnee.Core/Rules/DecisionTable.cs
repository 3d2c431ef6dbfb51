namespace RunnersKnee.Rules;

/// <summary>
/// The decision table (C3): 21 ordered rows, one per published rule. All rows that fire are reported; the first one decides. It is total,
/// because the last row fires when no other does.
/// </summary>
internal static class DecisionTable
{
    /// <summary>The rows as clinicians review them. The sets by which <see cref="Judge"/> reads them quickly are computed from them.</summary>
    public static RowTable<Observation, Ruling> Table { get; } = new(
        new("R-REF-01", Ruling.StopAndRefer, static (in o, e, p) => o.Urgency is Urgency.Emergency),
        new("R-REF-02", Ruling.StopAndRefer, static (in o, e, p) => o.Urgency is Urgency.Urgent),
        new("R-STOP-01", Ruling.StopToday, static (in o, e, p) => o.Quality is PainQuality.Sharp),
        new("R-STOP-02", Ruling.StopToday, static (in o, e, p) => o.Trend is PainTrend.Increasing && e >= 1),
        new("R-STOP-03", Ruling.StopToday, static (in o, e, p) => e >= p.Stop.Value),
        new("R-STOP-04", Ruling.StopToday, static (in o, e, p) => o.After is AfterEffect.Flared),
        new("R-REG-01", Ruling.Regress, static (in o, e, p) => o.Form is FormQuality.BrokenDown),
        new("R-REG-02", Ruling.Regress, static (in o, e, p) => o.Completion is Completion.StoppedByPain),
        new("R-REG-03", Ruling.Regress, static (in o, e, p) => o.Morning is MorningEffect.RaisedByTwoPlus && o.Attributable),
        new("R-REG-04", Ruling.Regress, static (in o, e, p) => e > p.Hold.Value && (o.RepeatedAboveHold || o.Week is WeekTrend.Worsening)),
        new("R-RED-01", Ruling.ReduceDose, static (in o, e, p) => e > p.Hold.Value),
        new("R-RED-02", Ruling.ReduceDose, static (in o, e, p) => o.After is AfterEffect.Lingering),
        new("R-RED-03", Ruling.ReduceDose, static (in o, e, p) => o.Week is WeekTrend.Worsening),
        new("R-RED-04", Ruling.ReduceDose, static (in o, e, p) => o.Completion is Completion.Partial && o.RepeatedPartial),
        new("R-HLD-01", Ruling.Hold, static (in o, e, p) => o.Urgency is Urgency.Yellow),
        new("R-HLD-02", Ruling.Hold, static (in o, e, p) => e > p.Progress.Value),
        new("R-HLD-03", Ruling.Hold, static (in o, e, p) => o.Morning is not MorningEffect.AtOrBelowBaseline || o.After is AfterEffect.NotReported),
        new("R-HLD-04", Ruling.Hold, static (in o, e, p) => o.Form is not FormQuality.Good),
        new("R-HLD-05", Ruling.Hold, static (in o, e, p) => o.Completion is not (Completion.MetTarget or Completion.ExceededTarget)),
        new("R-HLD-06", Ruling.Hold, static (in o, e, p) => !o.Ready),
        new("R-PRG-01", Ruling.Progress, static (in o, e, p) => false));

    public static IReadOnlyList<Row<Observation, Ruling>> Rows => Table.Rows;

    public static Judgement Judge(in Observation observation, PainPolicy policy) =>
        new(Table.OrOtherwise(DecisionSets.Fired(observation, observation.EffectivePain(policy), policy)));
}
