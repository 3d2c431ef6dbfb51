using RunnersKnee.Course;
using RunnersKnee.Planning;

namespace RunnersKnee;

/// <summary>
/// Binds a protocol: every method is a pure function of its arguments, with no clock, no chance and no storage. Safe to share between threads.
/// </summary>
/// <remarks>
/// General exercise guidance for people who have, or strongly suspect, patellofemoral pain. It does not diagnose. Warning signs end the plan
/// until a clinician clears it. Naming a condition may make an app a medical device: take advice before shipping one.
/// </remarks>
public sealed class RehabPlanner
{
    // far enough from both ends of the calendar that looking back and ahead never leaves it
    private static readonly DateOnly First = new(1900, 1, 1);
    private static readonly DateOnly Last = new(9998, 12, 31);

    /// <summary>A planner for a protocol.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <exception cref="ArgumentNullException"><paramref name="protocol"/> is null.</exception>
    public RehabPlanner(Protocol protocol)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        Protocol = protocol;
    }

    /// <summary>The planner for <see cref="Protocol.Standard"/>.</summary>
    public static RehabPlanner Default { get; } = new(Protocol.Standard);

    /// <summary>The protocol.</summary>
    public Protocol Protocol { get; }

    /// <summary>The first change of a plan: irritability, stage, two or three starters on trial, the week's days, and why. A warning sign suspends it from the start.</summary>
    /// <param name="intake">What the runner says.</param>
    /// <param name="availability">When, how long and with what the runner can train.</param>
    /// <param name="on">The runner's own day, 1900-01-01 to 9998-12-31, as wherever a day is given.</param>
    /// <param name="policy">The pain policy; null: <see cref="PainPolicy.Default"/>.</param>
    /// <returns>A change for revision 0; its <see cref="PlanChange.Started.Plan"/> is the plan.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intake"/> or <paramref name="availability"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="on"/> is outside that range.</exception>
    public PlanChange.Started Start(Intake intake, Availability availability, DateOnly on, PainPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(intake);
        ArgumentNullException.ThrowIfNull(availability);
        return Beginning.Start(Protocol, intake, availability, InReach(on, nameof(on)), policy ?? PainPolicy.Default, before: null);
    }

    /// <summary>A new intake for a runner who has a plan, after a long break: everything but availability, policy and the count of revisions begins again.</summary>
    /// <param name="plan">The present plan.</param>
    /// <param name="intake">What the runner says now.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="intake"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, suspended (only <see cref="Clear"/> lifts that), or <paramref name="on"/> is too early.</exception>
    public PlanChange.Started Restart(RehabPlan plan, Intake intake, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(intake);
        Check(plan, on);
        return plan.Status is PlanStatus.Suspended
            ? throw new ArgumentException("A suspended plan is cleared by a clinician before it starts again.", nameof(plan))
            : Beginning.Start(Protocol, intake, plan.Availability, on, plan.Policy, plan);
    }

    /// <summary>
    /// Dated sessions in order of date, one for each day on which the plan wants something; lazy, and without end while the plan is active and
    /// has something to give. Empty while it is paused, suspended or needs an intake, and while everything waits for a calm morning. Days are
    /// independent: asked from another day, a day is the same.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="from">First day; days before the plan began are skipped.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol.</exception>
    public IEnumerable<Session> Sessions(RehabPlan plan, DateOnly from)
    {
        Check(plan);
        return new SessionUnroller(Protocol, plan).From(from);
    }

    /// <summary>
    /// Judges what the log says up to and including a day, yesterday's session with this morning's pain among it: decisions with reasons, stage
    /// criteria, missing answers, the week's days. It changes nothing; later days of the log are ignored. Asked twice from the same plan it
    /// gives the same change; asked again after applying it, nothing is decided twice.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="log">The reports; the last <see cref="FeedbackLog.LookbackDays"/> days are enough.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Assessed Assess(RehabPlan plan, FeedbackLog log, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(log);
        Check(plan, on);
        return Assessor.Assess(Protocol, plan, log, on);
    }

    /// <summary>
    /// Other days, minutes or equipment: each exercise that moves has a decision with before and after, and nothing else has one. What the new week
    /// does not hold is told by the decisions, and for exercises that stay where they are by the reasons of the change (see <see cref="Session.LeftOut"/>).
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="availability">The new availability.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="availability"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Rescheduled Reschedule(RehabPlan plan, Availability availability, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(availability);
        Check(plan, on);
        return Rescheduling.Reschedule(Protocol, plan, availability, on);
    }

    /// <summary>
    /// A person, not a rule, sets where an exercise stands, or takes one in (R-MOV-01). Easier or equal is always allowed, also where nothing may
    /// get harder, and counts from that day. Harder or new needs an active plan that nothing holds, the stage, the equipment and the pace of the
    /// plan: at most one rung or one dose above the present position, a new one at most where it begins; it is on trial from the next day on.
    /// Assess first: what the log says is not looked at here.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="to">The position; the present one changes the cue only.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <param name="cue">Id of one of the exercise's cues; null: none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="to"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The protocol has no such exercise, position or cue, the move is not allowed (the message says why, and what is), the plan is of another
    /// protocol, or <paramref name="on"/> is too early.
    /// </exception>
    public PlanChange.Moved Move(RehabPlan plan, LadderPosition to, DateOnly on, string? cue = null)
    {
        ArgumentNullException.ThrowIfNull(to);
        Check(plan, on);
        return Moves.To(Protocol, plan, to, cue, on);
    }

    /// <summary>A person takes an exercise out (R-MOV-01). The last one stays: a plan is never empty. It may still warm up a run.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="exercise">An exercise of the plan.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The exercise is not in the plan, it is the last one, the plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Moved Remove(RehabPlan plan, ExerciseId exercise, DateOnly on)
    {
        Check(plan, on);
        return Moves.Out(Protocol, plan, exercise, on);
    }

    /// <summary>
    /// The runner chooses another pain policy (R-MOV-01), as <see cref="PainPolicy.LowPain"/> after a long stall (R-STL-01). Never done by a rule.
    /// <see cref="PainPolicy.PainMonitoring"/> is for runners whom a clinician supervises, and for nobody else.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="policy">The policy from now on; what was decided stays decided.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="policy"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Moved ChoosePolicy(RehabPlan plan, PainPolicy policy, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Check(plan, on);
        return Moves.Policy(plan, policy, on);
    }

    /// <summary>The runner pauses: no sessions until <see cref="Resume"/>. A plan that is not active stays as it is.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Paused Pause(RehabPlan plan, DateOnly on)
    {
        Check(plan, on);
        return new() { On = on, Revision = plan.Revision, Status = plan.Status is PlanStatus.Active ? PlanStatus.Paused : plan.Status, Stage = plan.Stage, Decisions = [], Reasons = [], Flags = plan.Flags };
    }

    /// <summary>
    /// The runner goes on after a pause. It never lifts a suspension, and never stands for an intake: after a pause of more than 28 days the plan
    /// needs one, from 8 days on the exercises come back easier (R-GAP-01), and while the warning signs were not asked for more than 14 days only what does not load the knee is offered (R-SCR-01).
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Resumed Resume(RehabPlan plan, DateOnly on)
    {
        Check(plan, on);
        return Pauses.End(Protocol, plan, on);
    }

    /// <summary>A clinician cleared red flags raised on or before a day. When none is left open, the plan goes on at CalmDown, every exercise one rung lower (R-CLR-01).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="on">The day of the clearance, not before the plan was last assessed.</param>
    /// <param name="flags">Ids of the flags; null: all that are open.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> is null.</exception>
    /// <exception cref="ArgumentException">A flag is not an open red flag, none is open, the plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Cleared Clear(RehabPlan plan, DateOnly on, IReadOnlyList<string>? flags = null)
    {
        Check(plan, on);
        return Clearance.Clear(Protocol, plan, on, Named(flags));
    }

    /// <summary>A clinician reviewed yellow flags; they no longer hold progress until their trigger ends and begins again (R-CLR-02).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="flags">Ids of the flags, at least one.</param>
    /// <param name="on">The day of the review, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="flags"/> is null.</exception>
    /// <exception cref="ArgumentException">A flag is not an open yellow flag, the plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public PlanChange.Reviewed Review(RehabPlan plan, IReadOnlyList<string> flags, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(flags);
        Check(plan, on);
        return Clearance.Review(Protocol, plan, on, flags.Count > 0 ? Named(flags)! : throw new ArgumentException("flags must name at least one flag.", nameof(flags)));
    }

    /// <summary>What would this planner have said? The start, then one assessment for each day to the last of the log, each with what was known that day. Lazy; in order; ends with the log.</summary>
    /// <param name="start">The first change.</param>
    /// <param name="log">All reports since.</param>
    /// <exception cref="ArgumentNullException"><paramref name="start"/> or <paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">The start is of another protocol.</exception>
    public IEnumerable<PlanChange> Reassess(PlanChange.Started start, FeedbackLog log)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(log);
        Check(start.Plan);
        return Days(start, log);

        IEnumerable<PlanChange> Days(PlanChange.Started first, FeedbackLog reports)
        {
            yield return first;
            var plan = first.Plan;
            for (var day = first.On; reports.Days.Count > 0 && day <= reports.Days[^1].On; day = day.AddDays(1))
            {
                var change = Assess(plan, reports, day);
                yield return change;
                plan = plan.Apply(change);
            }
        }
    }

    /// <summary>Every row of the decision table for every exercise of the plan, for its last report: fired (true), did not (false), could not be judged because an answer is missing (null). In the order of the items, then of the rows.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="log">The reports.</param>
    /// <param name="on">The runner's own day, not before the plan was last assessed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="plan"/> or <paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">The plan is of another protocol, or <paramref name="on"/> is too early.</exception>
    public IReadOnlyList<Finding> Explain(RehabPlan plan, FeedbackLog log, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(log);
        Check(plan, on);
        return Explanation.Of(Protocol, plan, log, on);
    }

    /// <summary>
    /// The course week by week, for a chart: one entry for each calendar week from the Monday of the first start's week to the last day of the
    /// history or the log, whichever is later; oldest first, weeks without a report included. Each day is measured against the plan as it stood
    /// on that day; reports before the first start do not count. A history with a restart goes on in the same list.
    /// </summary>
    /// <param name="history">All changes, oldest first.</param>
    /// <param name="log">All reports since; days outside what <see cref="FeedbackLog.LookbackDays"/> reaches are counted as well.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> or <paramref name="log"/> is null.</exception>
    /// <exception cref="ArgumentException">The history is empty, does not begin with a start, a change was made for another revision, or a start is of another protocol.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A change or the last report is of a day outside 1900-01-01 to 9998-12-31.</exception>
    public IReadOnlyList<WeekProgress> Progress(IEnumerable<PlanChange> history, FeedbackLog log)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(log);
        PlanChange[] changes = [.. history];
        _ = RehabPlan.Replay(changes);
        foreach (var change in changes)
        {
            _ = InReach(change.On, nameof(history));
            if (change is PlanChange.Started start)
            {
                Check(start.Plan);
            }
        }

        if (log.Days.Count > 0)
        {
            _ = InReach(log.Days[^1].On, nameof(log));
        }

        return new ProgressWeeks(Protocol, changes, log).All();
    }

    private static IReadOnlyList<string>? Named(IReadOnlyList<string>? flags) =>
        flags is null || !flags.Contains(null!) ? flags : throw new ArgumentException("flags must not hold null.", nameof(flags));

    private static DateOnly InReach(DateOnly day, string parameter) =>
        day >= First && day <= Last ? day : throw new ArgumentOutOfRangeException(parameter, day, $"{parameter} must be {First:O} to {Last:O}.");

    private void Check(RehabPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _ = InReach(plan.AssessedOn < plan.StartedOn ? plan.AssessedOn : plan.StartedOn, nameof(plan));
        if (plan.ProtocolId != Protocol.Id)
        {
            throw new ArgumentException($"The plan was made with protocol '{plan.ProtocolId}'; this planner has '{Protocol.Id}'.", nameof(plan));
        }
    }

    private void Check(RehabPlan plan, DateOnly on)
    {
        Check(plan);
        _ = InReach(on, nameof(on));
        var earliest = plan.AssessedOn > plan.StatusSince ? plan.AssessedOn : plan.StatusSince;
        if (on < earliest)
        {
            throw new ArgumentOutOfRangeException(nameof(on), on, $"on must be {earliest:O}, the day of the plan's last change, or later.");
        }
    }
}
