using System.Diagnostics.CodeAnalysis;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>The ladder of one exercise: rungs easiest first, how often, when a harder rung opens, what it gives way to. Immutable.</summary>
public sealed record Ladder
{
    /// <summary>The exercise it belongs to.</summary>
    public required ExerciseId Exercise { get; init => field = Guard.Given(value); }

    /// <summary>How often (A2).</summary>
    public required Frequency Frequency { get; init => field = Guard.NotNull(value); }

    /// <summary>Rungs in order of <see cref="Rung.Level"/>, at least one.</summary>
    public required IReadOnlyList<Rung> Rungs { get; init => field = Guard.Copy(value); }

    /// <summary>The rung the source describes; a new exercise starts here (R-VAR-08).</summary>
    public required string BaseRung { get; init => field = Guard.Slug(value); }

    /// <summary>The rung a new exercise starts at instead of <see cref="BaseRung"/>; null: the base rung.</summary>
    public string? StartRung { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>The dose level a new exercise starts at, 0 to 4 (R-VAR-08); 2 unless the ladder says less.</summary>
    public required int StartDose { get; init => field = Guard.InRange(value, 0, 4); }

    /// <summary>Days without pain before a rung above the base opens, 0 to 60; 0: no such gate (C3.2).</summary>
    public required int GatePainFreeDays { get; init => field = Guard.InRange(value, 0, 60); }

    /// <summary>Sessions that must lie inside those days, 0 to 60 (A-11).</summary>
    public required int GateSessions { get; init => field = Guard.InRange(value, 0, 60); }

    /// <summary>Where the gate comes from.</summary>
    public required Citation GateSource { get; init => field = Guard.NotNull(value); }

    /// <summary>Where <see cref="GateSessions"/> comes from; null: from <see cref="GateSource"/>, as the days do.</summary>
    public Citation? GateSessionsSource { get; init; }

    /// <summary>"If painful": an easier rung first (true) or a smaller dose first (false) (C3.1).</summary>
    public required bool EasesRungFirst { get; init; }

    /// <summary>At the lowest rung it gives way to <see cref="SwapTo"/> instead of shrinking its dose (F-STU-07).</summary>
    public required bool SwapsFromLowestRung { get; init; }

    /// <summary>Where the lever of <see cref="EasesRungFirst"/> comes from.</summary>
    public required Citation LeverSource { get; init => field = Guard.NotNull(value); }

    /// <summary>What it gives way to, best first; each is the hardest position of the target that may be taken (C3.5).</summary>
    public required IReadOnlyList<LadderPosition> SwapTo { get; init => field = Guard.Copy(value); }

    /// <summary>Where the exercises of <see cref="SwapTo"/> come from; not their doses, which are design (C3.5). Null: not stated.</summary>
    public Citation? SwapSource { get; init; }

    /// <summary>Seconds one repetition or step takes, 1 to 60; it only sizes sessions (design).</summary>
    public required int SecondsPerRep { get; init => field = Guard.InRange(value, 1, 60); }

    /// <summary>Rest between sets, seconds, 0 to 600 (A-23).</summary>
    public required int RestSeconds { get; init => field = Guard.InRange(value, 0, 600); }

    /// <summary>What to do at a position.</summary>
    /// <param name="position">A position on this ladder.</param>
    /// <param name="purpose">Why; a trial and a warm-up are one set, a check is <see cref="Rung.CheckDose"/>, or one set where the rung has none.</param>
    /// <param name="cue">Id of an optional cue; null: none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="position"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="position"/> is not on this ladder.</exception>
    public Prescription At(LadderPosition position, Purpose purpose = Purpose.Training, string? cue = null)
    {
        ArgumentNullException.ThrowIfNull(position);
        if (!TryGet(position, out var rung))
        {
            throw new ArgumentException($"{position} is not on the ladder of {Exercise}; its rungs are {string.Join(", ", Rungs.Select(r => $"{r.Id} with doses 0 to {r.Doses.Count - 1}"))}.", nameof(position));
        }

        var dose = rung.Doses[position.Dose];
        dose = purpose switch
        {
            Purpose.Training => dose,
            Purpose.Check => rung.CheckDose ?? dose.OneSet,
            _ => dose.OneSet,
        };
        var seconds = dose.Seconds(SecondsPerRep, RestSeconds);
        return new()
        {
            At = position,
            Purpose = purpose,
            Dose = dose,
            Load = rung.Load,
            KneeLoad = rung.KneeLoad,
            Measures = rung.Measures,
            RestSeconds = RestSeconds,
            Minutes = Math.Clamp((seconds + 59) / 60, 1, 600),
            Cue = cue,
        };
    }

    /// <summary>The rung of a position on this ladder; false when the exercise, the rung or the dose level is not on it.</summary>
    internal bool TryGet(LadderPosition position, [NotNullWhen(true)] out Rung? rung)
    {
        rung = position.Exercise == Exercise ? Find(position.Rung) : null;
        rung = rung is not null && position.Dose < rung.Doses.Count ? rung : null;
        return rung is not null;
    }

    internal Rung? Find(string id)
    {
        for (var i = 0; i < Rungs.Count; i++)
        {
            if (Rungs[i].Id == id)
            {
                return Rungs[i];
            }
        }

        return null;
    }
}
