using System.CommandLine;
using System.Text.Json;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>A first plan from a runner's answers, and its sessions for some weeks.</summary>
internal static class PlanCommand
{
    private const int MostWeeks = 52;

    public static Command Create(Page page)
    {
        var asked = new IntakeOptions();
        var start = new Ask<DateOnly?>("--start", "DATE", "First day of the plan; default: today, by this machine's clock and time zone.", Readings.Day);
        var weeks = new Ask<int?>("--weeks", "N", $"Weeks to show, 1 to {MostWeeks}; default: 2.", Readings.Whole(1, MostWeeks));
        var policy = new Ask<PainPolicy?>("--policy", "NAME", $"How much pain is accepted: {Readings.Policy.Takes}; default: default.", Readings.Policy);
        var protocol = ProtocolFile.Option();
        var json = new Option<bool>("--json") { Description = "Print the sessions as a JSON array instead.", Arity = ArgumentArity.Zero };
        var save = new Ask<string?>("--save", "PLAN.json", "Also write the plan document, for 'assess'; replaces only a plan. It needs --usual-morning-pain and --signs.", Readings.File);
        var command = new Command("plan", "Make a first plan from a runner's answers and show its sessions.");
        asked.AddTo(command);
        foreach (var option in new Option[] { start, weeks, policy, protocol, json, save })
        {
            command.Add(option);
        }

        Help.Add(
            command,
            page.Width,
            "plan --days mon,wed,fri --worst-pain 4 --hours-to-settle 2",
            "plan --days mon,tue,thu,sat --worst-pain 2 --week-pain 3 --hours-to-settle 0 --morning-after 1 --equipment step,loop-band",
            "plan --days mon,wed,fri --worst-pain 4 --minutes 20 --start 2026-03-02 --weeks 4 --json",
            "plan --days mon,wed,fri --worst-pain 4 --usual-morning-pain 1 --signs none --start 2026-03-02 --save plan.json");
        command.SetAction(result =>
        {
            if (result.GetValue(save) is not null)
            {
                asked.RefuseToStoreGuesses(result);
            }

            var words = new Words(ProtocolFile.Load(result.GetValue(protocol)));
            var planner = new RehabPlanner(words.Protocol);
            var on = result.GetValue(start) ?? DateOnly.FromDateTime(DateTime.Now);
            var change = planner.Start(asked.Intake(result, words.Protocol), asked.Availability(result), on, result.GetValue(policy));
            var until = on.AddDays(7 * (result.GetValue(weeks) ?? 2));
            var sessions = planner.Sessions(change.Plan, on).TakeWhile(s => s.On < until).ToList();
            if (result.GetValue(save) is { } path)
            {
                Files.Write(path, change.Plan, RunnersKneeJson.Plan, "plan");
            }

            if (result.GetValue(json))
            {
                page.Document(Json.Text(writer => Array(writer, sessions)));
            }
            else
            {
                page.Paragraph(words.Texts["notice/intended-use"], tone: Tone.Quiet);
                Show(page, words, change, string.Join(' ', asked.Assumed(result)));
                Show(page, words, change.Status, sessions);
                if (result.GetValue(save) is { } saved)
                {
                    page.Blank();
                    page.Paragraph($"The plan is in {saved}.");
                }
            }

            return Cli.Done;
        });
        return command;
    }

    private static void Array(Utf8JsonWriter writer, List<Session> sessions)
    {
        writer.WriteStartArray();
        sessions.ForEach(session => JsonSerializer.Serialize(writer, session, RunnersKneeJson.Session));
        writer.WriteEndArray();
    }

    private static void Show(Page page, Words words, PlanChange.Started change, string assumed)
    {
        page.Heading($"Plan from {Words.DayOf(change.On)}: {words.Texts[$"status/{Words.Kebab(change.Status)}"]}, stage {words.Stage(change.Stage)}");
        if (assumed.Length > 0)
        {
            page.Paragraph(assumed, tone: Tone.Careful);
        }

        foreach (var flag in change.Flags)
        {
            page.Paragraph($"{words.Texts[$"flag/{flag.Id}"]}. {words.Texts[$"flag/{flag.Id}/advice"]}", $"  {flag.Id,-9}  ", leadTone: Tone.Stop);
        }

        Findings.Reasons(page, words, change.Reasons);
        if (change.Status is PlanStatus.Active)
        {
            Findings.Decisions(page, words, change.Decisions);
        }
    }

    private static void Show(Page page, Words words, PlanStatus status, List<Session> sessions)
    {
        page.Heading("Sessions");
        if (sessions.Count > 0)
        {
            SessionTable.Write(page, words, sessions);
        }
        else
        {
            page.Paragraph(status is PlanStatus.Active ? "None in these weeks: nothing fits the days and minutes given." : words.Texts[$"status/{Words.Kebab(status)}/sentence"]);
        }
    }
}
