namespace RunnersKnee.Tests.Golden;

/// <summary>C3.5: load classes and what gives way to what.</summary>
public class SwapTableTests
{
    /// <summary>Load class of the exercise, its rungs of class 0 where that differs, where it swaps to, and what says so.</summary>
    private const string C35 = """
        straight-leg-raise    | Low      | quad-set | clamshell/standard/1                                        | C3.5
        clamshell             | None     |          | glute-bridge/squeeze/1                                      | C3.5
        single-leg-squat      | High     |          | step-up/four-inch/1                                         | C3.5
        monster-walk          | Moderate |          | clamshell/standard/1                                        | C3.5
        glute-bridge          | Low      | squeeze  | clamshell/standard/1                                        | C3.5
        short-arc-quad        | Low      | quad-set | straight-leg-raise/standard/1 straight-leg-raise/quad-set/1 | C3.5
        step-up               | Moderate |          | short-arc-quad/standard/1                                   | F-STU-07
        clamshell-mobility    | None     |          | ninety-ninety-stretch/standard/1                            | C3.5
        ninety-ninety-stretch | None     |          | clamshell-mobility/standard/1                               | C3.5
        plank                 | None     |          | dead-bug/standard/1                                         | C3.5
        dead-bug              | None     |          | plank/knees/1                                               | C3.5
        """;

    public static TheoryData<string[]> Rows => new(Table.Rows(C35));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Load_classes_and_swaps_are_those_of_the_specification(string[] row)
    {
        var ladder = Table.Ladder(row[0]);
        ladder.Rungs.Should().OnlyContain(r => r.KneeLoad.ToString() == (r.Id == row[2] ? "None" : row[1]));
        string.Join(' ', ladder.SwapTo).Should().Be(row[3]);
        (ladder.SwapSource?.Id).Should().Be(row[4]);
    }

    [Fact]
    public void Every_walk_along_the_swaps_ends_whatever_is_already_taken_and_never_loads_the_knee_more()
    {
        var ladders = Protocol.Standard.Ladders;
        for (var taken = 0; taken < 1 << ladders.Count; taken++)
        {
            foreach (var start in ladders)
            {
                Walk(start, taken).Should().BeLessThan(ladders.Count);
            }
        }
    }

    /// <summary>Each exercise once, as the rules follow a chain; the number of steps.</summary>
    private static int Walk(Ladder from, int taken)
    {
        var seen = new HashSet<ExerciseId> { from.Exercise };
        var load = from.Rungs.Max(r => r.KneeLoad);
        var steps = 0;
        while (from.SwapTo.FirstOrDefault(to => !seen.Contains(to.Exercise)) is { } next)
        {
            steps++;
            from = Protocol.Standard.LadderOf(next.Exercise);
            seen.Add(next.Exercise);
            var at = from.Rungs.Single(r => r.Id == next.Rung).KneeLoad;
            at.Should().BeOneOf(Enum.GetValues<KneeLoad>().Where(l => l <= load));
            load = at;
            if ((taken >> Protocol.Standard.Ladders.ToList().IndexOf(from) & 1) == 0)
            {
                return steps;
            }
        }

        return steps;
    }
}
