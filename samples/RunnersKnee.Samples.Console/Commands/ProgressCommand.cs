using System.CommandLine;
using System.Text.Json;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>A course week by week as a chart, retold from the plan's intake and the log.</summary>
internal static class ProgressCommand
{
    private const int MostYears = 10;

    public static Command Create(Page page)
    {
        var plan = new Argument<string>("PLAN.json") { Description = "The plan document, as 'plan --save' writes it." };
        var log = new Argument<string>("LOG.json") { Description = "The feedback log: {\"days\":[...]}." };
        var protocol = ProtocolFile.Option();
        var json = new Option<bool>("--json") { Description = "Print the weeks as a JSON array instead.", Arity = ArgumentArity.Zero };
        var command = new Command("progress", "Show a course week by week: pain, what was done of what was due, minutes run, and where each exercise stood.") { plan, log, protocol, json };
        Help.Add(command, page.Width, "progress plan.json log.json", "progress plan.json log.json --json");
        command.SetAction(result =>
        {
            var words = new Words(ProtocolFile.Load(result.GetValue(protocol)));
            var path = result.GetRequiredValue(plan);
            var stored = Files.Read(path, RunnersKneeJson.Plan);
            var logPath = result.GetRequiredValue(log);
            var feedback = Files.Read(logPath, RunnersKneeJson.Log);
            ProtocolFile.CheckMade(path, stored, words.Protocol);
            if (feedback.Days.Count > 0 && feedback.Days[^1].On > stored.StartedOn.AddYears(MostYears))
            {
                throw new InputFault($"{logPath}: the last day, {feedback.Days[^1].On:yyyy-MM-dd}, is more than {MostYears} years after the plan began, {stored.StartedOn:yyyy-MM-dd}.");
            }

            var weeks = Weeks(words.Protocol, path, stored, feedback);
            if (result.GetValue(json))
            {
                page.Document(Json.Text(writer => Array(writer, weeks)));
            }
            else
            {
                Show(page, words, stored, weeks);
            }

            return Cli.Done;
        });
        return command;
    }

    private static IReadOnlyList<WeekProgress> Weeks(Protocol protocol, string path, RehabPlan stored, FeedbackLog log)
    {
        try
        {
            var planner = new RehabPlanner(protocol);
            var start = planner.Start(stored.Intake, stored.Availability, stored.StartedOn, stored.Policy);
            return planner.Progress(planner.Reassess(start, log), log);
        }
        catch (ArgumentException e)
        {
            throw InputFault.Refused(path, e);
        }
    }

    private static void Show(Page page, Words words, RehabPlan stored, IReadOnlyList<WeekProgress> weeks)
    {
        page.Heading($"Progress from {Words.DayOf(stored.StartedOn)}, {weeks.Count} {(weeks.Count == 1 ? "week" : "weeks")}");
        page.Paragraph("One row a week, from its Monday. A full cell is 1 point of pain, or a tenth of what was due, of the longest week of running, of the steps of a ladder. 0 is an answer; 'no answer' means that nobody gave one.");
        ProgressChart.Write(page, words, weeks);
        page.Blank();
        page.Paragraph("Retold day by day from the intake in the plan and from the log, each day with what was known that day.", tone: Tone.Quiet);
        if (stored.Revision > 1)
        {
            page.Paragraph("Pauses, clearances, new weeks and changes by hand are in neither file: where there were some, the plan stood elsewhere than shown.", tone: Tone.Careful);
        }
    }

    private static void Array(Utf8JsonWriter writer, IReadOnlyList<WeekProgress> weeks)
    {
        writer.WriteStartArray();
        foreach (var week in weeks)
        {
            JsonSerializer.Serialize(writer, week, RunnersKneeJson.Progress);
        }

        writer.WriteEndArray();
    }
}
