using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>One judged report. <see cref="IsOpen"/>: the pain number is missing and nothing certain was found, so nothing is decided. <see cref="SoreBefore"/>: the knee was too sore before it for the day to earn anything.</summary>
internal sealed record Judged(DateOnly Day, ExerciseReport Report, DayFacts Facts, Judgement Judgement, bool IsOpen, Finding? SoreBefore, PainPolicy Policy)
{
    private readonly IReadOnlyList<string>? _missing;

    /// <summary>Answers that could still change it; asked for only where something is decided, since most open days were told before.</summary>
    public IReadOnlyList<string> Missing
    {
        get => _missing ?? MissingAnswers.Of(Facts, Report, Policy, Judgement);
        init => _missing = value;
    }

    public Ruling Ruling => Judgement.Ruling;

    public int Pain(PainPolicy policy) => Classifier.EffectivePain(Report, policy);
}
