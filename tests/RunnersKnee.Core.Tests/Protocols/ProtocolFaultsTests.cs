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
    public void A_check_may_ask_for_more_or_less_than_the_doses_of_its_rung() => Sound(d => d.Rung(1, 0, r => r with { CheckDose = Draft.Reps(30) }));

    [Fact]
    public void An_exercise_that_is_only_a_check_is_accepted_where_one_of_its_rungs_asks_something() => Sound(d =>
    {
        d.Exercise(1, e => e with { Stages = new Dictionary<Stage, Purpose> { [Stage.Build] = Purpose.Check } });
        d.Rung(1, 2, r => r with { CheckDose = Draft.Reps(10) });
    });

    [Fact]
    public void A_ladder_may_run_on_all_its_rungs() => Sound(d =>
    {
        for (var rung = 0; rung < 3; rung++)
        {
            d.Rung(1, rung, r => r with { Doses = [Draft.Run(10), Draft.Run(20)], EntryDose = 0 });
        }
    });

    [Fact]
    public void A_citation_is_checked_wherever_it_stands()
    {
        var nowhere = new Citation { Id = "E-99", Provenance = Provenance.Published, Source = "S-NOWHERE" };
        var draft = new Draft();
        draft.Exercise(0, e => e with { Sources = [nowhere], Measures = [Draft.Height(1, 2) with { Source = nowhere }] });
        var frequency = new Frequency.TimesPerWeek { Min = 2, Max = 3, NonConsecutive = true, Source = nowhere, SpacingSource = nowhere };
        draft.Ladder(0, l => l with { Frequency = frequency, GateSource = nowhere, GateSessionsSource = nowhere, LeverSource = nowhere, SwapSource = nowhere });
        draft.Rung(0, 1, r => r with { Source = nowhere, Measures = [Draft.Height(1, 2) with { Source = nowhere }], Doses = [.. r.Doses.Select(d => d with { Source = nowhere })], CheckDose = Draft.Reps(8) with { Source = nowhere } });
        draft.Flags[0] = draft.Flags[0] with { Source = nowhere };
        draft.Citations.Add(nowhere with { Id = "S-OTHER" });
        string[] places =
        [
            "exercises[0].measures[0].source", "exercises[0].sources[0]", "ladders[0].frequency.source", "ladders[0].frequency.spacingSource",
            "ladders[0].gateSource", "ladders[0].gateSessionsSource", "ladders[0].leverSource", "ladders[0].swapSource",
            "ladders[0].rungs[1].source", "ladders[0].rungs[1].measures[0].source", "ladders[0].rungs[1].doses[0].source", "ladders[0].rungs[1].doses[1].source",
            "ladders[0].rungs[1].doses[2].source", "ladders[0].rungs[1].checkDose.source", "flags[0].source", "citations[1]",
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

    [Theory]
    [MemberData(nameof(Unfit))]
    public void An_exercise_that_is_not_trained_in_a_stage_or_not_of_its_families_does_not_count_in_it(string why)
    {
        foreach (var stage in (Stage[])[Stage.CalmDown, Stage.Build])
        {
            // the hops are of the same family as the press, so that the squeeze is the one that is needed
            var draft = new Draft();
            NotToBeginWith[why](draft, stage);
            draft.Faults().Should().ContainSingle().Which.Should().StartWith($"exercises: a plan that begins in {stage} needs ").And.EndWith(", not 1");
        }
    }

    [Theory]
    [InlineData("middle", KneeLoad.High, Equipment.None)]
    [InlineData("middle", KneeLoad.Low, Equipment.Step)]
    [InlineData("low", KneeLoad.None, Equipment.Step)]
    public void What_loads_the_knee_most_or_begins_with_equipment_does_not_count(string start, KneeLoad load, Equipment needs)
    {
        var draft = new Draft();
        var at = draft.Change(Draft.Squeeze, ladder: l => l with { StartRung = start });
        draft.Rung(at, start == "low" ? 0 : 1, r => r with { KneeLoad = load, Needs = needs });
        draft.Rung(at, 2, r => r with { KneeLoad = KneeLoad.High });
        draft.Faults().Should().HaveCount(2).And.OnlyContain(f => f.StartsWith("exercises: a plan that begins in "));
    }

    [Theory]
    [MemberData(nameof(NoFloors))]
    public void A_lowest_rung_that_is_not_for_everyone_and_always_is_no_floor(string why)
    {
        var draft = new Draft();
        draft.Change(Draft.Press, ladder: NotLowest[why].Ladder, exercise: NotLowest[why].Exercise);
        draft.Faults().Should().BeEmpty("the squeeze is a floor still");
        draft.Change(Draft.Squeeze, ladder: NotLowest[why].Ladder, exercise: NotLowest[why].Exercise);
        draft.Faults().Should().ContainSingle().Which.Should().StartWith("ladders: at least one must have a lowest rung of knee load None");
    }

    [Fact]
    public void Trying_it_is_enough_for_a_floor() => Sound(d =>
    {
        d.Change(Draft.Press, ladder: NotLowest["a load"].Ladder);
        d.Change(Draft.Squeeze, e => e with { Stages = e.Stages.ToDictionary(s => s.Key, s => s.Key is Stage.RunReturn or Stage.Maintain ? Purpose.Trial : s.Value) });
    });

    [Theory]
    [InlineData("quad", "glute")]
    [InlineData("hip", "glute")]
    public void Any_two_families_will_do_in_the_first_stage(string one, string other)
    {
        var draft = new Draft();
        draft.Change("hop-0", e => e with { Family = "core" });
        draft.Change(Draft.Press, e => e with { Family = one });
        draft.Change(Draft.Squeeze, e => e with { Family = other });
        draft.Faults().Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Beginnings))]
    public void The_least_sound_protocol_begins_a_plan_with_two_exercises_and_no_equipment(Stage stage, int worstPain)
    {
        var intake = new Intake { WorstPain = new(worstPain), WorstPainInWeek = new(worstPain), HoursToSettle = 0, MorningPainAfterActivity = new(0), RestingPain = new(0), UsualMorningPain = new(0), Age = 30, WarningSigns = [] };
        var plan = new RehabPlanner(new Draft().Build()).Start(intake, new() { TrainingDays = Weekdays.All, Equipment = Equipment.None }, new(2026, 3, 2)).Plan;
        plan.Stage.Should().Be(stage);
        plan.Items.Select(i => i.At.Exercise.ToString()).Should().HaveCount(2).And.Contain(Draft.Squeeze);
    }

    public static TheoryData<Stage, int> Beginnings => new() { { Stage.CalmDown, 5 }, { Stage.Build, 1 } };

    public static TheoryData<string> Unfit => [.. NotToBeginWith.Keys];

    public static TheoryData<string> NoFloors => [.. NotLowest.Keys];

    /// <summary>Ways in which the squeeze is not for the beginning of a plan; the press stays a floor.</summary>
    private static Dictionary<string, Action<Draft, Stage>> NotToBeginWith { get; } = new(StringComparer.Ordinal)
    {
        ["another family"] = (draft, stage) => draft.Change(Draft.Squeeze, e => e with { Family = stage is Stage.Build ? "glute" : "core" }),
        ["not allowed"] = (draft, stage) => draft.Change(Draft.Squeeze, e => e with { Stages = e.Stages.Where(s => s.Key != stage).ToDictionary(s => s.Key, s => s.Value) }),
        ["only tried"] = (draft, stage) => draft.Change(Draft.Squeeze, e => e with { Stages = e.Stages.ToDictionary(s => s.Key, s => s.Key == stage ? Purpose.Trial : s.Value) }),
    };

    /// <summary>Ways in which a ladder is no floor and yet one to begin with.</summary>
    private static Dictionary<string, (Func<Exercise, Exercise> Exercise, Func<Ladder, Ladder> Ladder)> NotLowest { get; } = new(StringComparer.Ordinal)
    {
        ["a load"] = (e => e, l => Lowest(l, r => r with { KneeLoad = KneeLoad.Low })),
        ["equipment"] = (e => e, l => Lowest(l, r => r with { Needs = Equipment.LoopBand })),
        ["a stage without it"] = (e => e with { Stages = e.Stages.Where(s => s.Key is not Stage.Maintain).ToDictionary(s => s.Key, s => s.Value) }, l => l),
        ["a stage that only warms up with it"] = (e => e with { Stages = e.Stages.ToDictionary(s => s.Key, s => s.Key is Stage.RunReturn ? Purpose.WarmUp : s.Value) }, l => l),
    };

    private static Ladder Lowest(Ladder ladder, Func<Rung, Rung> change) => ladder with { Rungs = [change(ladder.Rungs[0]), .. ladder.Rungs.Skip(1)] };

    public static TheoryData<string> Required => [.. RequiredFlags.All];

    private static void Sound(Action<Draft> change)
    {
        var draft = new Draft();
        change(draft);
        draft.Faults().Should().BeEmpty();
    }
}
