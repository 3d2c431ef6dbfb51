using System.Numerics;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>
/// What was done of one exercise in the days that may be looked at, gathered once: an assessment asks for the same sets many times over. Days are
/// counted back from the day of the assessment.
/// </summary>
internal sealed class Track
{
    private readonly ExerciseReport[] _reports;

    /// <param name="readings">What the log says.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="warmUp">Its warm-ups; else training and trial together.</param>
    public Track(Readings readings, ExerciseId exercise, bool warmUp)
    {
        (Exercise, IsWarmUp) = (exercise, warmUp);
        List<ExerciseReport>? found = null;
        for (var days = readings.ReportedDays; days != 0; days &= days - 1)
        {
            var ago = BitOperations.TrailingZeroCount(days);
            if (Merged(readings.DayAgo(ago)!, exercise, warmUp) is { } report)
            {
                Days |= 1UL << ago;
                (found ??= new(16)).Add(report);
            }
        }

        _reports = found is null ? [] : [.. found];
    }

    public ExerciseId Exercise { get; }

    public bool IsWarmUp { get; }

    /// <summary>The days on which it was attempted, a bit each; the lowest bit is the day of the assessment.</summary>
    public ulong Days { get; }

    /// <summary>Those of <see cref="Days"/> that lie before a day; -1 is tomorrow.</summary>
    public ulong DaysBefore(int ago) => ago >= FeedbackLog.LookbackDays ? 0 : Days & (ulong.MaxValue << Math.Max(0, ago + 1));

    /// <summary>Null: not attempted so many days ago, or out of reach.</summary>
    public ExerciseReport? Ago(int ago) =>
        ago is >= 0 and <= FeedbackLog.LookbackDays && (Days & (1UL << ago)) != 0 ? _reports[BitOperations.PopCount(Days & ((1UL << ago) - 1))] : null;

    /// <summary>Several sets of a day count as one, each answer at its worse value (C1, two reports): a good set never hides a bad one.</summary>
    private static ExerciseReport? Merged(DayReport day, ExerciseId exercise, bool warmUp)
    {
        ExerciseReport? all = null;
        foreach (var done in day.Exercises.Span())
        {
            if (done.At.Exercise == exercise && IsOf(done.Purpose, warmUp) && Classifier.Attempted(done))
            {
                all = all?.Worse(done) ?? done;
            }
        }

        return all;
    }

    private static bool IsOf(Purpose purpose, bool warmUp) => warmUp ? purpose is Purpose.WarmUp : purpose is Purpose.Training or Purpose.Trial;
}
