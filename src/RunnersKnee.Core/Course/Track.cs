using System.Numerics;

namespace RunnersKnee.Course;

/// <summary>
/// What was done of one exercise in the days that may be looked at, gathered once: an assessment asks for the same sets many times over. Days are
/// counted back from the day of the assessment.
/// </summary>
internal sealed class Track(ExerciseId exercise, bool warmUp)
{
    private readonly List<ExerciseReport> _reports = new(16);

    public ExerciseId Exercise => exercise;

    /// <summary>Its warm-ups; else training and trial together.</summary>
    public bool IsWarmUp => warmUp;

    /// <summary>The days on which it was attempted, a bit each; the lowest bit is the day of the assessment.</summary>
    public ulong Days { get; private set; }

    /// <summary>Those of <see cref="Days"/> that lie before a day; -1 is tomorrow.</summary>
    public ulong DaysBefore(int ago) => ago >= FeedbackLog.LookbackDays ? 0 : Days & (ulong.MaxValue << Math.Max(0, ago + 1));

    /// <summary>Null: not attempted so many days ago, or out of reach.</summary>
    public ExerciseReport? Ago(int ago) =>
        ago is >= 0 and <= FeedbackLog.LookbackDays && (Days & (1UL << ago)) != 0 ? _reports[BitOperations.PopCount(Days & ((1UL << ago) - 1))] : null;

    /// <summary>
    /// One more set; days come newest first. Several sets of a day count as one, each answer at its worse value (C1, two reports): a good set never
    /// hides a bad one.
    /// </summary>
    public void Add(int ago, ExerciseReport done)
    {
        if ((Days & (1UL << ago)) != 0)
        {
            _reports[^1] = _reports[^1].Worse(done);
        }
        else
        {
            Days |= 1UL << ago;
            _reports.Add(done);
        }
    }
}
