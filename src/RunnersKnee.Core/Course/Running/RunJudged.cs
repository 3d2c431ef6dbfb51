using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>One judged run. <see cref="IsOpen"/>: the pain number is missing and nothing certain was found, so nothing is decided.</summary>
internal sealed record RunJudged(DateOnly Day, ExerciseReport Report, RunObservation Seen, RunJudgement Judgement, int Successes)
{
    public RunRuling Ruling => Judgement.Ruling;

    public bool IsOpen => Report.During is null && Ruling < RunRuling.RepeatAfterRest;

    /// <summary>Nothing speaks against it once the number is known.</summary>
    public bool IsRise => Ruling is RunRuling.Advance && !IsOpen;
}
