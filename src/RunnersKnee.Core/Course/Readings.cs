using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What the log says, measured as C1 defines it, seen from one day: reports after that day and before the plan began do not exist here.
/// Nothing of this is stored, so a corrected report is simply seen.
/// </summary>
internal sealed class Readings
{
    /// <summary>Remembered of a day on which no pain was asked for.</summary>
    private const int NoPain = -1;

    private readonly DayReport?[] _days = new DayReport?[FeedbackLog.LookbackDays + 1];
    private readonly int?[] _worst = new int?[FeedbackLog.LookbackDays + 1];
    private readonly WeekTrend?[] _trends = new WeekTrend?[FeedbackLog.LookbackDays + 1];
    private readonly DateOnly _startedOn;

    public Readings(RehabPlan plan, FeedbackLog log, DateOnly on)
    {
        On = on;
        Policy = plan.Policy;
        _startedOn = plan.StartedOn;
        foreach (var day in log.Days)
        {
            if (day.On <= on && on.DayNumber - day.On.DayNumber < _days.Length)
            {
                _days[on.DayNumber - day.On.DayNumber] = day;
            }
        }

        Baseline = Fold(plan);
    }

    public DateOnly On { get; }

    public PainPolicy Policy { get; }

    public DateOnly StartedOn => _startedOn;

    /// <summary>
    /// The baseline as of <see cref="On"/>. Every day is measured against it: where it fell, earlier days count as more, never as less, and an
    /// assessment that is asked for again measures as it did before.
    /// </summary>
    public PainScore Baseline { get; }

    /// <summary>The review of the baseline that raised it since the last assessment (R-BAS-01); null: none did.</summary>
    public Finding? BaselineRise { get; private set; }

    /// <summary>So many days up to <see cref="On"/>, newest first.</summary>
    public DateOnly[] LastDays(int days) => [.. Enumerable.Range(0, days).Select(i => On.AddDays(-i))];

    /// <summary>The report of a day; null: none, before the plan began, or outside what may be looked at.</summary>
    public DayReport? Day(DateOnly day) => day >= _startedOn ? DayOfAnyPlan(day) : null;

    /// <summary>The same for days before the plan as well: a warning sign does not end with a new intake.</summary>
    public DayReport? DayOfAnyPlan(DateOnly day)
    {
        var ago = On.DayNumber - day.DayNumber;
        return ago >= 0 && ago < _days.Length ? _days[ago] : null;
    }

    public MorningEffect MorningAfter(DateOnly day) => Classifier.Morning(Day(day.AddDays(1))?.MorningPain, Baseline);

    public AfterEffect AfterOn(DateOnly day) => Classifier.After(Day(day)?.PainAfterHour, UsualOn(day), Policy);

    /// <summary>What an hour later is measured against: the higher of the baseline and the pain before the session.</summary>
    public int UsualOn(DateOnly day)
    {
        var baseline = Baseline.Value;
        return Math.Max(baseline, (Day(day)?.RestingPain ?? Day(day)?.MorningPain)?.Value ?? baseline);
    }

    /// <summary>Pain that counts in one report, at its least where the number is missing.</summary>
    public int EffectivePain(ExerciseReport report) => Classifier.EffectivePain(report, Policy);

    /// <summary>The worst of a day (<see cref="DailyPain"/>); null: a day with none.</summary>
    public int? DailyWorst(DateOnly day)
    {
        if (Day(day) is not { } report)
        {
            return null;
        }

        // asked for many times: every day that is judged looks two weeks back
        var ago = On.DayNumber - day.DayNumber;
        return (_worst[ago] ??= DailyPain.Worst(report, Policy) ?? NoPain) is var worst and not NoPain ? worst : null;
    }

    /// <summary>The highest daily worst of the 7 days that end on a day; null: none was reported.</summary>
    public int? WeeklyWorst(DateOnly last) => Enumerable.Range(0, 7).Max(i => DailyWorst(last.AddDays(-i)));

    /// <summary>The mean daily worst of the 7 days before a day against the 7 before those, as exact fractions.</summary>
    public WeekTrend TrendBefore(DateOnly day)
    {
        var ago = On.DayNumber - day.DayNumber;
        return ago < 0 || ago >= _trends.Length ? Trend(day) : _trends[ago] ??= Trend(day);
    }

    private WeekTrend Trend(DateOnly day)
    {
        var (late, lateDays) = Sum(day.AddDays(-Limits.TrendDays));
        var (early, earlyDays) = Sum(day.AddDays(-2 * Limits.TrendDays));
        if (lateDays < Limits.TrendMinDays || earlyDays < Limits.TrendMinDays)
        {
            return WeekTrend.Unknown;
        }

        var change = (late * earlyDays) - (early * lateDays);
        var limit = Limits.TrendChange * lateDays * earlyDays;
        return change >= limit ? WeekTrend.Worsening : change <= -limit ? WeekTrend.Improving : WeekTrend.Stable;
    }

    private (int Sum, int Days) Sum(DateOnly first)
    {
        var (sum, days) = (0, 0);
        for (var i = 0; i < Limits.TrendDays; i++)
        {
            if (DailyWorst(first.AddDays(i)) is { } worst)
            {
                (sum, days) = (sum + worst, days + 1);
            }
        }

        return (sum, days);
    }

    /// <summary>Mornings reported in the days before a day, newest first.</summary>
    public IEnumerable<PainScore> MorningsBefore(DateOnly day, int days)
    {
        for (var i = 1; i <= days; i++)
        {
            if (Day(day.AddDays(-i))?.MorningPain is { } pain)
            {
                yield return pain;
            }
        }
    }

    /// <summary>
    /// Day by day from the last assessment: the lowest of its last value and the second-highest of the mornings of the 7 days before, if at
    /// least 5 were reported. It falls only when mornings really are lower; one bad morning never raises it. A review every 28 days may (R-BAS-01).
    /// </summary>
    private PainScore Fold(RehabPlan plan)
    {
        var baseline = plan.Baseline;
        var reach = On.AddDays(-FeedbackLog.LookbackDays);
        for (var day = plan.AssessedOn > reach ? plan.AssessedOn : reach; day <= On; day = day.AddDays(1))
        {
            var mornings = MorningsBefore(day, Limits.BaselineDays).OrderDescending().ToArray();
            baseline = mornings.Length >= Limits.BaselineMinMornings && mornings[1] < baseline ? mornings[1] : baseline;

            // the day of the last assessment was reviewed then: asking twice never raises it twice
            if (day > plan.AssessedOn && BaselineReview.Find(plan, this, day, baseline) is { } rise)
            {
                (baseline, BaselineRise) = (new(baseline.Value + Limits.BaselineReviewRise), rise);
            }
        }

        return baseline;
    }
}
