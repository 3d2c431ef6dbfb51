namespace RunnersKnee.Tests.Golden;

/// <summary>C3.4: the rungs of the seed, and what opens them.</summary>
public class LadderTableTests
{
    /// <summary>Exercise, rung, level, base, equipment, load, entry dose, opens in, provenance.</summary>
    private const string C34 = """
        straight-leg-raise    | quad-set         | 0 |      | None        | body               | 2 |          | Seed
        straight-leg-raise    | reduced-lift     | 1 |      | None        | body               | 2 |          | Seed
        straight-leg-raise    | standard         | 2 | base | None        | body               | 2 |          | Seed
        straight-leg-raise    | one-pound        | 3 |      | AnkleWeight | 1 lb               | 2 |          | Seed
        straight-leg-raise    | two-pounds       | 4 |      | AnkleWeight | 2 lb               | 2 |          | Seed
        straight-leg-raise    | three-pounds     | 5 |      | AnkleWeight | 3 lb               | 2 |          | Seed
        clamshell             | isometric        | 0 |      | None        | body               | 2 |          | Seed
        clamshell             | reduced-range    | 1 |      | None        | body               | 2 |          | Seed
        clamshell             | standard         | 2 | base | None        | body               | 2 |          | Seed
        clamshell             | band             | 3 |      | LoopBand    | band 1 above-knees | 2 |          | Seed
        clamshell             | ankle-weight     | 3 |      | AnkleWeight | light              | 2 |          | Seed
        single-leg-squat      | few-inches       | 0 |      | None        | body               | 2 |          | Seed
        single-leg-squat      | supported        | 1 |      | None        | body               | 2 |          | Seed
        single-leg-squat      | bench-tap        | 2 | base | None        | body               | 2 |          | Seed
        single-leg-squat      | lower-bench      | 3 |      | Bench       | body               | 2 |          | Seed
        single-leg-squat      | no-bench         | 4 |      | None        | body               | 2 | Maintain | Seed
        single-leg-squat      | dumbbell         | 5 |      | Dumbbell    | light              | 2 | Maintain | Seed
        monster-walk          | small-steps      | 0 |      | LoopBand    | band 1 above-knees | 2 |          | Seed
        monster-walk          | standard         | 1 | base | LoopBand    | band 1 above-knees | 2 |          | Seed
        monster-walk          | stronger-band    | 2 |      | LoopBand    | band 2 above-knees | 2 |          | Seed
        monster-walk          | ankle-band       | 3 |      | LoopBand    | band 2 ankles      | 2 |          | Seed
        monster-walk          | forward-backward | 4 |      | LoopBand    | band 2 ankles      | 2 |          | Seed
        glute-bridge          | squeeze          | 0 |      | None        | body               | 2 |          | Seed
        glute-bridge          | reduced-height   | 1 |      | None        | body               | 2 |          | Seed
        glute-bridge          | standard         | 2 | base | None        | body               | 2 |          | Seed
        glute-bridge          | single-leg       | 3 |      | None        | body               | 0 |          | Seed
        glute-bridge          | dumbbell         | 3 |      | Dumbbell    | light              | 2 |          | Seed
        short-arc-quad        | quad-set         | 0 |      | None        | body               | 2 |          | Seed
        short-arc-quad        | standard         | 1 | base | None        | body               | 2 |          | Seed
        short-arc-quad        | ankle-weight     | 2 |      | AnkleWeight | 1 lb               | 2 |          | Seed
        step-up               | four-inch        | 0 | base | Step        | body               | 2 |          | Seed
        step-up               | six-inch         | 1 |      | Step        | body               | 2 |          | Seed
        step-up               | eight-inch       | 2 |      | Step        | body               | 2 |          | Design
        clamshell-mobility    | activation       | 0 |      | None        | body               | 2 |          | Seed
        clamshell-mobility    | reduced-range    | 1 |      | None        | body               | 2 |          | Seed
        clamshell-mobility    | standard         | 2 | base | None        | body               | 2 |          | Seed
        clamshell-mobility    | light-band       | 3 |      | LoopBand    | band 1 above-knees | 2 |          | Seed
        ninety-ninety-stretch | supported        | 0 |      | None        | body               | 2 |          | Design
        ninety-ninety-stretch | standard         | 1 | base | None        | body               | 2 |          | Seed
        plank                 | knees            | 0 |      | None        | body               | 2 |          | Seed
        plank                 | standard         | 1 | base | None        | body               | 2 |          | Seed
        plank                 | side             | 2 |      | None        | body               | 0 |          | Seed
        dead-bug              | arms-or-legs     | 0 |      | None        | body               | 2 |          | Seed
        dead-bug              | reduced-range    | 1 |      | None        | body               | 2 |          | Seed
        dead-bug              | standard         | 2 | base | None        | body               | 2 |          | Seed
        dead-bug              | weights          | 3 |      | Dumbbell    | light              | 0 |          | Seed
        """;

