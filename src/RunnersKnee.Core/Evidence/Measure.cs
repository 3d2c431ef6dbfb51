using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// A sourced number with its unit: lift height 12–18 [in_i], hold 2–3 s, toe-in 10–15 deg, stars 4–4. On exercises and rungs it describes
/// how a movement is done and no rule computes with it; on a <see cref="Rule"/> it is a limit that the rule does compute with. Immutable.
/// </summary>
public sealed record Measure
{
    /// <summary>What is measured, as in <c>lift-height</c>.</summary>
    public required string Id { get; init => field = Guard.Slug(value); }

    /// <summary>Smallest value, inclusive, in <see cref="Unit"/>.</summary>
    public required decimal Min { get; init; }

    /// <summary>Largest value, inclusive, in <see cref="Unit"/>; equal to <see cref="Min"/> for a single value.</summary>
    public required decimal Max { get; init; }

    /// <summary>UCUM code in the source's own unit: <c>[in_i]</c> inch, <c>[lb_av]</c> pound, <c>s</c>, <c>min</c>, <c>h</c>, <c>d</c>, <c>wk</c>, <c>deg</c>, <c>%</c>, <c>1</c> for a plain number.</summary>
    public required string Unit { get; init => field = Guard.Text(value, 16); }

    /// <summary>Where the number comes from.</summary>
    public required Citation Source { get; init => field = Guard.NotNull(value); }
}
