namespace RunnersKnee.Rules;

/// <summary>One exercise on one day, classified (C1, C2): all that the decision table looks at.</summary>
internal readonly record struct Observation
{
    public required Urgency Urgency { get; init; }

    public required PainQuality Quality { get; init; }

    /// <summary>The score as given, 0 to 10; <see cref="EffectivePain"/> is what counts.</summary>
    public required int Pain { get; init; }

    public required AfterEffect After { get; init; }

    public required MorningEffect Morning { get; init; }

    /// <summary>A marked morning is charged to this exercise (R-ATT-01).</summary>
    public required bool Attributable { get; init; }

    public required PainTrend Trend { get; init; }

    public required WeekTrend Week { get; init; }

    public required FormQuality Form { get; init; }

    public required Completion Completion { get; init; }

    /// <summary>The session before was above the hold limit as well.</summary>
    public required bool RepeatedAboveHold { get; init; }

    /// <summary>The session before was partial as well.</summary>
    public required bool RepeatedPartial { get; init; }

    /// <summary>Two qualified sessions since the last change (C1).</summary>
    public required bool Ready { get; init; }

    /// <summary>Knee pain that counts (C2.1).</summary>
    public int EffectivePain(PainPolicy policy) => Classifier.EffectivePain(Quality, Pain, Completion, policy);
}
