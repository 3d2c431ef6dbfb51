namespace RunnersKnee.Tests.Golden;

/// <summary>INV-28: table A1, and the design numbers that fill its gaps, against every number of the standard protocol.</summary>
public class SeedFactTests
{
    /// <summary>Fact, exercise and rungs, what, value; written from the specification, not from the protocol.</summary>
    private const string Measures = """
        F-SLR-01 | straight-leg-raise                                                         | section             | 1
        F-SLR-15 | straight-leg-raise                                                         | complexity          | 1
        F-SLR-17 | straight-leg-raise                                                         | stars               | 3
        F-SLR-17 | straight-leg-raise                                                         | expected-weeks      | 2-3 wk
        F-SLR-11 | straight-leg-raise                                                         | ankle-weight        | 1-3 [lb_av]
        F-SLR-05 | straight-leg-raise/standard,one-pound,two-pounds,three-pounds              | lift-height         | 12-18 [in_i]
        F-SLR-06 | straight-leg-raise/reduced-lift,standard,one-pound,two-pounds,three-pounds | hold                | 2-3 s
        A-10     | straight-leg-raise/reduced-lift                                            | lift-height         | 6 [in_i]
        A-33     | straight-leg-raise/quad-set                                                | hold                | 3-5 s
        G-15     | clamshell                                                                  | section             | 2
        F-CLA-12 | clamshell                                                                  | complexity          | 1-2
        F-CLA-14 | clamshell                                                                  | stars               | 4
        F-CLA-14 | clamshell                                                                  | expected-weeks      | 4-6 wk
        F-CLA-02 | clamshell                                                                  | knee-angle          | 45 deg
        A-03     | clamshell                                                                  | suggested-hip-angle | 45 deg
        F-CLA-05 | clamshell/reduced-range,standard,band,ankle-weight                         | hold                | 2-3 s
        A-33     | clamshell/isometric                                                        | hold                | 2-3 s
        A-10     | clamshell/reduced-range                                                    | range               | 50 %
        F-CLA-16 | clamshell/standard,band,ankle-weight                                       | lift-angle          | 45-60 deg
        G-15     | single-leg-squat                                                           | section             | 3
        F-SLS-12 | single-leg-squat                                                           | complexity          | 3
        F-SLS-14 | single-leg-squat                                                           | stars               | 4
        F-SLS-04 | single-leg-squat/few-inches,supported,bench-tap,lower-bench,no-bench,dumbbell | descent          | 3 s
        G-15     | monster-walk                                                               | section             | 4
        F-MON-10 | monster-walk                                                               | complexity          | 1-2
        F-MON-12 | monster-walk                                                               | stars               | 4
        F-MON-03 | monster-walk/standard,stronger-band,ankle-band,forward-backward            | step-length         | 8-12 [in_i]
        C3.4     | monster-walk/small-steps                                                   | step-length         | 0-8 [in_i]
        G-15     | glute-bridge                                                               | section             | 5
        F-BRG-11 | glute-bridge                                                               | complexity          | 1
        F-BRG-13 | glute-bridge                                                               | stars               | 4
        F-BRG-13 | glute-bridge                                                               | expected-weeks      | 1-2 wk
        F-BRG-04 | glute-bridge                                                               | squeeze             | 2 s
        F-BRG-04 | glute-bridge/reduced-height,standard,single-leg,dumbbell                   | hold                | 2-3 s
        A-33     | glute-bridge/squeeze                                                       | hold                | 2-3 s
        A-10     | glute-bridge/reduced-height                                                | range               | 50 %
        G-15     | short-arc-quad                                                             | section             | 6
        F-VMO-01 | short-arc-quad                                                             | complexity          | 1-2
        F-VMO-03 | short-arc-quad                                                             | stars               | 4
        F-VMO-03 | short-arc-quad                                                             | expected-weeks      | 6-8 wk
        F-SAQ-01 | short-arc-quad/standard,ankle-weight                                       | roll-diameter       | 6 [in_i]
        F-SAQ-03 | short-arc-quad/standard,ankle-weight                                       | hold                | 3-5 s
        A-33     | short-arc-quad/quad-set                                                    | hold                | 3-5 s
        A-12     | short-arc-quad/ankle-weight                                                | ankle-weight        | 1-3 [lb_av]
        G-15     | step-up                                                                    | section             | 6
        F-VMO-01 | step-up                                                                    | complexity          | 1-2
        F-VMO-03 | step-up                                                                    | stars               | 4
        F-VMO-03 | step-up                                                                    | expected-weeks      | 6-8 wk
        F-STU-01 | step-up                                                                    | step-height         | 4-6 [in_i]
        F-STU-01 | step-up/four-inch                                                          | step-height         | 4 [in_i]
        F-STU-01 | step-up/six-inch                                                           | step-height         | 6 [in_i]
        C3.4     | step-up/eight-inch                                                         | step-height         | 8 [in_i]
        F-STU-08 | step-up                                                                    | toe-in              | 10-15 deg
        G-15     | clamshell-mobility                                                         | section             | 7
        F-ROT-01 | clamshell-mobility                                                         | complexity          | 1
        F-ROT-02 | clamshell-mobility                                                         | stars               | 3
        F-CLB-02 | clamshell-mobility                                                         | hip-angle           | 45 deg
        F-CLB-02 | clamshell-mobility                                                         | knee-angle          | 45 deg
        F-CLB-04 | clamshell-mobility/reduced-range,standard,light-band                       | hold                | 1-2 s
        A-33     | clamshell-mobility/activation                                              | hold                | 1-2 s
        A-10     | clamshell-mobility/reduced-range                                           | range               | 50 %
        G-15     | ninety-ninety-stretch                                                      | section             | 7
        F-ROT-01 | ninety-ninety-stretch                                                      | complexity          | 1
        F-ROT-02 | ninety-ninety-stretch                                                      | stars               | 3
        F-N90-01 | ninety-ninety-stretch                                                      | stretch-time        | 2 min
        A-16     | ninety-ninety-stretch                                                      | hip-angle           | 90 deg
        A-16     | ninety-ninety-stretch                                                      | knee-angle          | 90 deg
        G-15     | plank                                                                      | section             | 8
        F-COR-02 | plank                                                                      | complexity          | 1-2
        F-COR-04 | plank                                                                      | stars               | 4
        F-COR-04 | plank                                                                      | expected-weeks      | 2-3 wk
        G-15     | dead-bug                                                                   | section             | 8
        F-COR-02 | dead-bug                                                                   | complexity          | 1-2
        F-COR-04 | dead-bug                                                                   | stars               | 4
        F-COR-04 | dead-bug                                                                   | expected-weeks      | 2-3 wk
        F-DBG-01 | dead-bug                                                                   | knee-angle          | 90 deg
        A-10     | dead-bug/reduced-range                                                     | range               | 50 %
        E-RUN-12 | return-to-run                                                              | effort              | 3-5
        E-RUN-03 | return-to-run                                                              | cadence-rise        | 5-10 %
        """;

