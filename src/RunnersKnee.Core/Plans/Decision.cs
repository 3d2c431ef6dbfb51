using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What was decided for one exercise, and why. Immutable.</summary>
public sealed record Decision
{
    /// <summary>The exercise that was judged.</summary>
    public required ExerciseId Exercise { get; init => field = Guard.Given(value); }

    /// <summary>What becomes of it.</summary>
    public required Verdict Verdict { get; init => field = Guard.Defined(value); }

    /// <summary>Day of the report that was judged; null: no report, a rule of the plan.</summary>
    public DateOnly? About { get; init; }

    /// <summary>The item before; null: it is new.</summary>
    public PlanItem? Before { get; init; }

    /// <summary>The item after; equal to <see cref="Before"/> where nothing changed, another exercise where it was swapped, null where it leaves.</summary>
    public PlanItem? After { get; init; }

    /// <summary>All rules that fired, most protective first; at least one.</summary>
    public required IReadOnlyList<Finding> Reasons
    {
        get;
        init => field = Guard.Copy(value) is { Count: > 0 } reasons ? reasons : throw new ArgumentException("A decision needs at least one reason.", nameof(Reasons));
    }

    /// <summary>Answers that were missing and could still change it, by member name in kebab case, as in <c>morning-pain</c>; in the order of the members.</summary>
    public required IReadOnlyList<string> Missing { get; init => field = Guard.Copy(value); }
}
