using System.Numerics;
using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What was done of which exercise on which day, read from the log.</summary>
internal sealed class Exposures(Readings readings, Protocol protocol)
{
    private readonly List<Track> _tracks = new(8);

    /// <summary>
    /// The report of an exercise on a day, if it was attempted: training and trial together, or the warm-up. Several of them count as one, each
    /// answer at its worse value (C1, two reports): a good set never hides a bad one.
    /// </summary>
    public ExerciseReport? On(DateOnly day, ExerciseId exercise, bool warmUp) => TrackOf(exercise, warmUp).Ago(readings.Ago(day));

    /// <summary>What was trained or on trial of one exercise.</summary>
    public Track Of(ExerciseId exercise) => TrackOf(exercise, warmUp: false);

    /// <summary>What was trained or on trial of each exercise, in no order.</summary>
    public IReadOnlyList<Track> Trained
    {
        get
        {
            Look();
            return _tracks.FindAll(t => !t.IsWarmUp);
        }
    }

    /// <summary>Done at the bottom of its ladder on a day that began too sore for more (R-PRE-02): no session.</summary>
    public bool IsEasy(DateOnly day, ExerciseReport report) =>
        EasyDays.Is(readings, day) && protocol.FindLadder(report.At.Exercise) is { } ladder && report.At == EasyDays.PositionOn(ladder);

    /// <summary>The attempted session of an exercise before a day, nearest first, easy days apart; null: none in the last 42 days.</summary>
    public (DateOnly On, ExerciseReport Report)? Before(DateOnly day, ExerciseId exercise)
    {
        var track = TrackOf(exercise, warmUp: false);
        var ago = readings.Ago(day);
        for (var days = track.DaysBefore(ago); days != 0; days &= days - 1)
        {
            var nearest = BitOperations.TrailingZeroCount(days);
            var (on, report) = (readings.On.AddDays(-nearest), track.Ago(nearest)!);
            if (nearest - ago <= FeedbackLog.LookbackDays && !IsEasy(on, report))
            {
                return (on, report);
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
        protocol.FindLadder(at.Exercise) is { } ladder && ladder.TryGet(at, out var rung) ? rung.KneeLoad : KneeLoad.None;

    private Track TrackOf(ExerciseId exercise, bool warmUp)
    {
        Look();
        return Known(exercise, warmUp);
    }

    private void Look()
    {
        if (_tracks.Count == 0)
        {
            Gather();
        }
    }

    private Track Known(ExerciseId exercise, bool warmUp)
    {
        foreach (var known in _tracks)
        {
            if (known.IsWarmUp == warmUp && known.Exercise == exercise)
            {
                return known;
            }
        }

        var track = new Track(exercise, warmUp);
        _tracks.Add(track);
        return track;
    }

    /// <summary>Reads the log once, newest day first, whatever is asked of it.</summary>
    private void Gather()
    {
        for (var days = readings.ReportedDays; days != 0; days &= days - 1)
        {
            var ago = BitOperations.TrailingZeroCount(days);
            foreach (var done in readings.DayAgo(ago)!.Exercises.Span())
            {
                if (done.Purpose is Purpose.Training or Purpose.Trial or Purpose.WarmUp && Classifier.Attempted(done))
                {
                    Known(done.At.Exercise, done.Purpose is Purpose.WarmUp).Add(ago, done);
                }
            }
        }
    }
}

/// <summary>Pain-free days in a row, and the full sessions among them.</summary>
internal readonly record struct PainFreeStreak(int Days, int Sessions);