    /// <summary>Fact of the amount, fact of the sets, exercise, sets, amount; then the fact of the frequency and the frequency.</summary>
    private const string Prescriptions = """
        F-SLR-09 | F-SLR-08 | straight-leg-raise    | 3   | 15-20 reps each side | F-SLR-10      | daily
        F-CLA-06 | F-CLA-06 | clamshell             | 3   | 20-25 reps each side | F-CLA-07      | 3-4 a week, never in a row
        F-SLS-07 | F-SLS-07 | single-leg-squat      | 3   | 8-12 reps each side  | F-SLS-08      | 2-3 a week, never in a row
        F-MON-05 | F-MON-05 | monster-walk          | 2-3 | 12-15 steps each way | F-MON-06 A-34 | 2-3 a week, never in a row
        F-BRG-05 | F-BRG-05 | glute-bridge          | 3   | 15-20 reps           | F-BRG-06      | daily or at least 5
        F-SAQ-04 | F-SAQ-04 | short-arc-quad        | 3   | 20 reps each side    | F-SAQ-05      | daily
        F-STU-04 | F-STU-04 | step-up               | 3   | 10-15 reps each side | F-STU-05      | daily
        F-CLB-05 | F-CLB-05 | clamshell-mobility    | 3   | 15-20 reps each side | F-CLB-06      | daily or before runs
        F-N90-01 | F-N90-01 | ninety-ninety-stretch | 1   | 120 s each side      | F-N90-01      | daily
        F-PLK-03 | F-PLK-03 | plank                 | 3   | 30-60 s              | F-PLK-04 A-34 | 3-4 a week
        F-DBG-03 | F-DBG-03 | dead-bug              | 3   | 10-12 reps each side | F-DBG-04 A-34 | 3-4 a week
        """;

