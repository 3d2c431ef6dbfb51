using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What is left until the first stage ends (C5.1): each criterion met, not met or not yet known. Unknown never satisfies (R-STG-03).</summary>
internal static class CalmDownExit
{
    public static List<Finding> Criteria(StageFacts now, int inStage)
    {
        var readings = now.Readings;
        var (reported, byOne, marked) = (0, 0, 0);
        for (var ago = 0; ago < Limits.CalmDays; ago++)
        {
            var morning = Morning(readings, ago);
            reported += morning is MorningEffect.NotReported ? 0 : 1;
            byOne += morning is MorningEffect.RaisedByOne ? 1 : 0;
            marked += morning is MorningEffect.RaisedByTwoPlus ? 1 : 0;
        }

        var adherence = DueDays.Adherence(now.Protocol, now.Draft, now.Due, readings);
        var daily = readings.Worst(Limits.CalmDays, static day => day.DailyLifePain?.Value);
        var stops = Stops(now.Draft.Outcomes, readings.On.AddDays(-Limits.CalmDays));
        return
        [
            Of("R-CRI-01", reported >= Limits.CalmMornings, reported, Limits.CalmMornings),
            Of("R-CRI-02", Morning(readings, 0) is MorningEffect.NotReported ? null : true, null, null),
            Of("R-CRI-03", reported == 0 ? null : marked == 0 && byOne <= Limits.CalmRaisedMornings, byOne + marked, Limits.CalmRaisedMornings),
            Of("R-CRI-04", daily is null ? null : daily <= Limits.CalmDailyLifePain, daily, Limits.CalmDailyLifePain),
            Of("R-CRI-05", stops == 0, stops, 0),
            Of("R-CRI-06", adherence is null ? null : adherence >= Limits.AdherencePercent, adherence, Limits.AdherencePercent),
            Of("R-CRI-07", Calm(readings), null, null),
            Stages.Days(inStage, now.Plan.Intake.Age < Limits.MinorAge ? Limits.MinorCalmDays : Limits.StageMinDays),
        ];
    }

    /// <summary>No limp and no swelling where they were asked; asked at least once, the last time included.</summary>
    private static bool? Calm(Readings readings)
    {
        var limp = readings.Worst(Limits.CalmDays, static day => day.Limp is { } limped ? (limped ? 1 : 0) : null);
        var swelling = readings.Worst(Limits.CalmDays, static day => (int?)day.Swelling);
        return limp > 0 || swelling > (int)Swelling.None ? false : limp is null || swelling is null ? null : true;
    }

    private static MorningEffect Morning(Readings readings, int ago) => Classifier.Morning(readings.Day(readings.On.AddDays(-ago))?.MorningPain, readings.Baseline);

    private static int Stops(IReadOnlyList<Outcome> outcomes, DateOnly after)
    {
        var stops = 0;
        for (var i = 0; i < outcomes.Count; i++)
        {
            stops += outcomes[i] is { Verdict: Verdict.Regress or Verdict.Swap or Verdict.StopToday or Verdict.StopAndRefer } stop && stop.On > after ? 1 : 0;
        }

        return stops;
    }

    private static Finding Of(string rule, bool? holds, int? observed, int? limit) => new()
    {
        Rule = rule,
        Holds = holds,
        Observed = observed is { } seen ? Reasons.Text(seen) : null,
        Limit = limit is { } bound ? Reasons.Text(bound) : null,
    };
}
