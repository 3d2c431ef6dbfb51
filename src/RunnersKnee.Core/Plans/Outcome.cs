using System.Text.Json.Serialization;
using RunnersKnee.Internal;
using RunnersKnee.Plans;

namespace RunnersKnee;

/// <summary>A decision the plan still remembers, because later rules count it: rises, stops, swaps, and how a day was judged. Immutable.</summary>
/// <remarks>
/// In a document it is one line: <c>"2026-03-04 clamshell/standard/2 hold R-HLD-02 1"</c>; the last number, left out where <see cref="About"/> is null, is how
/// many days before <see cref="On"/> it was. In a plan all of one day are one line, and neighbours that were judged alike share the judgement:
/// <c>"2026-03-04 clamshell/standard/2, plank/side/4 hold R-HLD-02 1; step-up/six-inch/4 swap R-REG-04"</c>.
/// </remarks>
[JsonConverter(typeof(OutcomeConverter))]
public sealed record Outcome
{
    internal const int LongestRule = 16;

    /// <summary>The day of the change.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The position that was judged.</summary>
    public required LadderPosition At { get; init => field = Guard.NotNull(value); }

    /// <summary>What became of it.</summary>
    public required Verdict Verdict { get; init => field = Guard.Defined(value); }

    /// <summary>Id of the rule that decided, 1 to 16 visible ASCII characters without a space or a semicolon.</summary>
    public required string Rule { get; init => field = Guard.Word(value, LongestRule); }

    /// <summary>Day of the report that was judged; null: a rule of the plan.</summary>
    public DateOnly? About { get; init; }
}
