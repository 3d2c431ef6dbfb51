namespace RunnersKnee.Rules;

/// <summary>One run or walk of the run ladder, classified (C1, C2, C8.2): all that the table of running looks at.</summary>
internal readonly record struct RunObservation
{
    public required Urgency Urgency { get; init; }

    public required PainQuality Quality { get; init; }

    /// <summary>The score as given, 0 to 10; <see cref="EffectivePain"/> is what counts.</summary>
    public required int Pain { get; init; }

    public required Completion Completion { get; init; }

    public required PainTrend Trend { get; init; }

    public required AfterEffect After { get; init; }

    public required MorningEffect Morning { get; init; }

    /// <summary>An altered stride; null: not asked.</summary>
    public required bool? Limp { get; init; }

    /// <summary>Null: not asked.</summary>
    public required Swelling? Swelling { get; init; }

    /// <summary>Two Successes in a row at this level, this run counted.</summary>
    public required bool HasSuccesses { get; init; }

    /// <summary>Two levels gained within 7 days already.</summary>
    public required bool IsRateLimited { get; init; }

    /// <summary>A stop or step back in a loaded exercise within 7 days, or a harder rung within 3.</summary>
    public required bool IsUnstable { get; init; }

    /// <summary>All that was planned, or more.</summary>
    public bool IsFinished => Completion is Completion.MetTarget or Completion.ExceededTarget;

    /// <summary>Knee pain that counts (C2.1).</summary>
    public int EffectivePain(PainPolicy policy) => Classifier.EffectivePain(Quality, Pain, Completion, policy);
}
