using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// Answers that never come (R-MIS-01): three mornings, or three times the hour after, in a row. Today's is not missing before the day is over.
/// After 14 days without one only the question of the morning is left.
/// </summary>
internal sealed record Unanswered(Finding Finding, bool IsLong)
{
    public const string RuleId = "R-MIS-01";

    /// <summary>The mornings first, as they hold more back; null: nothing is missing for so long.</summary>
    public static Unanswered? Find(RehabPlan plan, Readings readings) =>
        plan.Status is not PlanStatus.Active ? null : Mornings(plan, readings) ?? Hours(plan, readings);

    private static Unanswered? Mornings(RehabPlan plan, Readings readings)
    {
        var missing = readings.Day(readings.On)?.MorningPain is not null || readings.Day(readings.On.AddDays(-1))?.MorningPain is not null
            ? []
            : Back(Begun(plan).AddDays(1), readings).TakeWhile(day => readings.Day(day)?.MorningPain is null).ToArray();
        return Of(MissingAnswers.Morning, missing, readings.On);
    }

    private static Unanswered? Hours(RehabPlan plan, Readings readings)
    {
        var missing = readings.Day(readings.On)?.PainAfterHour is not null
            ? []
            : Back(Begun(plan), readings).Where(day => readings.Day(day)?.Exercises.Any(Classifier.Attempted) is true).TakeWhile(day => readings.Day(day)!.PainAfterHour is null).ToArray();
        return Of(MissingAnswers.AfterHour, missing, readings.On);
    }

    /// <summary>Days from yesterday back to a first one.</summary>
    private static IEnumerable<DateOnly> Back(DateOnly first, Readings readings)
    {
        for (var ago = 1; ago <= FeedbackLog.LookbackDays && readings.On.DayNumber - ago >= first.DayNumber; ago++)
        {
            yield return readings.On.AddDays(-ago);
        }
    }

    private static DateOnly Begun(RehabPlan plan) => plan.StartedOn > plan.StatusSince ? plan.StartedOn : plan.StatusSince;

    private static Unanswered? Of(string answer, DateOnly[] missing, DateOnly on) => missing.Length < Limits.ReminderAnswers
        ? null
        : new(new() { Rule = RuleId, Holds = true, Observed = answer, Limit = Reasons.Text(missing.Length) }, on.DayNumber - missing[^1].DayNumber >= Limits.ReminderDays);
}
