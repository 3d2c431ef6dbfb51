using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Which missing answers could still change what the table of running says: each is tried with every value it could take.</summary>
internal static class RunMissing
{
    /// <summary>Names of the answers, in the order of the members they are given in.</summary>
    public static IReadOnlyList<string> Of(RunJudged judged, DayReport? day, bool isDistance, bool isGoalFar, PainPolicy policy)
    {
        var report = judged.Report;
        var now = judged.Seen;

        // the other open answers at their best, so that an answer which matters only together with another is named too
        var best = now with
        {
            Pain = report.During is null ? 0 : now.Pain,
            Quality = report.Quality is null && report.During is null or { Value: 0 } ? PainQuality.None : now.Quality,
            Completion = report.Completion is null ? Completion.MetTarget : now.Completion,
            After = now.After is AfterEffect.NotReported ? AfterEffect.Settled : now.After,
            Morning = now.Morning is MorningEffect.NotReported ? MorningEffect.AtOrBelowBaseline : now.Morning,
            Limp = now.Limp ?? false,
            Swelling = now.Swelling ?? Swelling.None,
        };
        List<string> missing = [];
        Try(MissingAnswers.During, report.During is null, Enumerable.Range(0, 11).Select(p => Ask(o => o with { Pain = p, Quality = p > 0 && o.Quality is PainQuality.None ? PainQuality.Ache : o.Quality })));
        Try(MissingAnswers.Quality, report.Quality is null, Enum.GetValues<PainQuality>().Select(q => Ask(o => o with { Quality = q })));
        Try(MissingAnswers.Trend, report.Trend is null, Enum.GetValues<PainTrend>().Select(t => Ask(o => o with { Trend = t, Pain = Math.Max(1, o.Pain), Quality = o.Quality is PainQuality.None ? PainQuality.Ache : o.Quality })));
        Try(MissingAnswers.CompletionAnswer, report.Completion is null, Enum.GetValues<Completion>().Where(c => c is not Completion.NotAttempted).Select(c => Ask(o => o with { Completion = c })));
        if (isDistance && report.RunMinutes is null && judged.Ruling <= RunRuling.Repeat)
        {
            missing.Add("run-minutes");
        }

        if (isDistance && isGoalFar && report.RunKilometres is null && judged.Ruling <= RunRuling.Repeat)
        {
            missing.Add("run-kilometres");
        }

        Try(MissingAnswers.AfterHour, now.After is AfterEffect.NotReported, Enum.GetValues<AfterEffect>().Select(a => Ask(o => o with { After = a })));
        Try("swelling", day?.Swelling is null, Enum.GetValues<Swelling>().Select(s => Ask(o => o with { Swelling = s })));
        Try("limp", now.Limp is null, [Ask(o => o with { Limp = false }), Ask(o => o with { Limp = true })]);
        Try(MissingAnswers.Morning, now.Morning is MorningEffect.NotReported, Enum.GetValues<MorningEffect>().Select(m => Ask(o => o with { Morning = m })));
        return missing;

        void Try(string name, bool isMissing, IEnumerable<(RunRuling Now, RunRuling Best)> outcomes)
        {
            if (isMissing && outcomes.Any(o => o.Now != judged.Ruling || o.Best != Ruling(best)))
            {
                missing.Add(name);
            }
        }

        (RunRuling Now, RunRuling Best) Ask(Func<RunObservation, RunObservation> answer) => (Ruling(answer(now)), Ruling(answer(best)));

        RunRuling Ruling(RunObservation o) => RunTable.Judge(o, policy).Ruling;
    }
}
