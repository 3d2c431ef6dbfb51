using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// A stop reported in something the plan does not train: a check, a warm-up, a run, an exercise that is not in it or has just left. It holds all
/// progress that day and the next, and for a week or until the warning signs were asked since. A warm-up leaves when it hurt, so it is counted
/// with those that are gone from the first time on.
/// </summary>
internal static class StrayPain
{
    public static Finding? Find(IReadOnlyList<PlanItem> items, Readings readings, Screening screening)
    {
        for (var ago = 0; ago < Limits.CalmDays; ago++)
        {
            var day = readings.On.AddDays(-ago);
            if (ago > 1 && screening.WasAskedSinceStart && screening.LastScreen >= day)
            {
                return null;
            }

            foreach (var report in readings.Day(day) is { } told ? told.Exercises.Span() : [])
            {
                if (RuleOf(report, readings) is { } rule && Classifier.Attempted(report) && !IsTrained(items, report))
                {
                    return new() { Rule = rule, Holds = true, On = day, Exercise = report.At.Exercise, Observed = Reasons.Text(readings.EffectivePain(report)) };
                }
            }
        }

        return null;
    }

    private static bool IsTrained(IReadOnlyList<PlanItem> items, ExerciseReport report) => report.Purpose is not (Purpose.Check or Purpose.WarmUp)
        && items.Any(i => i.At.Exercise == report.At.Exercise && !i.IsWarmUp);

    private static string? RuleOf(ExerciseReport report, Readings readings) =>
        report.Quality is PainQuality.Sharp ? "R-STOP-01"
        : report.Trend is PainTrend.Increasing && readings.EffectivePain(report) >= 1 ? "R-STOP-02"
        : readings.EffectivePain(report) >= readings.Policy.Stop.Value ? "R-STOP-03"
        : Classifier.CompletionOf(report) is Completion.StoppedByPain ? "R-REG-02"
        : null;
}
