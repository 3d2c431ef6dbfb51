using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>The demonstration as text, top to bottom: one screen to start, one for each stay in a stage, and the whole course as a chart.</summary>
internal static class DemoPage
{
    private const string DistanceRule = "R-RUN-08";

    public static void Write(Page page, RehabPlanner planner)
    {
        var words = new Words(planner.Protocol);
        page.Paragraph("RunnersKnee.Core: a plan that starts small, listens to pain and explains itself.", tone: Tone.Strong);
        page.Paragraph("General guidance for runner's knee. No diagnosis; a warning sign ends it until a clinician clears.", tone: Tone.Quiet);

        var started = planner.Start(Script.Intake, Script.Availability, Script.Monday);
        var screen = new StageScreen(page, words, planner);
        Start(page, words, started);
        page.Paragraph("Sessions: the first week", tone: Tone.Strong);
        screen.Week(started.Plan, Script.Monday, "Exercise");
        page.Paragraph("A trial is one set; when the knee took it well, all sets follow.", tone: Tone.Quiet);
        page.Paragraph("Assess, Apply: each session is judged at night and again on waking; now stage by stage.");

        var steps = Course.Run(planner, started.Plan).ToList();
        foreach (var visit in Visit.Of(steps))
        {
            screen.Write(visit);
        }

        End(page, words, screen, steps[^1]);
        Progress(page, words, planner.Progress([started, .. steps.Select(s => s.Change)], steps[^1].Log));
        WhatIf(page, words, planner, steps[^1]);
        page.Blank();
        page.Paragraph("Your own: runnersknee plan --days mon,wed,fri --worst-pain 4 (see also plan --help, rules, protocol)");
    }

    private static void Start(Page page, Words words, PlanChange.Started started)
    {
        var intake = started.Intake;
        page.Heading($"Start: the runner's answers on {Words.DayOf(started.On)}");
        page.Paragraph($"Worst pain {intake.WorstPain} today and {intake.WorstPainInWeek} this week, {intake.UsualMorningPain} on waking, settled after {intake.HoursToSettle} hours, no warning signs.");
        var policy = started.Policy;
        page.Paragraph($"Concluded: stage {words.Stage(started.Stage)}. Pain: harder only at {policy.Progress}, the same up to {policy.Hold}, easier above it, stop from {policy.Stop}.");
        Findings.Reasons(page, words, started.Reasons);
    }

    /// <summary>The last stage goes on: its first week, and what holds from now on.</summary>
    private static void End(Page page, Words words, StageScreen screen, CourseStep last)
    {
        page.Heading($"{words.Stage(last.After.Stage)}: from {Words.DayOf(last.On)}");
        var monday = last.On.AddDays(((int)DayOfWeek.Monday - (int)last.On.DayOfWeek + 7) % 7);
        screen.Week(last.After, monday, $"From {Words.Day(monday)}");
        page.Paragraph("Running is back. The plan goes on, listens as before, and goes back to the calm-down stage when the knee flares up.");
        page.Paragraph(words.Texts[$"rule/{DistanceRule}"], $"  {DistanceRule,-9}  ", leadTone: Tone.Quiet);
    }

    private static void Progress(Page page, Words words, IReadOnlyList<WeekProgress> weeks)
    {
        page.Heading($"Progress: {weeks.Count} weeks, one row each");
        ProgressChart.Brief(page, words, weeks);
    }

    /// <summary>A preview: an assessment with a made-up answer. It changes nothing unless it is applied.</summary>
    private static void WhatIf(Page page, Words words, RehabPlanner planner, CourseStep last)
    {
        var day = last.On.AddDays(1);
        var change = planner.Assess(last.After, last.Log.With(new() { On = day, WarningSigns = [Script.Sign] }), day);
        page.Heading($"What if {Script.Sign} were named the next morning");
        page.Paragraph(words.Texts[$"flag/{Script.Sign}"], tone: Tone.Strong);
        Findings.Reasons(page, words, change.Reasons.Take(1));
        page.Paragraph($"{words.Texts[$"status/{Words.Kebab(change.Status)}"]}. {words.Texts[$"flag/{Script.Sign}/advice"]}", "             ", Tone.Stop);
    }
}
