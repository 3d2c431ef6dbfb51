using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CsCheck;
using RunnersKnee.Tests.Simulation;

namespace RunnersKnee.Tests.Properties;

/// <summary>Whatever is stored comes back, with its members in any order; a failure prints the seed.</summary>
public class DocumentProperties
{
    [Fact]
    public void Any_report_of_a_day_comes_back() => AnyAnswers.Day.Select(Gen.Int).Sample((day, order) => ComesBack(day, RunnersKneeJson.Day, order), iter: 3_000);

    [Fact]
    public void Any_log_comes_back() => AnyAnswers.Log.Select(Gen.Int).Sample((log, order) => ComesBack(log, RunnersKneeJson.Log, order), iter: 500);

    [Fact]
    public void Any_intake_comes_back() => AnyAnswers.Intake.Select(Gen.Int).Sample((intake, order) => ComesBack(intake, RunnersKneeJson.Intake, order), iter: 2_000);

    [Fact]
    public void Everything_of_a_life_comes_back_and_its_history_makes_its_plan() => Gen.ULong.Select(Gen.Int).Sample(
        (seed, order) =>
        {
            var life = new Life(seed, Watch.Start, _ => { }).Live();

            return ComesBack(life.Plan, RunnersKneeJson.Plan, order)
                && ComesBack(life.Log, RunnersKneeJson.Log, order)
                && ComesBack(life.Plan.Availability, RunnersKneeJson.Availability, order)
                && ComesBack(life.Plan.Intake, RunnersKneeJson.Intake, order)
                && life.History.All(change => ComesBack(change, RunnersKneeJson.Change, order))
                && life.Lived.Values.All(session => ComesBack(session, RunnersKneeJson.Session, order))
                && Life.Planner.Progress(life.History, life.Log).All(week => ComesBack(week, RunnersKneeJson.Progress, order))
                && RehabPlan.Replay(life.History.Select(change => JsonSerializer.Deserialize(JsonSerializer.Serialize(change, RunnersKneeJson.Change), RunnersKneeJson.Change)!)).Equals(life.Plan);
        },
        iter: 60);

    private static bool ComesBack<T>(T value, JsonTypeInfo<T> info, int order)
        where T : notnull
    {
        var text = JsonSerializer.Serialize(value, info);
        var shuffled = Shuffled(JsonNode.Parse(text), new((ulong)(uint)order))!.ToJsonString();
        return value.Equals(JsonSerializer.Deserialize(text, info)) && value.Equals(JsonSerializer.Deserialize(shuffled, info)) && JsonSerializer.Serialize(JsonSerializer.Deserialize(shuffled, info)!, info) == text;
    }

    /// <summary>The same document with the members of every object in another order.</summary>
    private static JsonNode? Shuffled(JsonNode? node, Dice dice) => node switch
    {
        JsonObject o => new JsonObject(o.OrderBy(_ => dice.Below(1_000_000)).Select(m => KeyValuePair.Create(m.Key, Shuffled(m.Value, dice)))),
        JsonArray a => new JsonArray([.. a.Select(item => Shuffled(item, dice))]),
        _ => node?.DeepClone(),
    };
}
