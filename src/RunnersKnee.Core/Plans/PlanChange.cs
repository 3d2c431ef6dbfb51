using System.Text.Json.Serialization;
using RunnersKnee.Internal;
using RunnersKnee.Plans;

namespace RunnersKnee;

/// <summary>
/// One step of a plan's history. It carries its whole outcome, so applying it needs no rules and no protocol. A closed union: exactly the
/// cases nested here. Immutable.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Started), "started")]
[JsonDerivedType(typeof(Assessed), "assessed")]
[JsonDerivedType(typeof(Rescheduled), "rescheduled")]
[JsonDerivedType(typeof(Moved), "moved")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Cleared), "cleared")]
[JsonDerivedType(typeof(Reviewed), "reviewed")]
public abstract record PlanChange
{
    private PlanChange()
    {
    }

    /// <summary>The day of the change.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The revision it was made for, 0 for a first start.</summary>
    public required int Revision { get; init => field = Guard.InRange(value, 0, int.MaxValue - 1); }

    /// <summary>The status after it.</summary>
    public required PlanStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>The stage after it.</summary>
    public required Stage Stage { get; init => field = Guard.Defined(value); }

    /// <summary>In the order in which they apply: one for each exercise and day that was judged, and for each item added, moved or taken out; empty if there was none.</summary>
    public required IReadOnlyList<Decision> Decisions { get; init => field = Guard.Copy(value); }

    /// <summary>Why the stage or the status is what it is now, and what the plan as a whole says.</summary>
    public required IReadOnlyList<Finding> Reasons { get; init => field = Guard.Copy(value); }

    /// <summary>All warning signs after it, open and cleared.</summary>
    public required IReadOnlyList<RaisedFlag> Flags { get; init => field = Guard.Copy(value); }

    internal RehabPlan ApplyTo(RehabPlan plan) => Change(plan);

    private protected abstract RehabPlan Change(RehabPlan plan);

    /// <summary>The first change of a history, or a new intake after a long break: it replaces all but the revision.</summary>
    public sealed record Started : PlanChange
    {
        /// <summary>Name of the protocol.</summary>
        public required string ProtocolId { get; init => field = Guard.Slug(value); }

        /// <summary>Version of the protocol.</summary>
        public required string ProtocolVersion { get; init => field = Guard.Text(value, 32); }

        /// <summary>The intake.</summary>
        public required Intake Intake { get; init => field = Guard.NotNull(value); }

        /// <summary>When, how long and with what the runner can train.</summary>
        public required Availability Availability { get; init => field = Guard.NotNull(value); }

        /// <summary>The pain policy.</summary>
        public required PainPolicy Policy { get; init => field = Guard.NotNull(value); }

        /// <summary>The plan after this change.</summary>
        [JsonIgnore]
        public RehabPlan Plan => PlanFold.Start(this);

        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Start(this);
    }

    /// <summary>The planner judged the log up to a day.</summary>
    public sealed record Assessed : PlanChange
    {
        /// <summary>Version of the protocol that judged.</summary>
        public required string ProtocolVersion { get; init => field = Guard.Text(value, 32); }

        /// <summary>The baseline after it.</summary>
        public required PainScore Baseline { get; init; }

        /// <summary>Exercises due on each of the last days, newest first, the first being the day before <see cref="PlanChange.On"/>; at most 42.</summary>
        public required IReadOnlyList<int> Due { get; init => field = Guard.Copy(value); }

        /// <summary>What is left until the next stage: met, not met (false) or not yet known (null).</summary>
        public required IReadOnlyList<Finding> ExitCriteria { get; init => field = Guard.Copy(value); }

        /// <summary>Answers the plan as a whole lacks, by member name in kebab case, as in <c>warning-signs</c>.</summary>
        public required IReadOnlyList<string> Missing { get; init => field = Guard.Copy(value); }

        /// <summary>Earlier decisions that the corrected log would now decide otherwise. Nothing is rewritten.</summary>
        public required IReadOnlyList<Finding> Revised { get; init => field = Guard.Copy(value); }

        /// <summary>A flare ended the stage on this day (R-STG-01).</summary>
        public bool Flared { get; init; }

        /// <summary>See <see cref="RehabPlan.BySideDoor"/>.</summary>
        public bool BySideDoor { get; init; }

        /// <summary>See <see cref="RehabPlan.AwaitsScreen"/>.</summary>
        public bool AwaitsScreen { get; init; }

        /// <summary>See <see cref="RehabPlan.ScreenedOn"/>.</summary>
        public required DateOnly ScreenedOn { get; init; }

        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Assess(plan, this);
    }

    /// <summary>The runner can train at other times or with other equipment.</summary>
    public sealed record Rescheduled : PlanChange
    {
        /// <summary>The new availability.</summary>
        public required Availability Availability { get; init => field = Guard.NotNull(value); }

        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Next(plan, this) with { Availability = Availability };
    }

    /// <summary>A person, not a rule, set a position or a cue, took an exercise in or out, or chose a pain policy (R-MOV-01).</summary>
    public sealed record Moved : PlanChange
    {
        /// <summary>The pain policy after it; null: unchanged.</summary>
        public PainPolicy? Policy { get; init; }

        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Next(plan, this) with { Policy = Policy ?? plan.Policy };
    }

    /// <summary>The runner paused.</summary>
    public sealed record Paused : PlanChange
    {
        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Next(plan, this);
    }

    /// <summary>The runner goes on. It never lifts a red flag.</summary>
    public sealed record Resumed : PlanChange
    {
        /// <summary>See <see cref="RehabPlan.AwaitsScreen"/>: a pause does not answer the warning signs.</summary>
        public bool AwaitsScreen { get; init; }

        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Next(plan, this) with { AwaitsScreen = AwaitsScreen || plan.AwaitsScreen };
    }

    /// <summary>A clinician cleared red flags; the plan goes on at CalmDown (R-CLR-01).</summary>
    public sealed record Cleared : PlanChange
    {
        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Next(plan, this);
    }

    /// <summary>A clinician reviewed yellow flags (R-CLR-02).</summary>
    public sealed record Reviewed : PlanChange
    {
        private protected override RehabPlan Change(RehabPlan plan) => PlanFold.Next(plan, this);
    }
}
