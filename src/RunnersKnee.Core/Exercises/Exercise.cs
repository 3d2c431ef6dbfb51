using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>One movement: what it is and when it may be used. How much of it, and what is easier or harder, is its <see cref="Ladder"/>. Immutable.</summary>
public sealed record Exercise
{
    /// <summary>Its name.</summary>
    public required ExerciseId Id { get; init => field = Guard.Given(value); }

    /// <summary>Muscle family: <c>quad</c>, <c>hip</c>, <c>glute</c>, <c>core</c>, <c>mobility</c> or <c>run</c>; starters span families (R-VAR-03).</summary>
    public required string Family { get; init => field = Guard.Slug(value); }

    /// <summary>Two exercises of one movement are never on one day (R-SCH-03: the clamshell for strength and the one for mobility).</summary>
    public required string Movement { get; init => field = Guard.Slug(value); }

    /// <summary>The stages in which it may be used, and as what (C5.4). A stage that is absent does not allow it.</summary>
    public required IReadOnlyDictionary<Stage, Purpose> Stages { get; init => field = Guard.Copy(value); }

    /// <summary>True where it may warm up a run (G-09).</summary>
    public required bool WarmUp { get; init; }

    /// <summary>True: left out on an easy day (R-PRE-02), although its lowest rung does not load the knee: it kneels on it, or the like.</summary>
    public bool SkippedOnEasyDays { get; init; }

    /// <summary>Ids of optional cues, all off by default, as in <c>toe-in</c>; usually empty.</summary>
    public required IReadOnlyList<string> Cues { get; init => field = Guard.Copy(value); }

    /// <summary>Ids of what it is good for, as in <c>early-rehab</c> (A3).</summary>
    public required IReadOnlyList<string> Uses { get; init => field = Guard.Copy(value); }

    /// <summary>Ids of how fast it is done, as in <c>slow-down</c> (A2); empty where the source says nothing.</summary>
    public required IReadOnlyList<string> Tempo { get; init => field = Guard.Copy(value); }

    /// <summary>Its numbers that no rule computes with: geometry, complexity (1 low, 2 moderate, 3 high), stars of 5, expected weeks.</summary>
    public required IReadOnlyList<Measure> Measures { get; init => field = Guard.Copy(value); }

    /// <summary>The facts it is built on.</summary>
    public required IReadOnlyList<Citation> Sources { get; init => field = Guard.Copy(value); }
}
