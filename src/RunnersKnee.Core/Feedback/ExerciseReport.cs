using RunnersKnee.Feedback;
using RunnersKnee.Internal;

namespace RunnersKnee;

/// <summary>
/// What happened in one exercise, a run included. Every answer may be missing (null): a missing one is named in the decision, read with care
/// and never guessed milder. Immutable.
/// </summary>
public sealed record ExerciseReport
{
    /// <summary>What was done: copy <see cref="Prescription.At"/>.</summary>
    public required LadderPosition At { get; init => field = Guard.NotNull(value); }

    /// <summary>Worst knee pain while doing it (muscular discomfort for <see cref="PainQuality.MuscleFatigue"/>); null: not answered, then nothing progresses.</summary>
    public PainScore? During { get; init; }

    /// <summary>What it felt like; null counts as an ache where there was pain.</summary>
    public PainQuality? Quality { get; init => field = Guard.Defined(value); }

    /// <summary>How pain changed meanwhile; null counts as steady, and holds progress where there was pain.</summary>
    public PainTrend? Trend { get; init => field = Guard.Defined(value); }

    /// <summary>How well it was done; null counts as small faults.</summary>
    public FormQuality? Form { get; init => field = Guard.Defined(value); }

    /// <summary>How much of it was done; null counts as mostly done.</summary>
    public Completion? Completion { get; init => field = Guard.Defined(value); }

    /// <summary>Why it was done: copy <see cref="Prescription.Purpose"/>. Default: training. Warm-ups and checks are no sessions.</summary>
    public Purpose Purpose { get; init => field = Guard.Defined(value); }

    /// <summary>Runs only: minutes actually run, 0 to 1440; null: not a run, or not answered.</summary>
    public int? RunMinutes { get; init => field = Guard.InRange(value, 0, 1440); }

    /// <summary>Runs only: kilometres, 0 to 300; null: not a run, or not answered.</summary>
    public decimal? RunKilometres { get; init => field = Guard.InRange(value, 0m, 300m); }

    /// <summary>Id of the optional cue that was used, as in <c>toe-in</c>; null: none.</summary>
    public string? Cue { get; init => field = value is null ? null : Guard.Slug(value); }

    /// <summary>This report together with another of the same exercise, day and purpose: each answer at its worse value (C1, two reports).</summary>
    internal ExerciseReport Worse(ExerciseReport other) => new()
    {
        At = other.At,
        During = Worst.Of(During, other.During),
        // a knee pain without a word for it is an ache, and never becomes a tired muscle by what the other report says
        Quality = Quality == other.Quality ? Quality : Worst.Of(Felt, other.Felt),
        Trend = Worst.Of(Trend, other.Trend),
        Form = Worst.Of(Form, other.Form),
        // an exercise that was done in one report and not in the other was done
        Completion = Completion is RunnersKnee.Completion.NotAttempted ? other.Completion ?? Completion
            : other.Completion is RunnersKnee.Completion.NotAttempted ? Completion ?? other.Completion
            : Worst.Of(Completion, other.Completion),
        Purpose = Purpose,
        RunMinutes = Worst.Of(RunMinutes, other.RunMinutes),
        RunKilometres = Worst.Of(RunKilometres, other.RunKilometres),
        Cue = other.Cue ?? Cue,
    };

    private PainQuality? Felt => Quality is null or PainQuality.None && During is { Value: > 0 } ? PainQuality.Ache : Quality;
}
