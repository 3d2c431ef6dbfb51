using CsCheck;

namespace RunnersKnee.Tests.Properties;

/// <summary>Answers of every kind in every combination, each given or not, likely or not.</summary>
internal static class AnyAnswers
{
    private static readonly DateOnly First = new(2026, 1, 1);

    private static readonly LadderPosition[] Positions =
        [.. Protocol.Standard.Ladders.SelectMany(l => l.Rungs.SelectMany(r => r.Doses.Select((_, dose) => new LadderPosition { Exercise = l.Exercise, Rung = r.Id, Dose = dose })))];

    private static readonly Gen<PainScore?> Pain = Maybe(Gen.Int[0, 10].Select(p => new PainScore(p)));

    private static readonly Gen<bool?> Word = Maybe(Gen.Bool);

    private static readonly Gen<IReadOnlyList<string>?> Signs = Gen.OneOf(Gen.Const((IReadOnlyList<string>?)null), OneOf([.. Protocol.Standard.Flags.Select(f => f.Id)]).HashSet[0, 3].Select(s => (IReadOnlyList<string>?)[.. s]));

    private static readonly Gen<ExerciseReport> Exercise = Gen.Select(
        Gen.Select(OneOf(Positions), Pain, Any<PainQuality>(), Any<PainTrend>()),
        Gen.Select(Any<FormQuality>(), Any<Completion>(), Gen.Enum<Purpose>(), Maybe(Gen.Int[0, 1440])),
        Gen.Select(Maybe(Gen.Int[0, 5000].Select(m => m / 100m)), OneOf<string?>(null, "toe-in")),
        (a, b, c) => new ExerciseReport
        {
            At = a.Item1,
            During = a.Item2,
            Quality = a.Item3,
            Trend = a.Item4,
            Form = b.Item1,
            Completion = b.Item2,
            Purpose = b.Item3,
            RunMinutes = b.Item4,
            RunKilometres = c.Item1,
            Cue = c.Item2,
        });

    public static Gen<DayReport> Day { get; } = Gen.Select(
        Gen.Select(Gen.Int[0, 400], Exercise.List[0, 4], Pain, Pain),
        Gen.Select(Pain, Pain, Pain, Any<Swelling>()),
        Gen.Select(Word, Signs, Maybe(Gen.Int[0, 100]), Maybe(Gen.Int[0, 100])),
        (a, b, c) => new DayReport
        {
            On = First.AddDays(a.Item1),
            Exercises = [.. a.Item2.DistinctBy(e => e.At.Exercise)],
            MorningPain = a.Item3,
            RestingPain = a.Item4,
            DailyLifePain = b.Item1,
            StairsPain = b.Item2,
            PainAfterHour = b.Item3,
            Swelling = b.Item4,
            Limp = c.Item1,
            WarningSigns = c.Item2,
            Akps = c.Item3,
            KoosPf = c.Item4,
        });

    public static Gen<FeedbackLog> Log { get; } = Day.List[0, 12].Select(days => FeedbackLog.Of(days));

    public static Gen<Intake> Intake { get; } = Gen.Select(
        Gen.Select(Gen.Int[0, 10], Pain, Maybe(Gen.Int[0, 24]), Signs, Gen.Int[0, 10]),
        Gen.Select(Pain, Pain, Maybe(Gen.Int[10, 90]), Gen.Bool, Maybe(Gen.Int[0, 200])),
        Gen.Select(Word, Maybe(Gen.Int[0, 100]), Maybe(Gen.Int[0, 7]), Maybe(Gen.Int[0, 300]), Pain),
        (a, b, c) => new Intake
        {
            WorstPain = new(a.Item1),
            WorstPainInWeek = a.Item2,
            HoursToSettle = a.Item3,
            WarningSigns = a.Item4 ?? [],
            UsualMorningPain = new(a.Item5),
            MorningPainAfterActivity = b.Item1,
            RestingPain = b.Item2,
            Age = b.Item3,
            GuardianAgreed = b.Item4,
            MonthsWithPain = b.Item5,
            SeenByClinician = c.Item1,
            Akps = c.Item2,
            RunsPerWeek = c.Item3,
            LongestRunMinutes = c.Item4,
            PainRunning = c.Item5,
        });

    public static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<T?> Any<T>()
        where T : struct, Enum => Maybe(Gen.Enum<T>());

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.OneOf(Gen.Const((T?)null), gen.Select(v => (T?)v));
}
