using System.Text.Json.Serialization;

namespace RunnersKnee;

/// <summary>
/// Three pain scores that decide between progress, hold, reduction and stop (C2.3). It belongs to a runner, so a plan stores it. Immutable.
/// </summary>
public sealed record PainPolicy
{
    /// <summary>A policy of your own; must hold <paramref name="progress"/> ≤ <paramref name="hold"/> &lt; <paramref name="stop"/>.</summary>
    /// <param name="progress">Highest pain at which progress is allowed.</param>
    /// <param name="hold">Highest pain at which the exercise stays as it is.</param>
    /// <param name="stop">Lowest pain that stops.</param>
    /// <exception cref="ArgumentException">The order does not hold.</exception>
    [JsonConstructor]
    public PainPolicy(PainScore progress, PainScore hold, PainScore stop)
    {
        if (!(progress <= hold && hold < stop))
        {
            throw new ArgumentException($"A pain policy needs progress <= hold < stop; given were {progress}, {hold} and {stop}.");
        }

        (Progress, Hold, Stop) = (progress, hold, stop);
    }

    /// <summary>Any knee pain makes it easier: the seed's "if painful" taken by the letter (0, 0, 6).</summary>
    public static PainPolicy SeedLiteral { get; } = new(new(0), new(0), new(6));

    /// <summary>Progress only without pain; 1–2 stays, 3–5 gets easier, 6 and more stops (0, 2, 6).</summary>
    public static PainPolicy Default { get; } = new(new(0), new(2), new(6));

    /// <summary>Progress at 1 as well (1, 2, 6). Chosen by the runner after a stall (R-STL-01), never automatic.</summary>
    public static PainPolicy LowPain { get; } = new(new(1), new(2), new(6));

    /// <summary>Pain monitoring, under a clinician's supervision only (2, 5, 6).</summary>
    public static PainPolicy PainMonitoring { get; } = new(new(2), new(5), new(6));

    /// <summary>Highest pain at which progress is allowed.</summary>
    public PainScore Progress { get; }

    /// <summary>Highest pain at which the exercise stays as it is; above it gets easier.</summary>
    public PainScore Hold { get; }

    /// <summary>Lowest pain that stops.</summary>
    public PainScore Stop { get; }
}
