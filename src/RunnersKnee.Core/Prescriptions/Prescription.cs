using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>What to do: one exercise at one position, ready to show. Immutable.</summary>
public sealed record Prescription
{
    /// <summary>Where on the ladder; copy it to <see cref="ExerciseReport.At"/> when it was done.</summary>
    public required LadderPosition At { get; init => field = Guard.NotNull(value); }

    /// <summary>Why it is done; a trial and a warm-up are one set, a check is what its rung asks (<see cref="Rung.CheckDose"/>).</summary>
    public required Purpose Purpose { get; init => field = Guard.Defined(value); }

    /// <summary>How much.</summary>
    public required Dose Dose { get; init => field = Guard.NotNull(value); }

    /// <summary>Against what.</summary>
    public required Load Load { get; init => field = Guard.NotNull(value); }

    /// <summary>How hard it loads the knee.</summary>
    public required KneeLoad KneeLoad { get; init => field = Guard.Defined(value); }

    /// <summary>How it is done on this rung, in numbers: hold, lift height, step height.</summary>
    public required IReadOnlyList<Measure> Measures { get; init => field = Guard.Copy(value); }

    /// <summary>Rest between sets, seconds, 0 to 600 (A-23, design).</summary>
    public required int RestSeconds { get; init => field = Guard.InRange(value, 0, 600); }

    /// <summary>How long it takes, whole minutes rounded up, rests included, 1 to 600.</summary>
    public required int Minutes { get; init => field = Guard.InRange(value, 1, 600); }

    /// <summary>Id of the optional cue to use, as in <c>toe-in</c>; null: none.</summary>
    public string? Cue { get; init => field = value is null ? null : Guard.Slug(value); }
}
