using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using RunnersKnee.Tests.Serialization;

namespace RunnersKnee.Fuzz;

/// <summary>What the fuzzer begins with: one document of everything, and three weeks of a runner's life.</summary>
internal static class Seeds
{
    private const int Days = 21;

    private static readonly Dictionary<JsonTypeInfo, string> Targets = new()
    {
        [RunnersKneeJson.Availability] = "availability",
        [RunnersKneeJson.Change] = "change",
        [RunnersKneeJson.Day] = "day",
        [RunnersKneeJson.Intake] = "intake",
        [RunnersKneeJson.Log] = "log",
        [RunnersKneeJson.Plan] = "plan",
        [RunnersKneeJson.Progress] = "progress",
        [RunnersKneeJson.Protocol] = "protocol",
        [RunnersKneeJson.Session] = "session",
    };

    public static void Write(string folder)
    {
        foreach (var (name, value, info) in Documents.All)
        {
            Put(folder, Targets[info], name, JsonSerializer.Serialize(value, info));
        }

        Put(folder, "exercise-id", "clamshell", "clamshell");
        Put(folder, "ladder-position", "clamshell", "clamshell/band/2");
        Put(folder, "planner", "document", Line(Documents.Plan, RunnersKneeJson.Plan) + "\n" + Line(Documents.Log, RunnersKneeJson.Log));
        Live(folder);
    }

    private static void Live(string folder)
    {
        var planner = RehabPlanner.Default;
        var start = planner.Start(Documents.Intake with { WarningSigns = [] }, Documents.Availability, Documents.Monday);
        var (plan, log, history) = (start.Plan, FeedbackLog.Empty, new List<PlanChange> { start });
        for (var on = Documents.Monday; on < Documents.Monday.AddDays(Days); on = on.AddDays(1))
        {
            log = log.With(Report(planner.Sessions(plan, on).First(), on));
            var change = planner.Assess(plan, log, on);
            history.Add(change);
            plan = plan.Apply(change);
        }

        Put(folder, "planner", "lived", Line(plan, RunnersKneeJson.Plan) + "\n" + Line(FeedbackLog.Of(log.Days.Skip(Days - 4)), RunnersKneeJson.Log));
        Put(folder, "history", "lived", string.Join('\n', history.Take(4).Select(c => Line(c, RunnersKneeJson.Change))));
    }

    private static DayReport Report(Session session, DateOnly on) => new()
    {
        On = on,
        MorningPain = new(0),
        Exercises = session.On != on
            ? []
            : [.. session.Items.Select(i => new ExerciseReport { At = i.At, Purpose = i.Purpose, During = new(on.Day % 4), Form = FormQuality.Good, Completion = Completion.MetTarget })],
    };

    private static string Line<T>(T value, JsonTypeInfo<T> info) => JsonSerializer.Serialize(value, info);

    private static void Put(string folder, string target, string name, string text)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, target));
        File.WriteAllText(Path.Combine(place.FullName, name.Replace(' ', '-')), text);
    }
}
