using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Every 28 days the usual morning pain may rise by one, never above where the plan began, if the mornings of two weeks say so and nothing went
/// wrong in them (R-BAS-01).
/// </summary>
internal static class BaselineReview
{
    private const string RuleId = "R-BAS-01";

    /// <summary>The review that raises it; null: no review that day, or it does not.</summary>
    public static Finding? Find(RehabPlan plan, Readings readings, DateOnly day, PainScore baseline)
    {
        var age = day.DayNumber - plan.StartedOn.DayNumber;
        if (age <= 0 || age % Limits.BaselineReviewDays != 0 || baseline >= plan.Intake.UsualMorningPain)
        {
            return null;
        }

        var mornings = readings.MorningsBefore(day, Limits.BaselineReviewMornings).Order().ToArray();
        if (mornings.Length < Limits.BaselineReviewMinMornings || mornings[(mornings.Length - 1) / 2] is var median && median <= baseline)
        {
            return null;
        }

        return readings.TrendBefore(day) is WeekTrend.Worsening || WentWrong(plan, readings, day)
            ? null
            : new() { Rule = RuleId, Holds = true, On = day, Observed = median.ToString(), Limit = Reasons.Text(baseline.Value + Limits.BaselineReviewRise) };
    }

    /// <summary>A stop or a step back that was told, or answers of these days that will be one when they are judged.</summary>
    private static bool WentWrong(RehabPlan plan, Readings readings, DateOnly day) =>
        plan.Recent.Any(o => o.Verdict is Verdict.Regress or Verdict.Swap or Verdict.StopToday or Verdict.StopAndRefer && o.On >= day.AddDays(-Limits.BaselineReviewMornings))
        || Enumerable.Range(1, Limits.BaselineReviewMornings).Select(ago => readings.Day(day.AddDays(-ago))).Any(d => d is not null && IsBad(d, readings));

    private static bool IsBad(DayReport day, Readings readings) =>
        day.PainAfterHour >= readings.Policy.Stop
        || day.Exercises.Any(e => Classifier.Attempted(e) && (e.Quality is PainQuality.Sharp || e.Form is FormQuality.BrokenDown
            || Classifier.CompletionOf(e) is Completion.StoppedByPain
            || (e.Trend is PainTrend.Increasing && readings.EffectivePain(e) >= 1)
            || readings.EffectivePain(e) >= readings.Policy.Stop.Value));
}