    /// <summary>C3.2, C3.1 and the design numbers of a ladder: start, gate days and sessions, gate source, source of the sessions, lever, lever source, seconds a repetition, rest.</summary>
    private const string Ladders = """
        straight-leg-raise    | base 2       | 7 3 F-SLR-12 A-11 | dose          F-SLR-13 | 5 60
        clamshell             | base 2       | 0 0 F-CLA-09 -    | rung          F-CLA-10 | 5 60
        single-leg-squat      | few-inches 1 | 7 3 C3.2     A-11 | rung          F-SLS-10 | 5 60
        monster-walk          | base 2       | 0 0 C3.2     -    | rung          F-MON-08 | 2 60
        glute-bridge          | base 2       | 0 0 C3.2     -    | dose          F-BRG-09 | 5 60
        short-arc-quad        | base 2       | 7 3 C3.2     A-11 | rung          F-SAQ-07 | 6 60
        step-up               | base 2       | 0 0 F-STU-06 -    | rung-or-swap  F-STU-07 | 4 60
        clamshell-mobility    | base 2       | 0 0 C3.2     -    | rung          F-CLB-08 | 4 60
        ninety-ninety-stretch | base 2       | 0 0 C3.2     -    | dose          C3.1     | 1 0
        plank                 | base 2       | 0 0 C3.2     -    | rung          F-PLK-06 | 1 60
        dead-bug              | base 2       | 0 0 C3.2     -    | rung          F-DBG-06 | 4 60
        return-to-run         | base 0       | 0 0 C8.2     -    | rung          C8.2     | 1 0
        chair-stand           | base 0       | 0 0 C5.1     -    | rung          C5.1     | 5 0
        """;

    [Fact]
    public void The_rungs_are_those_of_the_specification()
    {
        var seen = Table.SeedRungs.Select(at => string.Join(" | ",
            at.Ladder.Exercise, at.Rung.Id, at.Rung.Level, at.Rung.Id == at.Ladder.BaseRung ? "base" : "", at.Rung.Needs, Written.Of(at.Rung.Load), at.Rung.EntryDose, at.Rung.OpensIn, at.Rung.Source.Provenance));
        seen.Should().Equal(Table.Rows(C34).Select(row => string.Join(" | ", row)));
    }

    [Fact]
    public void Starts_gates_levers_and_timing_are_those_of_the_specification()
    {
        var seen = Protocol.Standard.Ladders.Select(l => string.Join(" | ",
            l.Exercise, $"{l.StartRung ?? "base"} {l.StartDose}", $"{l.GatePainFreeDays} {l.GateSessions} {l.GateSource.Id} {l.GateSessionsSource?.Id ?? "-"}",
            $"{(l.SwapsFromLowestRung ? "rung-or-swap" : l.EasesRungFirst ? "rung" : "dose")} {l.LeverSource.Id}", $"{l.SecondsPerRep} {l.RestSeconds}"));
        seen.Should().Equal(Table.Rows(Ladders).Select(row => string.Join(" | ", row.Select(cell => string.Join(' ', cell.Split(' ', StringSplitOptions.RemoveEmptyEntries))))));
    }

    [Fact]
    public void Only_the_step_up_gives_way_at_its_lowest_rung_and_it_eases_the_rung_first() =>
        Protocol.Standard.Ladders.Where(l => l.SwapsFromLowestRung).Should().ContainSingle().Which.Should().Match<Ladder>(l => l.Exercise == ExerciseId.Parse("step-up") && l.EasesRungFirst);
}
