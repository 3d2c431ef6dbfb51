using System.Numerics;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What the log says, measured as C1 defines it, seen from one day: reports after that day and before the plan began do not exist here.
/// Nothing of this is stored, so a corrected report is simply seen.
/// </summary>
internal sealed class Readings
{
    /// <summary>Remembered of a day on which no pain was asked for; 0: nobody looked yet.</summary>
    private const sbyte NoPain = -1;

    private readonly DayReport?[] _days = new DayReport?[FeedbackLog.LookbackDays + 1];
    private readonly sbyte[] _worst = new sbyte[FeedbackLog.LookbackDays + 1];
    private readonly WeekTrend?[] _trends = new WeekTrend?[FeedbackLog.LookbackDays + 1];
    private readonly DateOnly _startedOn;

    public Readings(RehabPlan plan, FeedbackLog log, DateOnly on)
    {
        On = on;
        Policy = plan.Policy;
        _startedOn = plan.StartedOn;
        foreach (var day in log.Days.Span())
        {
            var ago = Ago(day.On);
            if (ago >= 0 && ago < _days.Length)
            {
                _days[ago] = day;
                ReportedDays |= day.On >= _startedOn ? 1UL << ago : 0;
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
    public DayReport? DayOfAnyPlan(DateOnly day) => DayAgo(Ago(day));

    /// <summary>Days from a day to <see cref="On"/>; negative where it lies ahead.</summary>
    public int Ago(DateOnly day) => On.DayNumber - day.DayNumber;

    /// <summary>The report of so many days ago, of whatever plan; null: none, or outside what may be looked at.</summary>
    public DayReport? DayAgo(int ago) => (uint)ago < (uint)_days.Length ? _days[ago] : null;

    /// <summary>Days of this plan with a report, a bit each; the lowest bit is <see cref="On"/>.</summary>
    public ulong ReportedDays { get; }

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
        ref var worst = ref _worst[Ago(day)];
        worst = worst != 0 ? worst : DailyPain.Worst(report, Policy) is { } pain ? (sbyte)(pain + 1) : NoPain;
        return worst == NoPain ? null : worst - 1;
    }

    /// <summary>The highest answer of so many days up to <see cref="On"/>; null: nobody answered.</summary>
    public int? Worst(int days, Func<DayReport, int?> answer)
    {
        int? worst = null;
        for (var reported = ReportedDays & ((1UL << days) - 1); reported != 0; reported &= reported - 1)
        {
            worst = answer(_days[BitOperations.TrailingZeroCount(reported)]!) is { } given && !(given <= worst) ? given : worst;
        }

        return worst;
    }

    /// <summary>The highest daily worst of the 7 days that end on a day; null: none was reported.</summary>
    public int? WeeklyWorst(DateOnly last)
    {
        int? worst = null;
        for (var ago = 0; ago < 7; ago++)
        {
            worst = DailyWorst(last.AddDays(-ago)) is { } pain && !(pain <= worst) ? pain : worst;
        }

        return worst;
    }

    /// <summary>The mean daily worst of the 7 days before a day against the 7 before those, as exact fractions.</summary>
    public WeekTrend TrendBefore(DateOnly day)
    {
        var ago = Ago(day);
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

    /// <summary>The second-highest of the mornings of the 7 days before a day; null: fewer than 5 were reported.</summary>
    private int? SecondHighestBefore(DateOnly day)
    {
        var (highest, second, mornings) = (-1, -1, 0);
        for (var i = 1; i <= Limits.BaselineDays; i++)
        {
            if (Day(day.AddDays(-i))?.MorningPain is { Value: var pain })
            {
                mornings++;
                second = pain > highest ? highest : Math.Max(second, pain);
                highest = Math.Max(highest, pain);
            }
        }

        return mornings >= Limits.BaselineMinMornings ? second : null;
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
            baseline = SecondHighestBefore(day) is { } second && second < baseline.Value ? new(second) : baseline;

            // the day of the last assessment was reviewed then: asking twice never raises it twice
            if (day > plan.AssessedOn && BaselineReview.Find(plan, this, day, baseline) is { } rise)
            {
                (baseline, BaselineRise) = (new(baseline.Value + Limits.BaselineReviewRise), rise);
            }
        }

        return baseline;
    }
}
