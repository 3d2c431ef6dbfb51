namespace RunnersKnee.Benchmarks.Runners;

/// <summary>How one runner fares and answers: most days are good, some knees ache now and then, some people skip or forget.</summary>
internal sealed class Body(Chance chance, int usual)
{
    private readonly int _aches = chance.Of(0, 1, 2, 6, 15);
    private readonly int _skips = chance.Of(0, 5, 15);
    private readonly int _forgets = chance.Of(0, 0, 3);

    public DayReport Day(DateOnly on, IEnumerable<Prescription> items) => new()
    {
        On = on,
        MorningPain = Say(new PainScore(usual)),
        DailyLifePain = Say(new PainScore(Math.Min(usual, 1))),
        StairsPain = Say(new PainScore(Math.Min(usual, 1))),
        PainAfterHour = Say(new PainScore(usual)),
        Swelling = Swelling.None,
        Limp = false,
        WarningSigns = chance.Percent(60) ? [] : null,
        Exercises = [.. items.Select(Done)],
    };

    private ExerciseReport Done(Prescription item)
    {
        var hurts = chance.Percent(_aches);
        return new()
        {
            At = item.At,
            Purpose = item.Purpose,
            During = Say(new PainScore(hurts ? 1 + chance.Below(4) : 0)),
            Quality = Say(hurts ? PainQuality.Ache : PainQuality.None),
            Trend = Say(PainTrend.Steady),
            Form = Say(chance.Percent(3) ? FormQuality.MinorFaults : FormQuality.Good),
            Completion = Say(chance.Percent(_skips) ? chance.Of(Completion.NotAttempted, Completion.Partial, Completion.MostlyDone) : chance.Of(Completion.MetTarget, Completion.ExceededTarget)),
            RunMinutes = item.Dose is Dose.RunWalk run ? run.Repeats * run.RunMinutes : null,
        };
    }

    private T? Say<T>(T answer) where T : struct => chance.Percent(_forgets) ? null : answer;
}
