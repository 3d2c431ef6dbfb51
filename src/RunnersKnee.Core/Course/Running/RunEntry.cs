using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>How a run comes into a plan: with the intake of somebody who runs, or with the stage in which running comes back (R-RUN-00).</summary>
internal static class RunEntry
{
    /// <summary>At the start: the own level of somebody who already runs; nothing for anybody else.</summary>
    public static void Begin(PlanDraft draft, Protocol protocol, Intake intake)
    {
        if (RunLadder.Of(protocol) is { } ladder && RunLevels.Own(ladder, intake, draft.On) is { } own)
        {
            Add(draft, own, $"{Reasons.Text(intake.LongestRunMinutes ?? 0)} min", $"{Reasons.Text(Limits.RunHabitPerWeek)} runs a week");
        }
    }

    /// <summary>
    /// In the stage in which running comes back: the walk, or the first walk-run level where the last two brisk walks of the last 14 days were
    /// Successes, done as training or as a check. A plan that has a run keeps it. It changes no days: the week is chosen with the stage.
    /// </summary>
    /// <param name="draft">The plan that is being changed.</param>
    /// <param name="protocol">The protocol; nothing happens where it has no ladder of running.</param>
    /// <param name="readings">What the log says.</param>
    /// <param name="exposures">What was done when.</param>
    public static void Join(PlanDraft draft, Protocol protocol, Readings readings, Exposures exposures)
    {
        if (draft.Run is not null || RunLadder.Of(protocol) is not { } ladder)
        {
            return;
        }

        var log = new RunLog(readings, exposures, ladder);
        var walks = Walks(ladder, readings).Take(Limits.RunSuccesses).ToArray();
        var isReady = walks.Length == Limits.RunSuccesses && Array.TrueForAll(walks, w => log.IsSuccess(w.On, w.Report));
        Add(draft, new()
        {
            At = ladder.AtLevel(isReady ? Limits.RunFirstLevel : ladder.Rungs[0].Level),
            Purpose = Purpose.Training,
            Since = draft.On,
            Days = Weekdays.None,
        }, $"{Reasons.Text(walks.Count(w => log.IsSuccess(w.On, w.Report)))} good walks", Reasons.Text(Limits.RunSuccesses));
    }

    /// <summary>Brisk walks of the last 14 days, newest first; of a walk that was reported twice the worse answers.</summary>
    private static IEnumerable<(DateOnly On, ExerciseReport Report)> Walks(Ladder ladder, Readings readings)
    {
        for (var ago = 0; ago < Limits.RunHabitDays; ago++)
        {
            var day = readings.On.AddDays(-ago);
            ExerciseReport? walk = null;
            foreach (var report in readings.Day(day)?.Exercises ?? [])
            {
                if (report.At.Exercise == ladder.Exercise && report.Purpose is not Purpose.WarmUp && report.At.Rung == ladder.Rungs[0].Id && Classifier.Attempted(report))
                {
                    walk = walk?.Worse(report) ?? report;
                }
            }

            if (walk is not null)
            {
                yield return (day, walk);
            }
        }
    }

    private static void Add(PlanDraft draft, PlanItem item, string observed, string limit) => draft.Decide(new()
    {
        Exercise = item.At.Exercise,
        Verdict = Verdict.Add,
        After = item,
        Reasons = [new() { Rule = RunLevels.WhoRuns, Holds = true, Exercise = item.At.Exercise, Observed = observed, Limit = limit }],
        Missing = [],
    });
}
