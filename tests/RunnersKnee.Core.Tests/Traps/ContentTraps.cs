using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using RunnersKnee.Tests.Protocols;

namespace RunnersKnee.Tests.Traps;

/// <summary>Defects that were found in real rehabilitation software: content, ladders and calendars.</summary>
public partial class ContentTraps
{
    /// <summary>An exercise or a contraindication found by a word in its name.</summary>
    [Fact]
    public void Trap_10_An_exercise_of_another_name_is_planned_and_judged_the_same()
    {
        var text = JsonSerializer.Serialize(Protocol.Standard, RunnersKneeJson.Protocol);
        (string Id, string Name)[] names = [.. Protocol.Standard.Exercises.Select(e => e.Id.ToString()).Order(StringComparer.Ordinal).Select((id, i) => (id, $"e{i:00}"))];
        foreach (var (id, name) in names)
        {
            text = Regex.Replace(text, $"(?<![a-z0-9-]){id}(?![a-z0-9-])", name, RegexOptions.None, TimeSpan.FromSeconds(10));
        }

        var document = JsonNode.Parse(text)!;
        document["words"] = new JsonObject(document["ladders"]!.AsArray().SelectMany(Words).Select(key => KeyValuePair.Create(key, (JsonNode?)"a word")));
        var renamed = new RehabPlanner(document.Deserialize(RunnersKneeJson.Protocol)!);
        foreach (var intake in (Intake[])[Planning.Runner.Moderate, Planning.Runner.Calm])
        {
            var plan = JsonSerializer.Serialize(Lived(new(intake)).Plan, RunnersKneeJson.Plan);
            var other = JsonSerializer.Serialize(Lived(new(intake, planner: renamed)).Plan, RunnersKneeJson.Plan);

            Names().Replace(other, match => names.Single(n => n.Name == match.Value).Id).Should().Be(plan);
        }
    }

    /// <summary>A step that leads nowhere, to itself, or upwards where it should go down.</summary>
    [Fact]
    public void Trap_11_Loading_a_protocol_names_every_step_that_dangles_points_to_itself_or_goes_the_wrong_way()
    {
        string[] kinds =
        [
            "a swap to no exercise", "a swap to no rung", "a swap to no dose", "a swap to itself", "a swap that loads the knee more", "an unknown base rung",
            "a hole between levels", "levels that fall", "a dose no larger than the one before", "a harder rung that loads the knee less", "a harder rung with less weight",
        ];
        var draft = new Draft(2 * kinds.Length);
        var expected = kinds.Select((kind, i) => FaultCases.All[kind](draft, (2 * i) + 1)).ToArray();

        draft.Faults().Should().Contain(expected);
    }

    /// <summary>Calendar entries that last no time and get a new identity each time they are asked for.</summary>
    [Fact]
    public void Trap_12_Every_session_lasts_has_a_day_of_its_own_and_is_the_same_when_asked_for_again()
    {
        var runner = new Planning.Runner(Planning.Runner.Calm).LiveWell(40);
        var sessions = runner.Planner.Sessions(runner.Plan, runner.Today).Take(60).ToArray();

        sessions.SelectMany(s => s.Items).Should().OnlyContain(i => i.Minutes >= 1);
        sessions.Should().OnlyContain(s => s.Items.Count > 0 || s.LeftOut.Count > 0);
        sessions.Select(s => s.On).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        runner.Planner.Sessions(runner.Plan, runner.Today).Take(60).Should().Equal(sessions);
        JsonSerializer.Serialize(sessions[0], RunnersKneeJson.Session).Should().Be(JsonSerializer.Serialize(runner.Planner.Sessions(runner.Plan, runner.Today).First(), RunnersKneeJson.Session));
    }

    private static IEnumerable<string> Words(JsonNode? ladder) =>
        ladder!["rungs"]!.AsArray().Select(rung => $"rung/{ladder["exercise"]}/{rung!["id"]}").Append($"exercise/{ladder["exercise"]}/name");

    private static Planning.Runner Lived(Planning.Runner runner)
    {
        _ = runner.LiveWell(20).WakeUp(morning: 4);
        _ = runner.Train(r => r with { During = new(5), Quality = PainQuality.Ache });
        return runner.Sleep().LiveWell(20);
    }

    [GeneratedRegex("(?<![a-z0-9-])e[0-9]{2}(?![a-z0-9-])", RegexOptions.None, 1000)]
    private static partial Regex Names();
}
