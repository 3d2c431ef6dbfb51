using RunnersKnee.Course;
using RunnersKnee.Protocols;

namespace RunnersKnee.Tests.Protocols;

public class ProtocolFaultsTests
{
    public static TheoryData<string> Kinds => new(FaultCases.All.Keys);

    [Fact]
    public void A_sound_protocol_is_accepted() => new Draft().Faults().Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_protocol_is_refused_for(string fault)
    {
        var draft = new Draft();
        var expected = FaultCases.All[fault](draft, 1);
        draft.Faults().Should().Contain(expected);
    }

    [Fact]
    public void One_fault_of_each_kind_is_reported_all_at_once()
    {
        // each breaks an exercise of its own; every second one, because an exercise gives way to the one before it
        var draft = new Draft(2 * FaultCases.All.Count);
        var expected = FaultCases.All.Values.Select((fault, i) => fault(draft, (2 * i) + 1)).ToList();
        draft.Faults().Should().Contain(expected);
    }

    [Fact]
    public void A_protocol_without_exercises_is_refused() =>
        new Draft(exercises: 0).Faults().Should().Equal("exercises: there must be at least one");

    [Fact]
    public void A_fault_is_named_alone_when_nothing_else_is_wrong()
    {
        var draft = new Draft();
        draft.Rung(1, 2, r => r with { KneeLoad = KneeLoad.None });
        draft.Faults().Should().Equal("ladders[1].rungs[2].kneeLoad: None is less than the Low of the easier rung 'low'");
    }

    [Fact]
    public void Alternatives_of_one_level_may_differ_in_load_and_weight()
    {
        var draft = new Draft();
        draft.Rung(1, 1, r => r with { KneeLoad = KneeLoad.Moderate, Load = new Load.Weight { Pounds = 5 } });
        draft.Rung(1, 2, r => r with { Level = 1, KneeLoad = KneeLoad.Low, Load = new Load.Weight { Pounds = 1 } });
        draft.Faults().Should().BeEmpty();
    }

    [Fact]
    public void A_harder_rung_without_a_weight_may_follow_one_with_a_weight()
    {
        var draft = new Draft();
        draft.Rung(1, 1, r => r with { Load = new Load.Weight { Pounds = 5 } });
        draft.Faults().Should().BeEmpty();
    }

    [Fact]
    public void A_weaker_band_in_another_place_may_be_harder()
    {
        var draft = new Draft();
        draft.Rung(1, 1, r => r with { Load = new Load.Band { Strength = 2, Placement = "above-knees" } });
        draft.Rung(1, 2, r => r with { Load = new Load.Band { Strength = 1, Placement = "ankles" } });
        draft.Faults().Should().BeEmpty();
    }

    [Fact]
    public void The_last_rungs_may_open_later() => Sound(d => d.Rung(1, 2, r => r with { OpensIn = Stage.RunReturn }));

    [Fact]
    public void Three_to_four_days_apart_are_accepted_as_the_seed_asks_for_them() => Sound(d => d.Ladder(1, l => l with { Frequency = Draft.Times(3, 4, apart: true) }));

    [Fact]
    public void Four_days_in_a_row_are_no_fault() => Sound(d => d.Ladder(1, l => l with { Frequency = Draft.Times(4, 7, apart: false) }));

    [Fact]
    public void More_than_four_days_apart_are_refused()
    {
        var draft = new Draft();
        draft.Ladder(1, l => l with { Frequency = Draft.Times(2, 5, apart: true) });
        draft.Faults().Should().ContainSingle().Which.Should().StartWith("ladders[1].frequency: ");
    }

    [Fact]
    public void A_citation_is_checked_wherever_it_stands()
    {
        var nowhere = new Citation { Id = "E-99", Provenance = Provenance.Published, Source = "S-NOWHERE" };
        var draft = new Draft();
        draft.Exercise(0, e => e with { Sources = [nowhere], Measures = [Draft.Height(1, 2) with { Source = nowhere }] });
        draft.Ladder(0, l => l with { Frequency = l.Frequency with { Source = nowhere }, GateSource = nowhere, LeverSource = nowhere });
        draft.Rung(0, 1, r => r with { Source = nowhere, Measures = [Draft.Height(1, 2) with { Source = nowhere }], Doses = [.. r.Doses.Select(d => d with { Source = nowhere })] });
        draft.Flags[0] = draft.Flags[0] with { Source = nowhere };
        draft.Citations.Add(nowhere with { Id = "S-OTHER" });
        string[] places =
        [
            "exercises[0].measures[0].source", "exercises[0].sources[0]", "ladders[0].frequency.source", "ladders[0].gateSource", "ladders[0].leverSource",
            "ladders[0].rungs[1].source", "ladders[0].rungs[1].measures[0].source", "ladders[0].rungs[1].doses[0].source", "ladders[0].rungs[1].doses[1].source",
            "ladders[0].rungs[1].doses[2].source", "flags[0].source", "citations[1]",
        ];
        draft.Faults().Should().BeEquivalentTo(places.Select(place => $"{place}.source: 'S-NOWHERE' is not in citations"));
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Every_warning_sign_that_the_library_raises_must_be_there(string id)
    {
        var draft = new Draft();
        draft.Flags.RemoveAll(f => f.Id == id);
        draft.Faults().Should().Equal($"flags: there is no '{id}', which the library raises by itself");
    }

    [Fact]
    public void No_other_warning_sign_is_required_and_none_that_the_library_raises_is_forgotten() =>
        RequiredFlags.All.Should().Equal(typeof(WarningSign).GetFields().Select(f => (string)f.GetValue(null)!).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(Urgency.None)]
    [InlineData(Urgency.Yellow)]
    public void A_red_flag_of_a_team_suspends_the_plan_as_well(Urgency urgency)
    {
        var draft = new Draft();
        draft.Flag("RF-20", f => f with { IsAsked = true });
        draft.Flag("RF-90", f => f with { Urgency = urgency });
        draft.Faults().Should().Equal($"flags[0].urgency: 'RF-90' must be at least Urgent, not {urgency}");
    }

    [Fact]
    public void One_emergency_that_is_asked_is_enough() => Sound(d => d.Flag("RF-90", f => f with { Urgency = Urgency.Emergency }));

    [Fact]
    public void A_red_flag_that_only_computes_is_none_that_is_asked()
    {
        var draft = new Draft();
        draft.Flag("RF-90", f => f with { IsAsked = false });
        draft.Flag("YF-08", f => f with { IsAsked = true });
        draft.Faults().Should().Equal("flags: at least one that is Urgent or Emergency must be asked");
    }

    public static TheoryData<string> Required => [.. RequiredFlags.All];

    private static void Sound(Action<Draft> change)
    {
        var draft = new Draft();
        change(draft);
        draft.Faults().Should().BeEmpty();
    }
}
