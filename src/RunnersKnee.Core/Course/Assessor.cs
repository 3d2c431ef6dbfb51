using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// One assessment: warning signs first, then each exercise, then what follows a stop, then the stage, then the days of the week, and what today must rest. It changes
/// nothing; the change it makes carries the whole outcome.
/// </summary>
internal static class Assessor
{
    public static PlanChange.Assessed Assess(Protocol protocol, RehabPlan plan, FeedbackLog log, DateOnly on)
    {
        var readings = new Readings(plan, log, on);
        var screening = new Screening(protocol, plan, readings);
        var first = FirstOpenDay(plan, on);
        var exposures = new Exposures(readings, protocol);
        var intake = Gaps.Intake(plan, readings);
        var cap = intake ?? Cap(plan, plan.Recent, screening, readings);
        cap ??= StrayPain.Find(plan.Items, readings, screening);
        var draft = JudgeItems(protocol, plan, exposures, readings, screening, cap, first);
        var urgency = screening.Urgency;
        var due = DueDays.Count(protocol, plan, on);
        CourseFlags.Raise(protocol, plan, screening, draft, readings, due);

        // measured by what is said today as well, so that who asks twice on one day is told the same twice
        var revised = Revisions.Find(protocol, plan, draft, readings, exposures);
        var found = cap ?? Cap(plan, draft.Outcomes, screening, readings) ?? Revealed(revised, on) ?? StrayPain.Find(draft.Items, readings, screening);
        if (found != cap || screening.Urgency != urgency)
        {
            // a stop, a sign or a correction found just now holds the other exercises as well
            cap = found;
            draft = JudgeItems(protocol, plan, exposures, readings, screening, cap, first);
        }

        Aftermath.Settle(draft, readings, protocol);

        var course = Stages.Next(new()
        {
            Protocol = protocol,
            Plan = plan,
            Draft = draft,
            Readings = readings,
            Exposures = exposures,
            Screening = screening,
            Due = due,
            First = first,
            Cap = cap,
        });
        CourseFlags.RaiseForStage(protocol, plan, screening, readings, due, course.Stage);
        var status = screening.IsSuspending ? PlanStatus.Suspended : intake is not null ? PlanStatus.NeedsIntake : plan.Status;
        if (status is PlanStatus.Active)
        {
            Gaps.Apply(draft, protocol, plan, readings, exposures);
            if (plan.AssessedOn < on && cap is null && screening.Urgency is Urgency.None && !course.Flared && course.Stage == plan.Stage)
            {
                // with the first answers of a day, so that what they changed opens no second door on the same day
                Variety.Add(draft, protocol, plan, readings, exposures, course.Stage, due);
            }
        }

        if (course.Stage != plan.Stage || IsWeekOpen(plan, draft))
        {
            _ = WeekDays.Choose(draft, protocol, plan.Availability, plan, course.Stage);
        }

        RestOfToday.Hold(draft, readings, exposures, protocol);
        if (status is PlanStatus.Active)
        {
            EasyDays.Offer(draft, protocol, plan.Availability.Equipment, readings, exposures);
        }

        var unanswered = Unanswered.Find(plan, readings);
        var stall = new Stalls(protocol, plan, draft, readings, exposures).Find(course.Stage, Held(status, cap, screening) ?? unanswered?.Finding.Observed);
        return new()
        {
            On = on,
            Revision = plan.Revision,
            Status = status,
            Stage = course.Stage,
            Decisions = draft.Decisions,
            Reasons = Said(Suspension(screening), course.Reasons, readings.BaselineRise, cap, status is PlanStatus.Active ? TimeBudget.Nothing(draft) : null, unanswered?.Finding, stall),
            Flags = screening.Flags,
            ProtocolVersion = protocol.Version,
            Baseline = readings.Baseline,
            Due = due,
            ExitCriteria = course.Criteria,
            Missing = PlanMissing.Of(plan, screening, readings, cap, unanswered, course.Criteria),
            Revised = revised,
            Flared = course.Flared,
            BySideDoor = course.BySideDoor,
            AwaitsScreen = screening.IsLongOverdue,
            ScreenedOn = screening.LastScreen,
        };
    }

    /// <summary>Reports from the day before the last assessment on may still bring something new: their morning came later.</summary>
    private static DateOnly FirstOpenDay(RehabPlan plan, DateOnly on)
    {
        var first = plan.AssessedOn.AddDays(-1);
        first = first > plan.StartedOn ? first : plan.StartedOn;
        var earliest = on.AddDays(-FeedbackLog.LookbackDays);
        return first > earliest ? first : earliest;
    }

