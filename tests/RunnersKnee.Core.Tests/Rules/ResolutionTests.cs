using RunnersKnee.Rules;
using RunnersKnee.Tests.Golden;

namespace RunnersKnee.Tests.Rules;

/// <summary>C3.1: where a ruling leads on the ladder.</summary>
public class ResolutionTests
{
    /// <summary>Why, from where, to where: everything at hand, no swap pressure, the default policy.</summary>
    private const string C31 = """
        pain    | straight-leg-raise/standard/3     | straight-leg-raise/standard/2
        pain    | straight-leg-raise/standard/1     | straight-leg-raise/standard/0
        pain    | straight-leg-raise/standard/0     | straight-leg-raise/reduced-lift/0
        pain    | straight-leg-raise/quad-set/2     | straight-leg-raise/quad-set/1
        pain    | straight-leg-raise/quad-set/0     | swap
        pain    | straight-leg-raise/one-pound/4    | straight-leg-raise/one-pound/3
        pain    | straight-leg-raise/one-pound/2    | straight-leg-raise/standard/2
        pain    | straight-leg-raise/two-pounds/1   | straight-leg-raise/one-pound/1
        other   | straight-leg-raise/one-pound/2    | straight-leg-raise/one-pound/1
        other   | straight-leg-raise/standard/0     | straight-leg-raise/reduced-lift/0
        other   | straight-leg-raise/quad-set/0     | swap
        regress | straight-leg-raise/standard/4     | straight-leg-raise/reduced-lift/2
        regress | straight-leg-raise/standard/1     | straight-leg-raise/reduced-lift/1
        regress | straight-leg-raise/quad-set/3     | straight-leg-raise/quad-set/2
        regress | straight-leg-raise/quad-set/0     | swap
        stop    | straight-leg-raise/standard/4     | straight-leg-raise/reduced-lift/2
        stop    | straight-leg-raise/quad-set/0     | swap
        pain    | glute-bridge/standard/2           | glute-bridge/standard/1
        pain    | glute-bridge/single-leg/0         | glute-bridge/standard/0
        pain    | glute-bridge/single-leg/1         | glute-bridge/single-leg/0
        pain    | ninety-ninety-stretch/standard/2  | ninety-ninety-stretch/standard/1
        pain    | ninety-ninety-stretch/standard/0  | ninety-ninety-stretch/supported/0
        pain    | clamshell/standard/4              | clamshell/reduced-range/4
        pain    | clamshell/band/2                  | clamshell/standard/2
        pain    | clamshell/ankle-weight/3          | clamshell/standard/3
        pain    | clamshell/isometric/3             | clamshell/isometric/2
        pain    | clamshell/isometric/0             | swap
        other   | clamshell/standard/4              | clamshell/standard/3
        other   | clamshell/standard/0              | clamshell/reduced-range/0
        other   | clamshell/isometric/0             | swap
        regress | clamshell/standard/3              | clamshell/reduced-range/2
        regress | clamshell/isometric/1             | clamshell/isometric/0
        stop    | clamshell/band/4                  | clamshell/standard/2
        pain    | clamshell-mobility/standard/2     | clamshell-mobility/reduced-range/2
        pain    | dead-bug/standard/2               | dead-bug/reduced-range/2
        pain    | dead-bug/weights/0                | dead-bug/standard/0
        pain    | single-leg-squat/bench-tap/2      | single-leg-squat/supported/2
        pain    | monster-walk/standard/2           | monster-walk/small-steps/2
        pain    | short-arc-quad/standard/2         | short-arc-quad/quad-set/2
        pain    | plank/standard/2                  | plank/knees/2
        pain    | step-up/six-inch/3                | step-up/four-inch/3
        pain    | step-up/four-inch/4               | swap
        other   | step-up/four-inch/4               | step-up/four-inch/3
        other   | step-up/six-inch/0                | step-up/four-inch/0
        other   | step-up/four-inch/0               | swap
        regress | step-up/eight-inch/4              | step-up/six-inch/2
        regress | step-up/four-inch/4               | swap
        stop    | step-up/four-inch/4               | swap
        """;

