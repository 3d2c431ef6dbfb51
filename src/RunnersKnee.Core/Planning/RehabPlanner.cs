namespace RunnersKnee;

/// <summary>
/// Binds a protocol: every method is a pure function of its arguments, with no clock, no chance and no storage. Safe to share between threads.
/// General exercise guidance for people who have, or strongly suspect, patellofemoral pain; it does not diagnose, and warning signs end the
/// plan until a clinician clears it.
/// </summary>
public sealed class RehabPlanner
{
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

    /// <summary>The first change of a plan: irritability, stage, two or three starters on trial, the week's days, and why.</summary>
    public PlanChange.Started Start(Intake intake, Availability availability, DateOnly on, PainPolicy? policy = null) => throw new NotImplementedException();

    /// <summary>A new intake for a plan that has one: everything but the revision begins again.</summary>
    public PlanChange.Started Restart(RehabPlan plan, Intake intake, DateOnly on) => throw new NotImplementedException();

    /// <summary>Dated sessions from a day on: in order of date, lazy, without end while the plan is active and has an exercise to give; empty otherwise.</summary>
    public IEnumerable<Session> Sessions(RehabPlan plan, DateOnly from) => throw new NotImplementedException();

    /// <summary>Judges what the log says up to and including <paramref name="on"/>. Later days are ignored. Changes nothing.</summary>
    public PlanChange.Assessed Assess(RehabPlan plan, FeedbackLog log, DateOnly on) => throw new NotImplementedException();

    /// <summary>Other days, minutes or equipment.</summary>
    public PlanChange.Rescheduled Reschedule(RehabPlan plan, Availability availability, DateOnly on) => throw new NotImplementedException();

    /// <summary>The runner pauses.</summary>
    public PlanChange.Paused Pause(RehabPlan plan, DateOnly on) => throw new NotImplementedException();

    /// <summary>The runner goes on.</summary>
    public PlanChange.Resumed Resume(RehabPlan plan, DateOnly on) => throw new NotImplementedException();

    /// <summary>A clinician cleared red flags.</summary>
    public PlanChange.Cleared Clear(RehabPlan plan, DateOnly on, IReadOnlyList<string>? flags = null) => throw new NotImplementedException();

    /// <summary>A clinician reviewed yellow flags.</summary>
    public PlanChange.Reviewed Review(RehabPlan plan, IReadOnlyList<string> flags, DateOnly on) => throw new NotImplementedException();

    /// <summary>What would this planner have said? Day by day, each with what was known that day. Ends with the log.</summary>
    public IEnumerable<PlanChange> Reassess(PlanChange.Started start, FeedbackLog log) => throw new NotImplementedException();

    /// <summary>Every rule of the decision table for every exercise: fired, did not, could not be judged.</summary>
    public IReadOnlyList<Finding> Explain(RehabPlan plan, FeedbackLog log, DateOnly on) => throw new NotImplementedException();
}