    /// <summary>
    /// The run first, so that a level gained there holds harder versions back (R-PLAN-04). Where an exercise then turns out not to have been taken
    /// well, the run is judged once more, knowing it (R-RUN-06).
    /// </summary>
    private static PlanDraft JudgeItems(Protocol protocol, RehabPlan plan, Exposures exposures, Readings readings, Screening screening, Finding? cap, DateOnly first, bool isUnstable = false)
    {
        var draft = new PlanDraft(protocol, plan, readings.On);
        var swaps = new Swaps(protocol, plan, draft, plan.Stage);
        VanishedContent.Move(draft, protocol, swaps);
        var judge = new Judge(readings, exposures, plan, screening.Urgency);
        var rises = new Rises(protocol, plan, draft, exposures);
        var assessment = new ItemAssessment(protocol, plan, draft, exposures, judge, new Reasons(readings, screening), swaps, rises, cap, first);
        var hasRisen = RunLadder.Of(protocol) is { } ladder && Runs.Judge(protocol, plan, draft, new RunLog(readings, exposures, ladder), readings, screening, cap, first, isUnstable);
        foreach (var item in draft.Items.ToArray())
        {
            if (!item.IsCheck && !draft.IsRun(item))
            {
                assessment.Run(item.At.Exercise, item.IsWarmUp);
            }
        }

        return hasRisen && RunJudge.IsUnstable(protocol, draft)
            ? JudgeItems(protocol, plan, exposures, readings, screening, cap, first, isUnstable: true)
            : draft;
    }

    /// <summary>What holds all progress, whatever the exercises say; null: nothing does.</summary>
    private static Finding? Cap(RehabPlan plan, IReadOnlyList<Outcome> outcomes, Screening screening, Readings readings)
    {
        if (plan.Status is not PlanStatus.Active)
        {
            return new() { Rule = plan.Status is PlanStatus.Suspended ? "R-PLAN-02" : "R-GAP-01", Holds = true, Observed = Reasons.Kebab(plan.Status) };
        }

        var lastStop = LastStop(outcomes);
        var isUnscreenedStop = lastStop != default && !(screening.WasAskedSinceStart && screening.LastScreen >= lastStop);
        var days = readings.On.DayNumber - screening.LastScreen.DayNumber;
        return screening.IsOverdue || isUnscreenedStop
            ? new() { Rule = "R-SCR-01", Observed = isUnscreenedStop && !screening.IsOverdue ? "stop-without-screen" : $"{Reasons.Text(days)} days", Limit = $"{Reasons.Text(Limits.ScreenDays)} days" }
            : null;
    }

    private static DateOnly LastStop(IReadOnlyList<Outcome> outcomes)
    {
        var last = default(DateOnly);
        for (var i = 0; i < outcomes.Count; i++)
        {
            last = CourseFlags.IsStop(outcomes[i]) && outcomes[i].About!.Value is var day && day > last ? day : last;
        }

        return last;
    }

    /// <summary>A correction of the last week that would have been told more protectively holds what comes next; nothing told is rewritten.</summary>
    private static Finding? Revealed(IReadOnlyList<Finding> revised, DateOnly on) =>
        revised.LastOrDefault(f => f.On > on.AddDays(-Limits.CalmDays));

    /// <summary>The week is asked for again only when the stage changed, or an item came, left or moved on its ladder.</summary>
    private static bool IsWeekOpen(RehabPlan plan, PlanDraft draft) =>
        draft.Items.Count != plan.Items.Count || HasMoved(draft.Items, plan.Items);

    private static bool HasMoved(IReadOnlyList<PlanItem> items, IReadOnlyList<PlanItem> before)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var (item, old) = (items[i], before[i]);
            if (!ReferenceEquals(item, old) && (item.Purpose != old.Purpose || item.RunMinutes != old.RunMinutes || item.At != old.At))
            {
                return true;
            }
        }

        return false;
    }

    private static Finding? Suspension(Screening screening) => screening.Urgency switch
    {
        Urgency.Emergency => new() { Rule = "R-REF-01", Holds = true, Observed = screening.Open(Urgency.Emergency) },
        Urgency.Urgent => new() { Rule = "R-REF-02", Holds = true, Observed = screening.Open(Urgency.Urgent) },
        Urgency.Yellow => new() { Rule = "R-HLD-01", Holds = true, Observed = screening.Open(Urgency.Yellow) },
        _ => null,
    };

    /// <summary>What is said of the plan as a whole: an open sign, the stage, then whatever else there is.</summary>
    private static List<Finding> Said(Finding? suspension, IReadOnlyList<Finding> stage, params ReadOnlySpan<Finding?> others)
    {
        List<Finding> said = suspension is null ? [] : [suspension];
        said.AddRange(stage);
        foreach (var other in others)
        {
            if (other is not null)
            {
                said.Add(other);
            }
        }

        return said;
    }

    /// <summary>The one thing that holds the whole plan, for a stall; null: nothing does.</summary>
    private static string? Held(PlanStatus status, Finding? cap, Screening screening) =>
        status is not PlanStatus.Active ? Course.Reasons.Kebab(status)
        : screening.Urgency is Urgency.Yellow ? screening.Open(Urgency.Yellow)
        : cap?.Rule is "R-SCR-01" ? MissingAnswers.WarningSigns
        : cap?.Rule;
}
