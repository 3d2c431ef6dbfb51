using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What is left until the first stage ends (C5.1): each criterion met, not met or not yet known. Unknown never satisfies (R-STG-03).</summary>
internal static class CalmDownExit
{
    public static List<Finding> Criteria(StageFacts now, int inStage)
    {
        var readings = now.Readings;
        var days = readings.LastDays(Limits.CalmDays);
        var mornings = days.Select(d => Classifier.Morning(readings.Day(d)?.MorningPain, readings.Baseline)).ToArray();
        var reported = mornings.Count(m => m is not MorningEffect.NotReported);
        var adherence = DueDays.Adherence(now.Protocol, now.Draft, now.Due, readings);
        var daily = days.Select(d => readings.Day(d)?.DailyLifePain).Where(p => p is not null).Select(p => p!.Value.Value).ToArray();
        var stops = now.Draft.Outcomes.Count(o => o.Verdict is Verdict.Regress or Verdict.Swap or Verdict.StopToday or Verdict.StopAndRefer && o.On > readings.On.AddDays(-Limits.CalmDays));
        return
        [
            Of("R-CRI-01", reported >= Limits.CalmMornings, reported, Limits.CalmMornings),
            Of("R-CRI-02", mornings[0] is MorningEffect.NotReported ? null : true, null, null),
            Of("R-CRI-03", reported == 0 ? null : !mornings.Contains(MorningEffect.RaisedByTwoPlus) && mornings.Count(m => m is MorningEffect.RaisedByOne) <= Limits.CalmRaisedMornings, mornings.Count(m => m is MorningEffect.RaisedByOne or MorningEffect.RaisedByTwoPlus), Limits.CalmRaisedMornings),
            Of("R-CRI-04", daily.Length == 0 ? null : daily.Max() <= Limits.CalmDailyLifePain, daily.Length == 0 ? null : daily.Max(), Limits.CalmDailyLifePain),
            Of("R-CRI-05", stops == 0, stops, 0),
            Of("R-CRI-06", adherence is null ? null : adherence >= Limits.AdherencePercent, adherence, Limits.AdherencePercent),
            Of("R-CRI-07", Calm(days, readings), null, null),
            Stages.Days(inStage, now.Plan.Intake.Age < Limits.MinorAge ? Limits.MinorCalmDays : Limits.StageMinDays),
        ];
    }

    /// <summary>No limp and no swelling where they were asked; asked at least once, the last time included.</summary>
    private static bool? Calm(DateOnly[] days, Readings readings)
    {
        var reports = days.Select(readings.Day).Where(d => d is not null).ToArray();
        return reports.Any(d => d!.Limp is true || d.Swelling > Swelling.None) ? false
            : reports.Any(d => d!.Limp is not null) && reports.Any(d => d!.Swelling is not null) ? true
            : null;
    }

    private static Finding Of(string rule, bool? holds, int? observed, int? limit) => new()
    {
        Rule = rule,
        Holds = holds,
        Observed = observed is { } seen ? Reasons.Text(seen) : null,
        Limit = limit is { } bound ? Reasons.Text(bound) : null,
    };
}
