using System.Globalization;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Puts what was seen, and the limit it met, beside each rule that fired.</summary>
internal sealed class Reasons(Readings readings, Screening screening)
{
    public List<Finding> Of(Judged judged)
    {
        var fired = judged.Judgement.Fired;
        List<Finding> found = new(fired.Count + 1);
        for (var i = 0; i < fired.Count; i++)
        {
            found.Add(Of(fired[i], judged, true));
        }

        return found;
    }

    public Finding Of(string rule, Judged judged, bool? holds)
    {
        var (observed, limit) = Seen(rule, judged);
        return new() { Rule = rule, Holds = holds, On = judged.Day, Exercise = judged.Report.At.Exercise, Observed = observed, Limit = limit };
    }

    private (string? Observed, string? Limit) Seen(string rule, Judged judged)
    {
        var policy = readings.Policy;
        var facts = judged.Facts;
        var pain = Text(readings.EffectivePain(judged.Report));
        return rule switch
        {
            "R-REF-01" => (screening.Open(Urgency.Emergency), null),
            "R-REF-02" => (screening.Open(Urgency.Urgent), null),
            "R-STOP-01" => (Kebab(PainQuality.Sharp), null),
            "R-STOP-02" => (Kebab(PainTrend.Increasing), null),
            "R-STOP-03" => (pain, Text(policy.Stop.Value)),
            "R-STOP-04" => (After(judged.Day), Text(policy.Stop.Value)),
            "R-REG-01" or "R-HLD-04" => (Kebab(facts.Observe(judged.Report).Form), Kebab(FormQuality.Good)),
            "R-REG-02" => (Kebab(Completion.StoppedByPain), null),
            "R-REG-03" => (Morning(judged.Day), Text(readings.Baseline.Value + Limits.MarkedRise)),
            "R-REG-04" or "R-RED-01" => (pain, Text(policy.Hold.Value)),
            "R-RED-02" => (After(judged.Day), Text(readings.UsualOn(judged.Day))),
            "R-RED-03" => (Kebab(facts.Week), null),
            "R-RED-04" or "R-HLD-05" => (Kebab(facts.Observe(judged.Report).Completion), Kebab(Completion.MetTarget)),
            "R-HLD-01" => (screening.Open(Urgency.Yellow), null),
            "R-HLD-02" => (pain, Text(policy.Progress.Value)),
            "R-HLD-03" => (facts.Morning is MorningEffect.NotReported or MorningEffect.AtOrBelowBaseline ? "not-reported" : Morning(judged.Day), Text(readings.Baseline.Value)),
            "R-HLD-06" => (null, Text(Limits.ReadySessions)),
            _ => (null, null),
        };
    }

    private string? After(DateOnly day) => readings.Day(day)?.PainAfterHour?.ToString();

    private string? Morning(DateOnly day) => readings.Day(day.AddDays(1))?.MorningPain?.ToString();

    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The name of an answer or of a set of them, as in documents.</summary>
    public static string Kebab<T>(T value) where T : struct, Enum => KebabEnum<T>.TextOf(value);
}
