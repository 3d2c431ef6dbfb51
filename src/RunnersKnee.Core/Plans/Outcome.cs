using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>A decision the plan still remembers, because later rules count it: rises, stops, swaps, and how a day was judged. Immutable.</summary>
public sealed record Outcome
{
    /// <summary>The day of the change.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The position that was judged.</summary>
    public required LadderPosition At { get; init => field = Guard.NotNull(value); }

    /// <summary>What became of it.</summary>
    public required Verdict Verdict { get; init => field = Guard.Defined(value); }

    /// <summary>Id of the rule that decided.</summary>
    public required string Rule { get; init => field = Guard.Text(value, 16); }

    /// <summary>Day of the report that was judged; null: a rule of the plan.</summary>
    public DateOnly? About { get; init; }
}
