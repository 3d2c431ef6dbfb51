using RunnersKnee.Rules;

namespace RunnersKnee.Tests.Rules;

/// <summary>C3.1: where a ruling leads on the ladder.</summary>
public class ResolutionTests
{
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
