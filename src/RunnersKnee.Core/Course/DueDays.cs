using RunnersKnee.Internal;
using RunnersKnee.Rules;
using RunnersKnee.Scheduling;

namespace RunnersKnee.Course;

/// <summary>When an item of a plan is due. The days were decided; this only unrolls them.</summary>
internal static class DueDays
{
    public static Weekdays Of(DateOnly day) => (Weekdays)(1 << IndexOf(day));

    /// <summary>0 for Monday to 6 for Sunday.</summary>
    public static int IndexOf(DateOnly day) => ((int)day.DayOfWeek + 6) % 7;

    /// <summary>The days of an item in the week, Monday to Sunday, in which a day lies.</summary>
    public static Weekdays InWeekOf(PlanItem item, DateOnly day) => item.AlternateDays is { } alternate && IsEvenWeek(day) ? alternate : item.Days;

    /// <summary>The item on the days of a fortnight that begins with the week of a day.</summary>
    public static PlanItem On(PlanItem item, Fortnight weeks, DateOnly day) =>
        weeks.ThisWeek == weeks.NextWeek ? item with { Days = weeks.ThisWeek, AlternateDays = null }
        : IsEvenWeek(day) ? item with { Days = weeks.NextWeek, AlternateDays = weeks.ThisWeek }
        : item with { Days = weeks.ThisWeek, AlternateDays = weeks.NextWeek };

    /// <summary>The plan wants it on that day, held back or not.</summary>
    public static bool IsWanted(PlanItem item, DateOnly day) => (InWeekOf(item, day) & Of(day)) != Weekdays.None;

    /// <summary>Nothing about the item itself holds it back on that day.</summary>
    public static bool IsFree(PlanItem item, DateOnly day) => !item.AwaitsMorning && (item.NotBefore is not { } first || day >= first);

    /// <summary>
    /// Whether an item counts for adherence on that day (C1): trained, wanted, and withheld by nothing. What the plan itself withheld leaves both
    /// sides: a pause, a suspension, a rest, an easy day (R-PRE-02), what a date with less time does not hold,
    /// the day before the first run at a new level.
    /// </summary>
    public static bool Counts(Protocol protocol, RehabPlan plan, PlanItem item, DateOnly day, DateOnly? firstRun) =>
        plan.Status is PlanStatus.Active && item.Purpose is Purpose.Training && IsWanted(item, day) && IsFree(item, day) && item.EasyOn != day
        && DateMinutes.Hold(protocol, plan, item, day, firstRun)
        && !NewRunLevel.Withholds(protocol, item, day, firstRun);

    /// <summary>Exercises that count for adherence on each day from the last assessment to the day before <paramref name="on"/>, newest first, with those the plan remembers.</summary>
    public static List<int> Count(Protocol protocol, RehabPlan plan, DateOnly on)
    {
        var trained = Trained(protocol, plan.Items);
        var firstRun = NewRunLevel.FirstRun(protocol, plan);
        List<int> due = new(FeedbackLog.LookbackDays);
        for (var day = on.AddDays(-1); day >= plan.AssessedOn && due.Count < FeedbackLog.LookbackDays; day = day.AddDays(-1))
        {
            var count = 0;
            foreach (var item in trained)
            {
                count += Counts(protocol, plan, item, day, firstRun) ? 1 : 0;
            }

            due.Add(count);
        }

        foreach (var earlier in plan.Due.Span()[..Math.Min(plan.Due.Count, FeedbackLog.LookbackDays - due.Count)])
        {
            due.Add(earlier);
        }

        return due;
    }

    /// <summary>
    /// Percent of what was due in the last 7 days that was attempted; null: fewer than 3 sessions were due (C1 Adherence). A plan with so few
    /// sessions a week is looked at for as many more days as hold three: otherwise one exercise on two days a week could never go on (INV-31). It is
    /// measured by the exercises as they were just judged, so that who asks again on the same day is told the same.
    /// </summary>
    public static int? Adherence(Protocol protocol, PlanDraft draft, IReadOnlyList<int> due, Readings readings)
    {
        var trained = Trained(protocol, draft.Items);
        var (wanted, done) = (0, 0);
        for (var ago = 1; ago <= due.Count && (ago <= Limits.AdherenceDays || wanted < Limits.AdherenceMinDue); ago++)
        {
            var attempted = Attempted(readings.Day(readings.On.AddDays(-ago)), trained);
            wanted += due[ago - 1];
            done += Math.Min(attempted, due[ago - 1]);
        }

        return wanted < Limits.AdherenceMinDue ? null : 100 * done / wanted;
    }

    /// <summary>The same over all days the plan remembers, whatever was trained then; null: fewer than 3 sessions were due (C1 Adherence, YF-01).</summary>
    public static int? LongAdherence(IReadOnlyList<int> due, Readings readings)
    {
        var (wanted, done) = (0, 0);
        for (var ago = 1; ago <= due.Count; ago++)
        {
            var attempted = Attempted(readings.Day(readings.On.AddDays(-ago)), among: null);
            wanted += due[ago - 1];
            done += Math.Min(attempted, due[ago - 1]);
        }

        return wanted < Limits.AdherenceMinDue ? null : 100 * done / wanted;
    }

    /// <summary>How many exercises were done on a day, each once; null: all exercises count.</summary>
    private static int Attempted(DayReport? day, List<PlanItem>? among)
    {
        var attempted = 0;
        var reports = day is null ? [] : day.Exercises.Span();
        for (var i = 0; i < reports.Length; i++)
        {
            attempted += IsSession(reports[i]) && (among is null || IsAmong(among, reports[i].At.Exercise)) && !IsDone(reports[..i], reports[i].At.Exercise) ? 1 : 0;
        }

        return attempted;
    }

    private static bool IsSession(ExerciseReport report) => report.Purpose is Purpose.Training or Purpose.Trial && Classifier.Attempted(report);

    private static bool IsAmong(List<PlanItem> items, ExerciseId exercise)
    {
        foreach (var item in items)
        {
            if (item.At.Exercise == exercise)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDone(ReadOnlySpan<ExerciseReport> reports, ExerciseId exercise)
    {
        foreach (var report in reports)
        {
            if (report.At.Exercise == exercise && IsSession(report))
            {
                return true;
            }
        }

        return false;
    }

    private static List<PlanItem> Trained(Protocol protocol, IReadOnlyList<PlanItem> items)
    {
        List<PlanItem> trained = new(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (IsTrained(protocol, items[i]))
            {
                trained.Add(items[i]);
            }
        }

        return trained;
    }

    /// <summary>It counts as a session: trials, warm-ups, checks and runs do not (C1).</summary>
    private static bool IsTrained(Protocol protocol, PlanItem item) =>
        item.Purpose is Purpose.Training && !protocol.IsRun(item.At.Exercise);

    /// <summary>Weeks from Monday, counted through all years: an ISO week number is odd twice in a row after a year of 53 weeks.</summary>
    public static bool IsEvenWeek(DateOnly day) => day.DayNumber / 7 % 2 == 0;
}
