using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Puts what was seen, and the limit it met, beside each row of the table of running.</summary>
internal sealed class RunReasons(Readings readings, Screening screening)
{
    public List<Finding> Of(RunJudged judged) => [.. judged.Judgement.Fired.Select(rule => Of(rule, judged, true))];

    public Finding Of(string rule, RunJudged judged, bool? holds)
    {
        var (observed, limit) = Seen(rule, judged);
        return new() { Rule = rule, Holds = holds, On = judged.Day, Exercise = judged.Report.At.Exercise, Observed = observed, Limit = limit };
    }

    private (string? Observed, string? Limit) Seen(string rule, RunJudged judged)
    {
        var o = judged.Seen;
        var pain = o.EffectivePain(readings.Policy);
        var day = readings.Day(judged.Day);
        var morning = readings.Day(judged.Day.AddDays(1))?.MorningPain?.ToString();
        return rule switch
        {
            "R-RUN-01" => (screening.Open(Urgency.Emergency) ?? screening.Open(Urgency.Urgent), null),
            "R-RUN-02" => o.Quality is PainQuality.Sharp ? Pair(Reasons.Kebab(PainQuality.Sharp), null)
                : o.Limp is true ? Pair("limp", null)
                : o.Swelling is { } swelling and not Swelling.None ? Pair(Reasons.Kebab(swelling), Reasons.Kebab(Swelling.None))
                : pain >= readings.Policy.Stop.Value ? Pair(Reasons.Text(pain), readings.Policy.Stop.ToString())
                : Pair(day?.PainAfterHour?.ToString(), readings.Policy.Stop.ToString()),
            "R-RUN-03" => (morning, Reasons.Text(readings.Baseline.Value + Limits.MarkedRise)),
            "R-RUN-04" => pain > Limits.RunPain ? Pair(Reasons.Text(pain), Reasons.Text(Limits.RunPain))
                : o.Completion is Completion.StoppedByPain ? Pair(Reasons.Kebab(Completion.StoppedByPain), null)
                : Pair(Reasons.Kebab(PainTrend.Increasing), null),
            "R-RUN-05" => o.After is AfterEffect.Lingering
                ? Pair(day?.PainAfterHour?.ToString(), Reasons.Text(readings.UsualOn(judged.Day)))
                : Pair(morning, readings.Baseline.ToString()),
            "R-RUN-06" => Repeats(judged, pain),
            _ => (null, null),
        };
    }

    /// <summary>The first of the many reasons to repeat a level.</summary>
    private (string? Observed, string? Limit) Repeats(RunJudged judged, int pain)
    {
        var o = judged.Seen;
        var tolerance = RunTable.Tolerance(readings.Policy);
        return o.Urgency is Urgency.Yellow ? Pair(screening.Open(Urgency.Yellow), null)
            : pain > tolerance ? Pair(Reasons.Text(pain), Reasons.Text(tolerance))
            : o.Morning is MorningEffect.NotReported || o.After is AfterEffect.NotReported || o.Limp is null || o.Swelling is null ? Pair("not-reported", null)
            : !o.IsFinished ? Pair(Reasons.Kebab(o.Completion), Reasons.Kebab(Completion.MetTarget))
            : !o.HasSuccesses ? Pair($"{Reasons.Text(judged.Successes)} good in a row", Reasons.Text(Limits.RunSuccesses))
            : o.IsRateLimited ? Pair($"{Reasons.Text(Limits.RunLevelsPerWeek)} levels", $"{Reasons.Text(Limits.RunLevelsPerWeek)} in {Reasons.Text(Limits.RunLevelDays)} days")
            : o.IsUnstable ? Pair("unstable", null)
            : Pair(null, null);
    }

    private static (string? Observed, string? Limit) Pair(string? observed, string? limit) => (observed, limit);
}
