using RunnersKnee.Rules;

namespace RunnersKnee.Course;

/// <summary>Which missing answers could still change a judgement: each is tried with every value it could take.</summary>
internal static class MissingAnswers
{
    public const string During = "during";
    public const string Quality = "quality";
    public const string Trend = "trend";
    public const string Form = "form";
    public const string CompletionAnswer = "completion";
    public const string AfterHour = "pain-after-hour";
    public const string Morning = "morning-pain";
    public const string WarningSigns = "warning-signs";

    public static IReadOnlyList<string> Of(DayFacts facts, ExerciseReport report, PainPolicy policy, Judgement now)
    {
        if (report is { During: not null, Quality: not null, Trend: not null, Form: not null, Completion: not null }
            && facts.After is not AfterEffect.NotReported && facts.Morning is not MorningEffect.NotReported)
        {
            return [];
        }

        // the other open answers at their best, so that an answer which matters only together with another is named too
        var best = (Facts: facts with
        {
            After = facts.After is AfterEffect.NotReported ? AfterEffect.Settled : facts.After,
            Morning = facts.Morning is MorningEffect.NotReported ? MorningEffect.AtOrBelowBaseline : facts.Morning,
        }, Report: report with
        {
            During = report.During ?? new(0),
            Quality = report.Quality ?? (report.During is { Value: > 0 } ? PainQuality.Ache : PainQuality.None),
            Trend = report.Trend ?? PainTrend.Steady,
            Form = report.Form ?? FormQuality.Good,
            Completion = report.Completion ?? Completion.MetTarget,
        });
        var bestRuling = DecisionTable.Judge(best.Facts.Observe(best.Report), policy).Ruling;

        List<string> missing = [];
        Try(During, report.During is null, Pains.Select(p => Ask(r => r with { During = p })));
        Try(Quality, report.Quality is null, Enum.GetValues<PainQuality>().Select(q => Ask(r => r with { Quality = q })));
        Try(Trend, report.Trend is null, Enum.GetValues<PainTrend>().Select(t => Ask(r => r with { Trend = t })));
        Try(Form, report.Form is null, Enum.GetValues<FormQuality>().Select(f => Ask(r => r with { Form = f })));
        Try(CompletionAnswer, report.Completion is null, Enum.GetValues<Completion>().Where(c => c is not Completion.NotAttempted).Select(c => Ask(r => r with { Completion = c })));
        Try(AfterHour, facts.After is AfterEffect.NotReported, Enum.GetValues<AfterEffect>().Select(a => Know(f => f with { After = a })));
        Try(Morning, facts.Morning is MorningEffect.NotReported, Enum.GetValues<MorningEffect>().Select(m => Know(f => f with { Morning = m })));
        return missing;

        void Try(string name, bool isMissing, IEnumerable<(Ruling Now, Ruling Best)> outcomes)
        {
            if (isMissing && outcomes.Any(o => o.Now != now.Ruling || o.Best != bestRuling))
            {
                missing.Add(name);
            }
        }

        (Ruling Now, Ruling Best) Ask(Func<ExerciseReport, ExerciseReport> answer) =>
            (DecisionTable.Judge(facts.Observe(answer(report)), policy).Ruling, DecisionTable.Judge(best.Facts.Observe(answer(best.Report)), policy).Ruling);

        (Ruling Now, Ruling Best) Know(Func<DayFacts, DayFacts> answer) =>
            (DecisionTable.Judge(answer(facts).Observe(report), policy).Ruling, DecisionTable.Judge(answer(best.Facts).Observe(best.Report), policy).Ruling);
    }

    private static IEnumerable<PainScore> Pains => Enumerable.Range(0, 11).Select(p => new PainScore(p));
}
