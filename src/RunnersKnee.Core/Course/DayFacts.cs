using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What is known of a day besides the report of the exercise itself.</summary>
internal readonly record struct DayFacts
{
    public required Urgency Urgency { get; init; }

    public required AfterEffect After { get; init; }

    public required MorningEffect Morning { get; init; }

    public required bool Attributable { get; init; }

    public required WeekTrend Week { get; init; }

    public required bool RepeatedAboveHold { get; init; }

    public required bool RepeatedPartial { get; init; }

    public required bool Ready { get; init; }

    /// <summary>The observation the table sees, missing answers read with care.</summary>
    public Observation Observe(ExerciseReport report)
    {
        var quality = Classifier.Quality(report);
        var pain = Classifier.LeastPain(report);
        return new()
        {
            Urgency = Urgency,
            Quality = quality,
            Pain = pain,
            After = After,
            Morning = Morning,
            Attributable = Attributable,
            Trend = report.Trend ?? PainTrend.Steady,
            Week = Week,
            Form = Classifier.Form(report, quality is PainQuality.MuscleFatigue ? 0 : pain),
            Completion = Classifier.CompletionOf(report),
            RepeatedAboveHold = RepeatedAboveHold,
            RepeatedPartial = RepeatedPartial,
            Ready = Ready,
        };
    }
}
