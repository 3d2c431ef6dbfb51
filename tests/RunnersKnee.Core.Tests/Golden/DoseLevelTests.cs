namespace RunnersKnee.Tests.Golden;

/// <summary>C3.3 and the part of INV-26 that needs no plan.</summary>
public class DoseLevelTests
{
    /// <summary>Levels 0 to 4.</summary>
    private const string C33 = """
        straight-leg-raise    | 3x8 3x11 3x15 3x18 3x20
        glute-bridge          | 3x8 3x11 3x15 3x18 3x20
        clamshell-mobility    | 3x8 3x11 3x15 3x18 3x20
        clamshell             | 3x10 3x15 3x20 3x23 3x25
        single-leg-squat      | 3x4 3x6 3x8 3x10 3x12
        monster-walk          | 1x9 2x9 2x12 3x12 3x15
        short-arc-quad        | 3x10 3x15 3x20
        step-up               | 3x5 3x8 3x10 3x13 3x15
        ninety-ninety-stretch | 1x30 1x60 1x120
        plank                 | 3x15 3x20 3x30 3x45 3x60
        dead-bug              | 3x5 3x8 3x10 3x11 3x12
        """;

    /// <summary>What the seed asks for at least and at most, in all: sets times amount.</summary>
    private const string SeedVolumes = """
        straight-leg-raise    | 45  | 60
        clamshell             | 60  | 75
        single-leg-squat      | 24  | 36
        monster-walk          | 24  | 45
        glute-bridge          | 45  | 60
        short-arc-quad        | 60  | 60
        step-up               | 30  | 45
        clamshell-mobility    | 45  | 60
        ninety-ninety-stretch | 120 | 120
        plank                 | 90  | 180
        dead-bug              | 30  | 36
        """;

    /// <summary>Rungs whose dose the seed leaves out; every other rung has the seed's numbers at levels 2 and 4.</summary>
    private const string NoSeedDose = """
        straight-leg-raise/quad-set   | A-33
        clamshell/isometric           | A-33
        glute-bridge/squeeze          | A-33
        short-arc-quad/quad-set       | A-33
        clamshell-mobility/activation | A-33
        glute-bridge/single-leg       | A-13
        plank/side                    | A-13
        dead-bug/weights              | A-13
        """;

    [Fact]
    public void Every_rung_has_the_dose_levels_of_its_exercise()
    {
        foreach (var row in Table.Rows(C33))
        {
            Table.Ladder(row[0]).Rungs.Should().OnlyContain(r => string.Join(' ', r.Doses.Select(Written.Of)) == row[1], row[0]);
        }

        Table.Rows(C33).Should().HaveCount(Table.Seed.Count);
    }

    [Fact]
    public void No_dose_is_above_the_seed_and_only_levels_0_and_1_are_below()
    {
        foreach (var row in Table.Rows(SeedVolumes))
        {
            foreach (var rung in Table.Ladder(row[0]).Rungs)
            {
                var volumes = rung.Doses.Select(d => Written.Sets(d) * Written.Amount(d)).ToList();
                volumes.Should().OnlyContain(v => v <= Table.Number(row[2]), $"{row[0]}/{rung.Id}");
                volumes.Skip(2).Should().OnlyContain(v => v >= Table.Number(row[1]), $"{row[0]}/{rung.Id}");
            }
        }
    }

    [Fact]
    public void Levels_2_and_4_name_the_seed_and_the_others_the_design_unless_the_seed_gives_the_rung_no_dose()
    {
        var exceptions = Table.Rows(NoSeedDose).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        foreach (var (ladder, rung) in Table.SeedRungs)
        {
            var seed = Written.SeedRange(ladder).Min.Source;
            var expected = rung.Doses.Select((_, level) => exceptions.TryGetValue($"{ladder.Exercise}/{rung.Id}", out var note) ? note : level is 2 or 4 ? seed.Id : "C3.3");
            rung.Doses.Select(d => d.Source.Id).Should().Equal(expected, $"{ladder.Exercise}/{rung.Id}");
        }
    }

    [Fact]
    public void Both_sides_work_where_the_seed_says_each_and_on_the_rungs_that_are_one_sided()
    {
        var together = Table.SeedRungs.Where(at => at.Rung.Doses[0] is Dose.Repetitions { PerSide: false } or Dose.Isometric { PerSide: false });
        together.Select(at => $"{at.Ladder.Exercise}/{at.Rung.Id}").Should().Equal(
            "glute-bridge/squeeze", "glute-bridge/reduced-height", "glute-bridge/standard", "glute-bridge/dumbbell", "plank/knees", "plank/standard");
    }
}