    /// <summary>How many facts each part of the seed has.</summary>
    private const string Facts = """
        straight-leg-raise    | SLR 20
        clamshell             | CLA 17
        single-leg-squat      | SLS 17
        monster-walk          | MON 15
        glute-bridge          | BRG 15
        short-arc-quad        | SAQ 7 | VMO 6
        step-up               | STU 8 | VMO 6
        clamshell-mobility    | CLB 9 | ROT 4
        ninety-ninety-stretch | N90 3 | ROT 4
        plank                 | PLK 6 | COR 7
        dead-bug              | DBG 6 | COR 7
        """;

    [Fact]
    public void Every_measure_of_the_standard_protocol_is_a_number_of_the_specification_and_the_other_way_round()
    {
        var expected = Table.Rows(Measures).SelectMany(row => Places(row[1]).Select(place => $"{row[0]} | {place} | {row[2]} | {row[3]}"));
        Measured().Should().BeEquivalentTo(expected);
    }

    [Fact]
    public void Sets_amounts_and_frequencies_are_those_of_the_seed_and_name_its_facts()
    {
        foreach (var row in Table.Rows(Prescriptions))
        {
            var ladder = Table.Ladder(row[2]);
            var (min, max) = Written.SeedRange(ladder);
            var seen = $"{min.Source.Id} | {max.Source.Id} | {Written.Range(Written.Sets(min), Written.Sets(max))} | {Written.Range(Written.Amount(min), Written.Amount(max))} {Written.Unit(min)} | {Frequencies(ladder.Frequency)} | {Written.Of(ladder.Frequency)}";
            seen.Should().Be($"{row[0]} | {row[0]} | {row[3]} | {row[4]} | {row[5]} | {row[6]}", row[2]);
            Table.Exercise(row[2]).Sources.Should().Contain(s => s.Id == row[1]);
        }

        Table.Rows(Prescriptions).Should().HaveCount(Table.Seed.Count);
    }

    [Fact]
    public void Every_fact_of_the_seed_is_among_the_sources_of_its_exercise()
    {
        foreach (var row in Table.Rows(Facts))
        {
            var facts = row[1..].Select(cell => cell.Split(' ')).SelectMany(cell => Enumerable.Range(1, Table.Number(cell[1])).Select(n => $"F-{cell[0]}-{n:00}"));
            Table.Exercise(row[0]).Sources.Where(s => s.Id.StartsWith("F-", StringComparison.Ordinal)).Select(s => s.Id).Should().Equal(facts);
        }
    }

    /// <summary>The fact of the number, and what says whether days may follow each other where that fact does not.</summary>
    private static string Frequencies(Frequency frequency) => string.Join(' ', new[] { frequency.Source, (frequency as Frequency.TimesPerWeek)?.SpacingSource }.OfType<Citation>().Select(c => c.Id));

    private static IEnumerable<string> Places(string cell) =>
        cell.Split('/') is [var exercise, var rungs] ? rungs.Split(',').Select(rung => $"{exercise}/{rung}") : [cell];

    private static IEnumerable<string> Measured() =>
    [
        .. Protocol.Standard.Exercises.SelectMany(e => e.Measures.Select(m => $"{m.Source.Id} | {e.Id} | {m.Id} | {Written.Of(m)}")),
        .. Table.Rungs.SelectMany(at => at.Rung.Measures.Select(m => $"{m.Source.Id} | {at.Ladder.Exercise}/{at.Rung.Id} | {m.Id} | {Written.Of(m)}")),
    ];
}