    public static TheoryData<string[]> Steps => new(Table.Rows(C31));

    [Theory]
    [MemberData(nameof(Steps))]
    public void Each_exercise_gets_easier_by_its_own_lever(string[] row) =>
        Eased(row[0], row[1]).Should().Be(row[2]);

    [Theory]
    [InlineData("pain", Verdict.ReduceDose)]
    [InlineData("other", Verdict.ReduceDose)]
    [InlineData("regress", Verdict.Regress)]
    [InlineData("stop", Verdict.StopToday)]
    public void A_step_down_is_called_what_led_to_it(string why, Verdict verdict) =>
        Ease(why, LadderPosition.Parse("clamshell/standard/2")).Verdict.Should().Be(verdict);

    [Fact]
    public void Giving_way_is_a_swap_whatever_led_to_it() =>
        Ease("stop", LadderPosition.Parse("step-up/four-inch/2")).Verdict.Should().Be(Verdict.Swap);

    [Theory]
    [InlineData("regress", "swap")]
    [InlineData("stop", "swap")]
    [InlineData("pain", "clamshell/reduced-range/2")]
    [InlineData("other", "clamshell/standard/1")]
    public void Too_many_stops_and_steps_back_lead_to_a_swap_but_a_reduction_alone_never_does(string why, string to) =>
        Eased(why, "clamshell/standard/2", swapPressure: true).Should().Be(to);

    [Theory]
    [InlineData("pain", "step-up/eight-inch/4", "swap")]
    [InlineData("regress", "step-up/six-inch/2", "swap")]
    [InlineData("stop", "step-up/six-inch/2", "swap")]
    [InlineData("other", "step-up/six-inch/2", "step-up/six-inch/1")]
    [InlineData("pain", "clamshell/standard/2", "clamshell/reduced-range/2")]
    public void By_the_letter_of_the_seed_a_painful_step_up_goes_straight_to_the_short_arc_quad(string why, string from, string to) =>
        Eased(why, from, policy: PainPolicy.SeedLiteral).Should().Be(to);

    [Theory]
    [InlineData("straight-leg-raise/three-pounds/2", "straight-leg-raise/standard/2")]
    [InlineData("monster-walk/ankle-band/2", "monster-walk/ankle-band/1")]
    [InlineData("monster-walk/small-steps/0", "swap")]
    [InlineData("step-up/eight-inch/3", "swap")]
    public void Without_equipment_the_next_rung_that_can_be_done_is_taken(string from, string to) =>
        Eased("regress", from, held: Equipment.None).Should().Be(to);

    [Fact]
    public void Stepping_down_and_down_every_exercise_gives_way_in_the_end()
    {
        foreach (var top in Protocol.Standard.Ladders.Select(l => Positions(l).Last()))
        {
            foreach (var why in (string[])["pain", "other", "regress", "stop"])
            {
                LadderPosition? at = top;
                for (var steps = 0; at is not null; steps++)
                {
                    steps.Should().BeLessThan(40);
                    at = Ease(why, at).To;
                }
            }
        }
    }

    private static string Eased(string why, string from, Equipment held = EquipmentSet.All, bool swapPressure = false, PainPolicy? policy = null) =>
        Ease(why, LadderPosition.Parse(from), held, swapPressure, policy).To?.ToString() ?? "swap";

    private static Move Ease(string why, LadderPosition from, Equipment held = EquipmentSet.All, bool swapPressure = false, PainPolicy? policy = null)
    {
        var ruling = why switch { "regress" => Ruling.Regress, "stop" => Ruling.StopToday, _ => Ruling.ReduceDose };
        return Resolution.Ease(ruling, why == "pain", from, Protocol.Standard.LadderOf(from.Exercise), held, swapPressure, policy ?? PainPolicy.Default);
    }

    private static IEnumerable<LadderPosition> Positions(Ladder ladder) =>
        from rung in ladder.Rungs
        from dose in Enumerable.Range(0, rung.Doses.Count)
        select new LadderPosition { Exercise = ladder.Exercise, Rung = rung.Id, Dose = dose };
}
