using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What the log says of runs, and of walks in their place. Nothing of it is stored, so a corrected report is simply seen.</summary>
internal sealed class RunLog(Readings readings, Exposures exposures, Ladder ladder)
{
    private readonly Track _runs = exposures.Of(ladder.Exercise);

    public Ladder Ladder => ladder;

    /// <summary>The run of a day as one report; null: none.</summary>
    public ExerciseReport? On(DateOnly day) => _runs.Ago(readings.Ago(day));

    /// <summary>What the table of running sees of a day, for a runner whom nothing else holds.</summary>
    public RunObservation Observe(DateOnly day, ExerciseReport report)
    {
        var told = readings.Day(day);
        return new()
        {
            Urgency = Urgency.None,
            Quality = Classifier.Quality(report),
            Pain = Classifier.LeastPain(report),
            Completion = Classifier.CompletionOf(report),
            Trend = report.Trend ?? PainTrend.Steady,
            After = readings.AfterOn(day),
            Morning = readings.MorningAfter(day),
            // a stride that fell apart is a limp, whatever was answered about the day (C8.2)
            Limp = report.Form is FormQuality.BrokenDown ? true : told?.Limp,
            Swelling = told?.Swelling,
            HasSuccesses = true,
            IsRateLimited = false,
            IsUnstable = false,
        };
    }

    /// <summary>
    /// It counts (C8.2). Every answer about the run itself is needed, the length from where it is for the plan; a knee that was already too sore
    /// before it earns nothing (R-PRE-02).
    /// </summary>
    public bool IsSuccess(DateOnly day, ExerciseReport report) =>
        report is { During: not null, Quality: not null, Trend: not null }
        && (!ladder.IsDistance(report.At) || report.RunMinutes is not null || report.RunKilometres is not null)
        && EasyDays.Sore(readings, day) is null
        && RunTable.IsSuccess(Observe(day, report), readings.Policy);

    /// <summary>Rows R-RUN-02 to R-RUN-05 fire: the knee did not take it.</summary>
    public bool IsFailure(DateOnly day, ExerciseReport report) => RunTable.Judge(Observe(day, report), readings.Policy).Ruling >= RunRuling.RepeatAfterRest;

    /// <summary>Successes in a row at the item's level, back from a day and that day counted; anything else ends the count.</summary>
    public int SuccessesAt(PlanItem item, DateOnly last)
    {
        var count = 0;
        for (var day = last; day >= item.Since && last.DayNumber - day.DayNumber <= FeedbackLog.LookbackDays; day = day.AddDays(-1))
        {
            if (On(day) is { } report)
            {
                if (report.At != item.At || !IsSuccess(day, report))
                {
                    break;
                }

                count++;
            }
        }

        return count;
    }

    /// <summary>
    /// The longest unbroken run of the last 30 days that was a Success, minutes; null: none that is known. Of walking and running in turn only
    /// one stretch counts, and at distance only minutes that were reported.
    /// </summary>
    public int? Longest()
    {
        int? longest = null;
        for (var ago = 0; ago <= Limits.RunLongestDays; ago++)
        {
            var day = readings.On.AddDays(-ago);
            if (On(day) is { } report && MinutesOf(report) is { } minutes && minutes > (longest ?? 0) && IsSuccess(day, report))
            {
                longest = minutes;
            }
        }

        return longest;
    }

    private int? MinutesOf(ExerciseReport report) =>
        ladder.IsDistance(report.At) ? report.RunMinutes : ladder.Find(report.At.Rung)?.Unbroken() is > 0 and var stretch ? stretch : null;

    /// <summary>Somebody ran, not only walked.</summary>
    public bool IsRun(ExerciseReport report) => report.RunMinutes > 0 || report.RunKilometres > 0 || ladder.LevelOf(report.At) > ladder.Rungs[0].Level;

    /// <summary>The last day with a run before or on the day of these readings; null: none in the log.</summary>
    public DateOnly? LastRun() => Days(FeedbackLog.LookbackDays).Where(d => On(d) is { } report && IsRun(report)).Select(d => (DateOnly?)d).FirstOrDefault();

    /// <summary>Two runs a week over the last 14 days (R-RUN-00); a plan younger than that has the intake's word for the days before.</summary>
    public bool HasHabit(RehabPlan plan)
    {
        var known = readings.On.DayNumber - plan.StartedOn.DayNumber;
        var ran = Days(Limits.RunHabitDays - 1).Count(d => On(d) is { } report && IsRun(report));
        return ran >= Limits.RunHabitPerWeek * Limits.RunHabitDays / 7
            || (known < Limits.RunHabitDays && plan.Intake.RunsPerWeek >= Limits.RunHabitPerWeek && 7 * ran >= Limits.RunHabitPerWeek * (known - 6));
    }

    /// <summary>Days back from the day of these readings, that day first.</summary>
    private IEnumerable<DateOnly> Days(int back) => Enumerable.Range(0, back + 1).Select(ago => readings.On.AddDays(-ago));
}
