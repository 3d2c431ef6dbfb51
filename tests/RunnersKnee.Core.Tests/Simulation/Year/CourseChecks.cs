namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>What holds of the course: how it starts, grows, and goes from stage to stage.</summary>
internal static class CourseChecks
{
    public static IEnumerable<string> StartsSmall(YearOfLife life) =>
        from start in life.Steps.Select(s => s.Change).OfType<PlanChange.Started>().Prepend(life.Start)
        let count = Exercises(start.Plan).Count()
        where count is not (2 or 3)
        select $"{start.On:O}: starts with {count} exercises";

    /// <summary>At most one new exercise in seven days; what takes the place of another is not new, and neither are warm-ups, checks and the run.</summary>
    public static IEnumerable<string> OneNewAWeek(YearOfLife life)
    {
        var days = Added(life).ToArray();
        return days.Zip(days.Skip(1)).Where(p => p.Second.On.DayNumber - p.First.On.DayNumber < 7).Select(p => $"{p.First.Exercise} on {p.First.On:O}, {p.Second.Exercise} on {p.Second.On:O}");
    }

    public static IEnumerable<string> ThreeInCalmDown(YearOfLife life) =>
        from step in life.Steps
        where step.After.Stage is Stage.CalmDown && Exercises(step.After).Count() > 3 && (step.Before.Stage is not Stage.CalmDown || Exercises(step.Before).Count() <= 3)
        select $"{step.On:O} {step.Change.GetType().Name}: {string.Join(", ", Exercises(step.After).Select(i => i.At))}";

    /// <summary>One stage forward at a time, after seven days; after a flare the way back to running may be direct (R-STG-02).</summary>
    public static IEnumerable<string> OneStageAtATime(YearOfLife life)
    {
        foreach (var step in life.Steps.Where(s => s.Change is not PlanChange.Started && s.After.Stage > s.Before.Stage))
        {
            var isBack = step.Before.Stage is Stage.CalmDown && step.After.Stage is Stage.RunReturn && step.Before.FlaredFrom >= Stage.RunReturn;
            if (step.Change is not PlanChange.Assessed || (step.After.Stage - step.Before.Stage > 1 && !isBack))
            {
                yield return $"{step.On:O} {step.Change.GetType().Name}: {step.Before.Stage} to {step.After.Stage}";
            }

            if (step.On.DayNumber - step.Before.StageSince.DayNumber < 7)
            {
                yield return $"{step.On:O}: {step.Before.Stage} only since {step.Before.StageSince:O}";
            }
        }
    }

    /// <summary>INV-27: it rises by a review of the library (one point, never above the intake's), a new intake or a clinician only.</summary>
    public static IEnumerable<string> Baseline(YearOfLife life)
    {
        foreach (var step in life.Steps)
        {
            var by = step.After.Baseline.Value - step.Before.Baseline.Value;
            var isReview = step.Change.Reasons.Any(r => r.Rule == "R-BAS-01") && by == 1;
            if (by > 0 && step.Change is not (PlanChange.Started or PlanChange.Reviewed) && !isReview)
            {
                yield return $"{step.On:O}: baseline {step.Before.Baseline} to {step.After.Baseline} by {step.Change.GetType().Name}";
            }

            if (step.After.Baseline > step.After.Intake.UsualMorningPain)
            {
                yield return $"{step.On:O}: baseline {step.After.Baseline} above the intake's {step.After.Intake.UsualMorningPain}";
            }
        }
    }

    /// <summary>Harder rungs: at most one in three days and two in seven.</summary>
    public static IEnumerable<string> RungRises(YearOfLife life)
    {
        var days = life.Steps.SelectMany(s => s.Change.Decisions.Where(d => d.Verdict is Verdict.ProgressRung && !RunChecks.IsRun(d.Exercise)).Select(_ => s.On.DayNumber)).ToArray();
        for (var i = 1; i < days.Length; i++)
        {
            if (days[i] - days[i - 1] < 3 || (i > 1 && days[i] - days[i - 2] < 7))
            {
                yield return $"harder rungs on {string.Join(", ", days.Take(i + 1).TakeLast(3).Select(d => $"{DateOnly.FromDayNumber(d):O}"))}";
            }
        }
    }

    /// <summary>R-VAR-05: nothing new within three days of a harder rung or run level, either way round.</summary>
    public static IEnumerable<string> NewApartFromHarder(YearOfLife life)
    {
        var rises = life.Steps.SelectMany(s => s.Change.Decisions.Where(d => d.Verdict is Verdict.ProgressRung).Select(_ => s.On.DayNumber)).Concat(RunChecks.Advances(life).Select(a => a.On.DayNumber)).Distinct().ToArray();
        return from added in Added(life)
               from rise in rises
               where added.On.DayNumber - rise is >= 0 and < 3
               select $"{added.Exercise} on {added.On:O}, harder on {DateOnly.FromDayNumber(rise):O}";
    }

    public static IEnumerable<PlanItem> Exercises(RehabPlan plan) => plan.Items.Where(i => i.Purpose is Purpose.Training or Purpose.Trial && !RunChecks.IsRun(i.At.Exercise));

    public static IEnumerable<(DateOnly On, ExerciseId Exercise)> Added(YearOfLife life) =>
        from step in life.Steps
        where step.Change is PlanChange.Assessed
        from decision in step.Change.Decisions
        where decision is { Verdict: Verdict.Add, Before: null, After: { Purpose: Purpose.Training or Purpose.Trial } } && !RunChecks.IsRun(decision.Exercise)
            && decision.Reasons.All(r => r.Rule != "R-FLR-01")
        select (step.On, decision.Exercise);
}
