using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What was done of which exercise on which day, read from the log.</summary>
internal sealed class Exposures(Readings readings, Protocol protocol)
{
    /// <summary>
    /// The report of an exercise on a day, if it was attempted: training and trial together, or the warm-up. Several of them count as one, each
    /// answer at its worse value (C1, two reports): a good set never hides a bad one.
    /// </summary>
    public ExerciseReport? On(DateOnly day, ExerciseId exercise, bool warmUp)
    {
        ExerciseReport? all = null;
        if (readings.Day(day) is { } report)
        {
            foreach (var done in report.Exercises)
            {
                if (done.At.Exercise == exercise && IsOf(done.Purpose, warmUp) && Classifier.Attempted(done))
                {
                    all = all?.Worse(done) ?? done;
                }
            }
        }

        return all;
    }

    /// <summary>Done at the bottom of its ladder on a day that began too sore for more (R-PRE-02): no session.</summary>
    public bool IsEasy(DateOnly day, ExerciseReport report) =>
        EasyDays.Is(readings, day) && protocol.TryGet(report.At.Exercise, out _) && report.At == EasyDays.PositionOn(protocol.LadderOf(report.At.Exercise));

    /// <summary>The attempted session of an exercise before a day, nearest first, easy days apart; null: none in the last 42 days.</summary>
    public (DateOnly On, ExerciseReport Report)? Before(DateOnly day, ExerciseId exercise)
    {
        for (var ago = 1; ago <= FeedbackLog.LookbackDays; ago++)
        {
            if (On(day.AddDays(-ago), exercise, warmUp: false) is { } report && !IsEasy(day.AddDays(-ago), report))
            {
                return (day.AddDays(-ago), report);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a marked morning is charged to a rung of this load done the day before (R-ATT-01): to everything that loads the knee; to what
    /// does not, only if nothing else was done.
    /// </summary>
    public bool IsCharged(DateOnly day, KneeLoad load) => load >= KneeLoad.Low || !LoadedTheKnee(day);

    /// <summary>
    /// Days without pain in one exercise, back from the day before <paramref name="day"/> (A-11): an unreported day is skipped, three of them in
    /// a row or a day with pain end the count.
    /// </summary>
    public PainFreeStreak Streak(ExerciseId exercise, DateOnly day)
    {
        var (days, sessions, unreported) = (0, 0, 0);
        for (var ago = 1; ago < FeedbackLog.LookbackDays; ago++)
        {
            var on = day.AddDays(-ago);
            var done = On(on, exercise, warmUp: false);
            switch (IsPainFree(on, done))
            {
                case true:
                    (days, unreported) = (days + 1, 0);
                    sessions += done is { Purpose: Purpose.Training } && !IsEasy(on, done) && Classifier.CompletionOf(done) is Completion.MetTarget or Completion.ExceededTarget ? 1 : 0;
                    break;
                case null when ++unreported < Limits.UnreportedDaysReset:
                    break;
                default:
                    return new(days, sessions);
            }
        }

        return new(days, sessions);
    }

    private bool? IsPainFree(DateOnly day, ExerciseReport? done)
    {
        if (day < readings.StartedOn)
        {
            // the first morning answers for a day on which there was no plan yet
            return false;
        }

        var morning = readings.Day(day.AddDays(1))?.MorningPain;
        if (morning is { } given && (readings.MorningAfter(day) is not MorningEffect.AtOrBelowBaseline || given.Value > Limits.PainFreeMaxPain))
        {
            return false;
        }

        if (done is not null)
        {
            var after = readings.AfterOn(day);
            if (readings.EffectivePain(done) > 0 || Classifier.Quality(done) is PainQuality.Sharp || after is AfterEffect.Lingering or AfterEffect.Flared
                || readings.Day(day)?.PainAfterHour is { Value: > Limits.PainFreeMaxPain })
            {
                return false;
            }

            if (done.During is null || after is AfterEffect.NotReported)
            {
                return null;
            }
        }

        return morning is null ? null : true;
    }

    private bool LoadedTheKnee(DateOnly day) =>
        readings.Day(day) is { } report && report.Exercises.Any(e => Classifier.Attempted(e) && (e.RunMinutes > 0 || e.RunKilometres > 0 || LoadOf(e.At) >= KneeLoad.Low));

    private KneeLoad LoadOf(LadderPosition at) =>
        protocol.TryGet(at.Exercise, out _) && protocol.LadderOf(at.Exercise).TryGet(at, out var rung) ? rung.KneeLoad : KneeLoad.None;

    private static bool IsOf(Purpose purpose, bool warmUp) => warmUp ? purpose is Purpose.WarmUp : purpose is Purpose.Training or Purpose.Trial;
}

/// <summary>Pain-free days in a row, and the full sessions among them.</summary>
internal readonly record struct PainFreeStreak(int Days, int Sessions);
