namespace RunnersKnee.Rules;

/// <summary>From answers to classes (C1 defaults for missing answers, C2.2). A missing answer takes the careful reading.</summary>
internal static class Classifier
{
    /// <summary>Knee pain that counts (C2.1): a tired muscle below the stop score is none; a sharp pain or a stop by pain is at least 1.</summary>
    public static int EffectivePain(PainQuality quality, int pain, Completion completion, PainPolicy policy)
    {
        // sums instead of branches: answers follow no pattern, so a processor would guess every second one wrongly
        var counted = pain * (quality is PainQuality.MuscleFatigue & pain < policy.Stop.Value ? 0 : 1);
        return counted + (counted == 0 & (quality is PainQuality.Sharp | completion is Completion.StoppedByPain) ? 1 : 0);
    }

    /// <summary>Knee pain that counts in a report, at its least where the number is missing.</summary>
    public static int EffectivePain(ExerciseReport report, PainPolicy policy) =>
        EffectivePain(Quality(report), LeastPain(report), CompletionOf(report), policy);

    /// <summary>Flared is tested before settled: it matters when the knee already hurt that much before (C2.2).</summary>
    public static AfterEffect After(PainScore? afterHour, int usual, PainPolicy policy) => afterHour switch
    {
        null => AfterEffect.NotReported,
        { } pain when pain >= policy.Stop => AfterEffect.Flared,
        { } pain when pain.Value <= usual => AfterEffect.Settled,
        _ => AfterEffect.Lingering,
    };

    public static MorningEffect Morning(PainScore? morning, PainScore baseline) => morning switch
    {
        null => MorningEffect.NotReported,
        { } pain when pain <= baseline => MorningEffect.AtOrBelowBaseline,
        { } pain when pain.Value < baseline.Value + Limits.MarkedRise => MorningEffect.RaisedByOne,
        _ => MorningEffect.RaisedByTwoPlus,
    };

    /// <summary>What it felt like: "none" with a score is an ache; unanswered it is an ache where pain may have been.</summary>
    public static PainQuality Quality(ExerciseReport report) => report.Quality switch
    {
        PainQuality.None when report.During is { Value: > 0 } => PainQuality.Ache,
        { } stated => stated,
        null => LeastPain(report) > 0 ? PainQuality.Ache : PainQuality.None,
    };

    /// <summary>The score, or the least it can have been when it is missing: an ache, a stop by pain or a pain that grew is at least 1.</summary>
    public static int LeastPain(ExerciseReport report) => report.During?.Value
        ?? (report.Quality is PainQuality.Ache or PainQuality.Sharp || report.Completion is Completion.StoppedByPain
            || (report.Quality is null && report.Trend is PainTrend.Increasing) ? 1 : 0);

    /// <summary>Unanswered counts as small faults, and so does good form when there was pain and nobody said whether it grew.</summary>
    public static FormQuality Form(ExerciseReport report, int effectivePain) =>
        report.Trend is null && effectivePain >= 1 && report.Form is FormQuality.Good or null
            ? FormQuality.MinorFaults
            : report.Form ?? FormQuality.MinorFaults;

    /// <summary>Done at all. Somebody who reports pain in an exercise did it, whatever else is ticked.</summary>
    public static bool Attempted(ExerciseReport report) =>
        report.Completion is not Completion.NotAttempted || report.During is { Value: > 0 } || report.Quality is PainQuality.Sharp;

    /// <summary>"Not attempted" with pain is a stop by pain.</summary>
    public static Completion CompletionOf(ExerciseReport report) => report.Completion switch
    {
        null => Completion.MostlyDone,
        Completion.NotAttempted when Attempted(report) => Completion.StoppedByPain,
        { } stated => stated,
    };
}
