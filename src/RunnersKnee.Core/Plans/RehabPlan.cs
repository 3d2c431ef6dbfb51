using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// Where one runner stands: an immutable snapshot, one document. It remembers decisions; measurements are computed from the log each time.
/// Safe to share between threads.
/// </summary>
public sealed record RehabPlan
{
    /// <summary>Days for which outcomes are remembered; the last one of an exercise that left is kept for longer (R-RET-01).</summary>
    public const int RemembersDays = 14;

    /// <summary>Name of the protocol it was made with.</summary>
    public required string ProtocolId { get; init => field = Guard.Slug(value); }

    /// <summary>Version of the protocol at the last change that used one.</summary>
    public required string ProtocolVersion { get; init => field = Guard.Text(value, 32); }

    /// <summary>Number of changes so far, 1 or more: the concurrency token. A change made for another revision is refused.</summary>
    public required int Revision { get; init => field = Guard.InRange(value, 1, int.MaxValue); }

    /// <summary>The day of the intake.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>The intake.</summary>
    public required Intake Intake { get; init => field = Guard.NotNull(value); }

    /// <summary>When, how long and with what the runner can train.</summary>
    public required Availability Availability { get; init => field = Guard.NotNull(value); }

    /// <summary>The pain policy of this runner.</summary>
    public required PainPolicy Policy { get; init => field = Guard.NotNull(value); }

    /// <summary>Whether it yields sessions.</summary>
    public required PlanStatus Status { get; init => field = Guard.Defined(value); }

    /// <summary>The day of the last change of <see cref="Status"/>.</summary>
    public required DateOnly StatusSince { get; init; }

    /// <summary>The stage.</summary>
    public required Stage Stage { get; init => field = Guard.Defined(value); }

    /// <summary>The first day of the stage.</summary>
    public required DateOnly StageSince { get; init; }

    /// <summary>Days spent in Build or later before the present stage (R-STG-04).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int EarlierBuildDays { get; init => field = Guard.InRange(value, 0, int.MaxValue); }

    /// <summary>The day of the last flare (R-STG-01); null: none.</summary>
    public DateOnly? FlaredOn { get; init; }

    /// <summary>The stage that the last flare ended; null: none.</summary>
    public Stage? FlaredFrom { get; init => field = Guard.Defined(value); }

    /// <summary>Build was entered by the side door (R-STG-06): what loads the knee most stays closed until daily life is calm.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool BySideDoor { get; init; }

    /// <summary>The last day on which all warning signs were asked; the intake at first.</summary>
    public required DateOnly ScreenedOn { get; init; }

    /// <summary>The warning signs were not asked for too long (R-SCR-01): only rungs that do not load the knee, until they are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AwaitsScreen { get; init; }

    /// <summary>Usual morning pain as C1 remembers it: it falls only when mornings really are lower and rises only by R-BAS-01, a new intake or a review.</summary>
    public required PainScore Baseline { get; init; }

    /// <summary>The exercises, most important first; the warm-up of running days and the checks of function last.</summary>
    public required IReadOnlyList<PlanItem> Items { get; init => field = EachOnce(Guard.Copy(value)); }

    /// <summary>Open warning signs, and those a clinician cleared or reviewed; in order of id.</summary>
    public required IReadOnlyList<RaisedFlag> Flags { get; init => field = Guard.Copy(value); }

    /// <summary>Outcomes of the last <see cref="RemembersDays"/> days that later rules count, oldest first: a hold that a later one stands for is left out.</summary>
    public required IReadOnlyList<Outcome> Recent { get; init => field = Guard.Copy(value); }

    /// <summary>The day up to which the log has been judged.</summary>
    public required DateOnly AssessedOn { get; init; }

    /// <summary>Exercises due on each of the last days, newest first, the first being the day before <see cref="AssessedOn"/>; at most 42, each 0 to 100.</summary>
    public required IReadOnlyList<int> Due { get; init => field = Counts(Guard.Copy(value)); }

    /// <summary>Folds a whole history, in order; the first change must be a <see cref="PlanChange.Started"/>.</summary>
    /// <param name="history">All changes, oldest first.</param>
    /// <exception cref="ArgumentNullException"><paramref name="history"/> is null.</exception>
    /// <exception cref="ArgumentException">It is empty, does not begin with a start, or a change was made for another revision.</exception>
    public static RehabPlan Replay(IEnumerable<PlanChange> history)
    {
        ArgumentNullException.ThrowIfNull(history);
        RehabPlan? plan = null;
        foreach (var change in history)
        {
            plan = After(plan, change);
        }

        return plan ?? throw new ArgumentException("A history has at least one change.", nameof(history));
    }

    /// <summary>One step of a history; null: nothing comes before it.</summary>
    internal static RehabPlan After(RehabPlan? plan, PlanChange change) =>
        plan is not null ? plan.Apply(change)
        : change is PlanChange.Started { Revision: 0 } start ? start.Plan
        : throw new ArgumentException("A history begins with a start for revision 0.", "history");

    /// <summary>The plan after a change. It reads no rules and no protocol.</summary>
    /// <param name="change">A change made for this revision.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The change was made for another revision, or names an item this plan does not have; nothing has changed.</exception>
    public RehabPlan Apply(PlanChange change) =>
        TryApply(change, out var next) ? next : throw new ArgumentException($"The change was made for revision {change.Revision}; the plan is at revision {Revision}. Assess again from the present plan.", nameof(change));

    /// <summary>
    /// The plan after a change; false and null when the change was made for another revision. A change belongs to the plan it was made from; one
    /// of another plan that happens to have the same revision is noticed only where it names items, so store changes by runner.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="next">The plan after it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">The change names an item this plan does not have; nothing has changed.</exception>
    public bool TryApply(PlanChange change, [NotNullWhen(true)] out RehabPlan? next)
    {
        ArgumentNullException.ThrowIfNull(change);
        next = change.Revision == Revision ? change.ApplyTo(this) : null;
        return next is not null;
    }

    private static IReadOnlyList<PlanItem> EachOnce(IReadOnlyList<PlanItem> all)
    {
        var items = all.Span();
        for (var i = 0; i < items.Length; i++)
        {
            for (var earlier = 0; earlier < i; earlier++)
            {
                if (IsSame(items[earlier], items[i]))
                {
                    throw new ArgumentException($"Items[{i}] is {items[i].At.Exercise} again; a plan holds an exercise once, once more as a warm-up and once more as a check.", nameof(Items));
                }
            }
        }

        return all;

        static bool IsSame(PlanItem one, PlanItem other) => one.At.Exercise == other.At.Exercise && one.IsWarmUp == other.IsWarmUp && one.IsCheck == other.IsCheck;
    }

    private static IReadOnlyList<int> Counts(IReadOnlyList<int> due)
    {
        _ = Guard.InRange(due.Count, 0, FeedbackLog.LookbackDays, nameof(Due));
        return Guard.EachInRange(due, 0, 100, nameof(Due));
    }

    /// <summary>Open warning signs only.</summary>
    internal IEnumerable<RaisedFlag> OpenFlags => Flags.Where(f => f.ClearedOn is null);
}
