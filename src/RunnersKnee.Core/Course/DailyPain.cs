using RunnersKnee.Internal;
using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>What one day hurt, as C1 defines it.</summary>
internal static class DailyPain
{
    /// <summary>The highest of the day's pain in exercises and runs, an hour after, in the morning and in daily life; null: a day with none of them.</summary>
    public static int? Worst(DayReport report, PainPolicy policy)
    {
        int? worst = null;
        Take(report.PainAfterHour);
        Take(report.MorningPain);
        Take(report.DailyLifePain);
        Take(report.StairsPain);
        foreach (var exercise in report.Exercises.Span())
        {
            var pain = Classifier.EffectivePain(exercise, policy);
            if (Classifier.Attempted(exercise) && (exercise.During is not null || pain > 0))
            {
                worst = Math.Max(worst ?? 0, pain);
            }
        }

        return worst;

        void Take(PainScore? pain) => worst = pain is { } given ? Math.Max(worst ?? 0, given.Value) : worst;
    }
}
