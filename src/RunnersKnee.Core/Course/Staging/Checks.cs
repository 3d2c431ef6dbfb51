using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Which checks of function the plan asks for (R-CHK-01). They are no training: they move nothing on a ladder and count for no session.</summary>
internal static class Checks
{
    public const string RuleId = "R-CHK-01";

    /// <summary>
    /// Asks for what is due and takes off what is not. A check that passed is asked for again a few days before its 7 days are over, so that
    /// checks which fall on different days of the week are in force together.
    /// </summary>
    public static void Ask(StageFacts now, CourseStep step)
    {
        if (now.Plan.Status is not PlanStatus.Active)
        {
            return;
        }

        var due = IsTime(now, step) ? Due(now) : [];
        foreach (var item in now.Draft.Checks)
        {
            if (!due.Exists(d => d.Check.At == item.At))
            {
                Leave(now.Draft, item);
            }
        }

        foreach (var (check, last) in due)
        {
            Put(now.Draft, check, last?.AddDays(Limits.CheckRepeatDays));
        }
    }

    /// <summary>Takes off all of them: the stage that asked for them is over.</summary>
    public static void Clear(PlanDraft draft)
    {
        foreach (var item in draft.Checks)
        {
            Leave(draft, item);
        }
    }

    /// <summary>Takes off those for which the equipment is not held; the next assessment asks for an alternative.</summary>
    public static void Refit(PlanDraft draft, Protocol protocol, Equipment held)
    {
        foreach (var item in draft.Checks.Where(i => protocol.LadderOf(i.At.Exercise).Find(i.At.Rung) is not { } rung || !held.HasFlag(rung.Needs)))
        {
            Leave(draft, item);
        }
    }

    private static bool IsTime(StageFacts now, CourseStep step) =>
        step is { Stage: Stage.Build, BySideDoor: false } && now.IsFree
        && (now.HadBuilt || (now.Plan.Stage is Stage.Build && now.DaysInStage >= Limits.CheckAfterDays));

    private static List<(Check Check, DateOnly? Last)> Due(StageFacts now)
    {
        List<(Check, DateOnly?)> due = [];
        foreach (var (check, result) in now.Checked)
        {
            var isFresh = result is { Holds: true, LastOn: { } last } && now.Readings.On.DayNumber - last.DayNumber < Limits.CheckDays - Limits.CheckRepeatDays;
            if (!isFresh && !IsTrained(check, now))
            {
                due.Add((check, result.LastOn));
            }
        }

        return due;
    }

    /// <summary>It is trained on the checked rung or a harder one, so that its own sessions show it; runs that were no Success leave the walk to be asked for.</summary>
    private static bool IsTrained(Check check, StageFacts now) =>
        now.Draft.Find(check.At.Exercise, warmUp: false) is { } item
        && now.Protocol.LadderOf(check.At.Exercise).Find(item.At.Rung) is { } rung
        && (check.IsWalk ? rung == check.Rung : rung.Level >= check.Rung.Level);

    private static void Put(PlanDraft draft, Check check, DateOnly? notBefore)
    {
        var item = draft.Checks.FirstOrDefault(i => i.At == check.At);
        var later = notBefore > draft.On ? notBefore : null;
        if (item is null)
        {
            Decide(draft, check.At.Exercise, Verdict.Add, null, new() { At = check.At, Purpose = Purpose.Check, Since = draft.On, Days = Weekdays.None, NotBefore = later });
        }
        else if (later > (item.NotBefore ?? DateOnly.MinValue))
        {
            Decide(draft, check.At.Exercise, Verdict.Hold, item, item with { NotBefore = later });
        }
    }

    private static void Leave(PlanDraft draft, PlanItem item) => Decide(draft, item.At.Exercise, Verdict.Hold, item, null);

    private static void Decide(PlanDraft draft, ExerciseId exercise, Verdict verdict, PlanItem? before, PlanItem? after) => draft.Decide(new()
    {
        Exercise = exercise,
        Verdict = verdict,
        Before = before,
        After = after,
        Reasons = [new() { Rule = RuleId, Holds = after is not null, Exercise = exercise, Observed = (after ?? before)!.At.ToString() }],
        Missing = [],
    });
}
