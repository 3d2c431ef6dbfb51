using RunnersKnee.Course;
using RunnersKnee.Ladders;
using RunnersKnee.Rules;

namespace RunnersKnee.Planning;

/// <summary>Folds a history day by day and sums its log week by week. What was due comes from the plan of each day, never from today's plan.</summary>
internal sealed class ProgressWeeks(Protocol protocol, IReadOnlyList<PlanChange> history, FeedbackLog log)
{
    private const int DaysOfWeek = 7;
    private readonly DateOnly _last = log.Days.Count > 0 && log.Days[^1].On > LastChange(history) ? log.Days[^1].On : LastChange(history);
    private RehabPlan? _plan;
    private int _applied;

    /// <summary>Oldest first, weeks without a report included.</summary>
    public List<WeekProgress> All()
    {
        List<WeekProgress> weeks = [];
        var first = history[0].On;
        for (var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % DaysOfWeek)); monday <= _last; monday = monday.AddDays(DaysOfWeek))
        {
            weeks.Add(WeekOf(monday));
        }

        return weeks;
    }

    private WeekProgress WeekOf(DateOnly monday)
    {
        var (due, done) = (0, 0);
        List<DayReport> reports = [];
        List<int> worst = [];
        for (var day = monday > history[0].On ? monday : history[0].On; day <= _last && day < monday.AddDays(DaysOfWeek); day = day.AddDays(1))
        {
            var plans = PlansOf(day);
            var report = log.On(day);
            var (dueToday, doneToday) = Count(plans, report, day);
            (due, done) = (due + dueToday, done + doneToday);
            if (report is not null)
            {
                reports.Add(report);
                worst.AddRange(DailyPain.Worst(report, _plan!.Policy) is { } pain ? [pain] : []);
            }
        }

        return new(due, done)
        {
            Monday = monday,
            Stage = _plan!.Stage,
            Status = _plan.Status,
            WorstPain = worst.Count > 0 ? new(worst.Max()) : null,
            MorningPain = LowerMiddle([.. reports.Select(r => r.MorningPain).OfType<PainScore>().Order()]),
            RunMinutes = reports.SelectMany(r => r.Exercises).Select(e => e.RunMinutes).OfType<int>().ToArray() is { Length: > 0 } minutes ? minutes.Sum() : null,
            Akps = reports.LastOrDefault(r => r.Akps is not null)?.Akps,
            KoosPf = reports.LastOrDefault(r => r.KoosPf is not null)?.KoosPf,
            Positions = [.. _plan.Items.Where(i => !i.IsWarmUp).Select(i => i.At)],
            Baseline = _plan.Baseline,
        };
    }

    /// <summary>The plans that stood on a day: the one it began with, then one after each of its changes; at least one.</summary>
    private List<RehabPlan> PlansOf(DateOnly day)
    {
        List<RehabPlan> plans = _plan is null ? [] : [_plan];
        while (_applied < history.Count && history[_applied].On <= day)
        {
            _plan = RehabPlan.After(_plan, history[_applied++]);
            plans.Add(_plan);
        }

        return plans;
    }

    /// <summary>
    /// What the last plan of the day wanted is due. What only an earlier plan of the same day wanted is due where it was done, so a set is not
    /// lost because the evening's answer withdrew the exercise, and what the morning withdrew is not held against the runner.
    /// </summary>
    private (int Due, int Done) Count(List<RehabPlan> plans, DayReport? report, DateOnly day)
    {
        var attempted = (report?.Exercises ?? []).Where(e => e.Purpose is Purpose.Training or Purpose.Trial && Classifier.Attempted(e)).Select(e => e.At.Exercise).ToHashSet();
        var wanted = plans.SelectMany(p => Wanted(p, day)).ToHashSet();
        var done = wanted.Count(attempted.Contains);
        return (done + (day == _last ? 0 : Wanted(plans[^1], day).Count(e => !attempted.Contains(e))), done);
    }

    private IEnumerable<ExerciseId> Wanted(RehabPlan plan, DateOnly day)
    {
        var firstRun = NewRunLevel.FirstRun(protocol, plan);
        return plan.Items.Where(i => DueDays.Counts(protocol, plan, i, day, firstRun) && !IsRunOrWithheld(plan, i.At)).Select(i => i.At.Exercise);
    }

    /// <summary>A run is no item session; and while the warning signs are long overdue, what loads the knee is not offered (R-SCR-01).</summary>
    private bool IsRunOrWithheld(RehabPlan plan, LadderPosition at)
    {
        if (!protocol.TryGet(at.Exercise, out _))
        {
            return false;
        }

        var ladder = protocol.LadderOf(at.Exercise);
        return ladder.IsRun() || (plan.AwaitsScreen && ladder.TryGet(at, out var rung) && rung.KneeLoad > KneeLoad.None);
    }

    private static PainScore? LowerMiddle(PainScore[] sorted) => sorted.Length > 0 ? sorted[(sorted.Length - 1) / 2] : null;

    private static DateOnly LastChange(IReadOnlyList<PlanChange> history) => history.Max(c => c.On);

}
