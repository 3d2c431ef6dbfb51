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

    private static readonly PainScore[] Pains = [.. Enumerable.Range(0, 11).Select(p => new PainScore(p))];
    private static readonly PainQuality[] Qualities = Enum.GetValues<PainQuality>();
    private static readonly PainTrend[] Trends = Enum.GetValues<PainTrend>();
    private static readonly FormQuality[] Forms = Enum.GetValues<FormQuality>();
    private static readonly Completion[] Completions = [.. Enum.GetValues<Completion>().Where(c => c is not Completion.NotAttempted)];

    public static IReadOnlyList<string> Of(in DayFacts facts, ExerciseReport report, PainPolicy policy, Judgement now)
    {
        var isAnswered = report is { During: not null, Quality: not null, Trend: not null, Form: not null, Completion: not null };
        if (isAnswered && facts.After is not AfterEffect.NotReported && facts.Morning is not MorningEffect.NotReported)
        {
            return [];
        }

        // the other open answers at their best, so that an answer which matters only together with another is named too
        var best = new Case(facts with
        {
            After = facts.After is AfterEffect.NotReported ? AfterEffect.Settled : facts.After,
            Morning = facts.Morning is MorningEffect.NotReported ? MorningEffect.AtOrBelowBaseline : facts.Morning,
        }, isAnswered ? report : report with
        {
            During = report.During ?? new(0),
            Quality = report.Quality ?? (report.During is { Value: > 0 } ? PainQuality.Ache : PainQuality.None),
            Trend = report.Trend ?? PainTrend.Steady,
            Form = report.Form ?? FormQuality.Good,
            Completion = report.Completion ?? Completion.MetTarget,
        });
        var asked = new Question(new(facts, report), now.Ruling, best, best.Ruling(policy), policy);
        List<string> missing = isAnswered ? [] : OfTheSession(asked);
        if (facts.After is AfterEffect.NotReported && asked.MattersAfter())
        {
            missing.Add(AfterHour);
        }

        if (facts.Morning is MorningEffect.NotReported && asked.MattersMorning())
        {
            missing.Add(Morning);
        }

        return missing;
    }

    private static List<string> OfTheSession(Question asked)
    {
        var report = asked.Known.Report;
        List<string> missing = [];
        Try(During, report.During is null, Pains, static (r, pain) => r with { During = pain });
        Try(Quality, report.Quality is null, Qualities, static (r, quality) => r with { Quality = quality });
        Try(Trend, report.Trend is null, Trends, static (r, trend) => r with { Trend = trend });
        Try(Form, report.Form is null, Forms, static (r, form) => r with { Form = form });
        Try(CompletionAnswer, report.Completion is null, Completions, static (r, completion) => r with { Completion = completion });
        return missing;

        void Try<T>(string name, bool isMissing, T[] answers, Func<ExerciseReport, T, ExerciseReport> with)
        {
            if (isMissing && Array.Exists(answers, a => asked.Changes(asked.Known with { Report = with(report, a) }, asked.Best with { Report = with(asked.Best.Report, a) })))
            {
                missing.Add(name);
            }
        }
    }

    /// <summary>What is known of a day and of a session, or could be.</summary>
    private readonly record struct Case(DayFacts Facts, ExerciseReport Report)
    {
        public Ruling Ruling(PainPolicy policy) => DecisionTable.Judge(Facts.Observe(Report), policy).Ruling;
    }

    /// <summary>A case as it is, and with the other open answers at their best; an answer matters where it changes the ruling of either.</summary>
    private readonly record struct Question(Case Known, Ruling Now, Case Best, Ruling BestNow, PainPolicy Policy)
    {
        public bool Changes(in Case known, in Case best) => known.Ruling(Policy) != Now || best.Ruling(Policy) != BestNow;

        public bool MattersAfter()
        {
            for (var after = AfterEffect.Settled; after <= AfterEffect.Flared; after++)
            {
                if (Changes(Known with { Facts = Known.Facts with { After = after } }, Best with { Facts = Best.Facts with { After = after } }))
                {
                    return true;
                }
            }

            return false;
        }

        public bool MattersMorning()
        {
            for (var morning = MorningEffect.AtOrBelowBaseline; morning <= MorningEffect.NotReported; morning++)
            {
                if (Changes(Known with { Facts = Known.Facts with { Morning = morning } }, Best with { Facts = Best.Facts with { Morning = morning } }))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
