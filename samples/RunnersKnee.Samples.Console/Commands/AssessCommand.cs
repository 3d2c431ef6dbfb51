using System.CommandLine;
using RunnersKnee.Samples.Console.Input;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Commands;

/// <summary>Judges a stored log against a stored plan: what an app does each day, from two files, so that any answer can be reproduced.</summary>
internal static class AssessCommand
{
    public static Command Create(Page page)
    {
        var plan = new Argument<string>("PLAN.json") { Description = "The plan document, as 'plan --save' writes it." };
        var log = new Argument<string>("LOG.json") { Description = "The feedback log: {\"days\":[...]}." };
        var on = new Ask<DateOnly?>("--on", "DATE", "Judge what is known up to and including this day.", Readings.Day) { Required = true };
        var protocol = ProtocolFile.Option();
        var json = new Option<bool>("--json") { Description = "Print the change as JSON instead.", Arity = ArgumentArity.Zero };
        var apply = new Ask<string?>("--apply", "NEWPLAN.json", "Also write the plan after the change; replaces only a plan.", Readings.File);
        var command = new Command("assess", "Judge a feedback log and show every decision with its reasons; the plan file itself stays as it is.") { plan, log, on, protocol, json, apply };
        Help.Add(
            command,
            page.Width,
            "assess plan.json log.json --on 2026-03-09",
            "assess plan.json log.json --on 2026-03-09 --json",
            "assess plan.json log.json --on 2026-03-09 --apply plan.json");
        command.SetAction(result =>
        {
            var words = new Words(ProtocolFile.Load(result.GetValue(protocol)));
            var path = result.GetRequiredValue(plan);
            var before = Files.Read(path, RunnersKneeJson.Plan);
            var feedback = Files.Read(result.GetRequiredValue(log), RunnersKneeJson.Log);
            var day = result.GetValue(on)!.Value;
            ProtocolFile.CheckMade(path, before, words.Protocol);
            if (day < before.AssessedOn)
            {
                throw InputFault.Value("--on", $"{day:yyyy-MM-dd}", $"{before.AssessedOn:yyyy-MM-dd} or later, the day up to which {path} has been judged");
            }

            var (change, after) = Assess(words.Protocol, path, before, feedback, day);
            var target = result.GetValue(apply);
            if (target is not null)
            {
                Files.Write(target, after, RunnersKneeJson.Plan, "plan");
            }

            if (result.GetValue(json))
            {
                page.Document(Json.Text(change, RunnersKneeJson.Change));
            }
            else
            {
                Show(page, words, change, target);
            }

            return Cli.Done;
        });
        return command;
    }

    private static (PlanChange.Assessed Change, RehabPlan After) Assess(Protocol protocol, string path, RehabPlan plan, FeedbackLog log, DateOnly day)
    {
        try
        {
            var change = new RehabPlanner(protocol).Assess(plan, log, day);
            return (change, plan.Apply(change));
        }
        catch (ArgumentException e)
        {
            throw InputFault.Refused(path, e);
        }
    }

    private static void Show(Page page, Words words, PlanChange.Assessed change, string? target)
    {
        page.Heading($"Assessment of {Words.DayOf(change.On)}: {words.Texts[$"status/{Words.Kebab(change.Status)}"]}, stage {words.Stage(change.Stage)}");
        page.Paragraph($"Usual morning pain is taken as {change.Baseline}.");
        Findings.Reasons(page, words, change.Reasons);
        page.Heading("Decisions");
        if (change.Decisions.Count == 0)
        {
            page.Paragraph("Nothing was reported that had not been judged, so nothing changes.");
        }

        Findings.Decisions(page, words, change.Decisions, more: decision =>
        {
            Note(page, "also fired", decision.Reasons.Skip(1).Select(Fired));
            Note(page, "could still change with", decision.Missing);
        });
        Section(page, words, "Until the next stage", change.ExitCriteria);
        var missing = change.Missing.Concat(change.Decisions.SelectMany(d => d.Missing)).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
        {
            page.Heading("Not answered");
            missing.ForEach(member => page.Paragraph(words.Texts[$"ask/{member}"], $"  {member}: ", leadTone: Tone.Quiet));
        }

        if (change.Revised.Count > 0)
        {
            page.Heading("Would be decided otherwise by the corrected log (nothing is rewritten)");
            Findings.Reasons(page, words, change.Revised);
        }

        if (target is not null)
        {
            page.Blank();
            page.Paragraph($"The plan after it is in {target}.");
        }
    }

    private static void Section(Page page, Words words, string heading, IReadOnlyList<Finding> criteria)
    {
        if (criteria.Count > 0)
        {
            page.Heading(heading);
            Findings.Criteria(page, words, criteria);
        }
    }

    private static void Note(Page page, string what, IEnumerable<string> values)
    {
        if (string.Join(", ", values) is { Length: > 0 } text)
        {
            page.Paragraph(text, $"               {what}: ", Tone.Quiet, Tone.Quiet);
        }
    }

    private static string Fired(Finding finding) => Words.Numbers(finding) is { Length: > 0 } numbers ? $"{finding.Rule} ({numbers})" : finding.Rule;
}
