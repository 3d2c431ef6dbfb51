namespace RunnersKnee.Tests.Simulation;

/// <summary>A worse answer never gets a milder plan, and a missing one never a milder plan than the best answer.</summary>
internal static class MonotoneChecks
{
    public static IEnumerable<string> WorseIsNeverMilder(Step step)
    {
        if (step.Before.Revision % 2 != 0 || step.Assessed is not { } mild || step.Log.On(step.On) is not { } today)
        {
            yield break;
        }

        var (name, worse) = Worse.Signs[((step.Before.Revision / 2) + (int)(step.Seed % 18)) % Worse.Signs.Count];
        if (worse(today) is var day && day != today)
        {
            foreach (var fault in Milder(step.Before, mild, Life.Planner.Assess(step.Before, step.Log.Replace(day), step.On)))
            {
                yield return $"{name}: {fault}";
            }
        }
    }

    public static IEnumerable<string> UnknownIsNeverMilder(Step step)
    {
        if (step.Before.Revision % 4 != 1 || step.Assessed is null || step.Log.On(step.On) is not { } today)
        {
            yield break;
        }

        var (name, without, best) = Worse.Answers[((step.Before.Revision / 4) + (int)(step.Seed % 11)) % Worse.Answers.Count];
        if (without(today) is var unknown && unknown != today)
        {
            var known = best(today) == today ? step.Assessed : Life.Planner.Assess(step.Before, step.Log.Replace(best(today)), step.On);
            foreach (var fault in Milder(step.Before, known, Life.Planner.Assess(step.Before, step.Log.Replace(unknown), step.On)))
            {
                yield return $"without {name}: {fault}";
            }
        }
    }

    /// <summary>Where <paramref name="harsh"/>, the answer to the worse report, leaves more than <paramref name="mild"/>.</summary>
    public static IEnumerable<string> Milder(RehabPlan plan, PlanChange.Assessed mild, PlanChange.Assessed harsh)
    {
        if (harsh.Status < mild.Status)
        {
            yield return $"{harsh.Status} instead of {mild.Status}";
        }

        // a suspended plan prescribes nothing; what counts is that it comes back easier than it went
        var (after, eased) = (plan.Apply(mild).Items, plan.Apply(harsh));
        var isCleared = harsh.Status is PlanStatus.Suspended && mild.Status is not PlanStatus.Suspended;
        if (isCleared)
        {
            (after, eased) = (plan.Items, eased.Apply(Life.Planner.Clear(eased, harsh.On)));
        }

        if (eased.Stage > mild.Stage)
        {
            yield return $"{eased.Stage} instead of {mild.Stage}";
        }

        // the run beside it is no floor (R-FLR-01)
        var isFloor = eased.Items.Count(i => IsExercise(i) && !RunChecks.IsRun(i.At)) == 1;
        foreach (var item in eased.Items.Where(IsExercise))
        {
            if (after.FirstOrDefault(i => i.At.Exercise == item.At.Exercise && IsExercise(i)) is not { } other)
            {
                if (!isFloor && !IsLeftBehind(item, plan, mild) && plan.Items.Any(i => i.At.Exercise == item.At.Exercise && IsExercise(i)))
                {
                    yield return $"{item.At} stays, the milder answer takes it out";
                }
            }
            else if (item.AwaitsMorning && !other.AwaitsMorning)
            {
                // it waits, and nothing is easier than that
                continue;
            }
            else if (harsh.Decisions.Any(d => d.After == item && d.Verdict is Verdict.ProgressRung) && mild.Decisions.Any(d => d.After == other && d.Reasons[0].Rule == "R-PLAN-04"))
            {
                // the one harder rung that a plan allows in three days went to this exercise, because another one no longer earned it
                continue;
            }
            else if (!Order.IsAtMost(item.At, other.At))
            {
                yield return $"{item.At} instead of {other.At}";
            }
            else if (item.At == other.At && item.RunMinutes > other.RunMinutes)
            {
                yield return $"{item.At} of {item.RunMinutes} minutes instead of {other.RunMinutes}";
            }
            else if (item.At == other.At && !isCleared && RunChecks.IsRun(item.At) && harsh.Stage == mild.Stage && other.NotBefore > mild.On && (item.NotBefore ?? harsh.On) < other.NotBefore)
            {
                yield return $"{item.At} may be run on {item.NotBefore:O}, after the milder answer not before {other.NotBefore:O}";
            }
            else if (item.At == other.At && item.Purpose is Purpose.Training && other.Purpose is Purpose.Trial)
            {
                yield return $"{item.At} is past its trial, the milder answer leaves it on trial";
            }
            else if (!isCleared && other.AwaitsMorning && !item.AwaitsMorning)
            {
                yield return $"{item.At} need not wait for a morning, after the milder answer it must";
            }
        }
    }

    /// <summary>The milder answer leads a stage forward, and there the exercise is no training any more (C5.4): that is no relief.</summary>
    private static bool IsLeftBehind(PlanItem item, RehabPlan plan, PlanChange.Assessed mild) => mild.Stage > plan.Stage
        && !(Protocol.Standard[item.At.Exercise].Stages.TryGetValue(mild.Stage, out var use) && use is Purpose.Training or Purpose.Trial);

    /// <summary>A check moves nothing on a ladder, and a warm-up is one set.</summary>
    private static bool IsExercise(PlanItem item) => !item.IsWarmUp && !item.IsCheck;
}
