using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>The demonstration as text, top to bottom.</summary>
internal static class DemoPage
{
    public static void Write(Page page, RehabPlanner planner)
    {
        var words = new Words(planner.Protocol);
        page.Paragraph("RunnersKnee.Core: a plan that starts small, listens to pain and explains itself.", tone: Tone.Strong);
        page.Paragraph("General guidance for runner's knee. No diagnosis; a warning sign ends it until a clinician clears.", tone: Tone.Quiet);

        var started = planner.Start(Script.Intake, Script.Availability, Script.Monday);
        Start(page, words, started);
        var shown = Week(page, words, planner, started.Plan, Script.Monday, "Sessions: the first week");

        page.Paragraph("A trial is one set; when the knee took it well, all sets follow.", tone: Tone.Quiet);
        page.Heading($"Assess, Apply: {Script.Days / 7} weeks of reports, each session judged at night and again on waking");
        var diary = new Diary(page, words);
        CourseDay? last = null;
        foreach (var day in Course.Run(planner, started.Plan))
        {
            if (day.On.DayOfWeek is DayOfWeek.Monday && last is not null)
            {
                var week = Of(planner, last.After, day.On);
                if (!Same(week, shown))
                {
                    diary.Close();
                    shown = week;
                    page.Blank();
                    WeekTable.Write(page, words, day.On, week, $"From {Words.Day(day.On)}");
                    page.Blank();
                }
            }

            diary.Tell(day);
            last = day;
        }

        diary.Close();
        End(page, words, last!);
        WhatIf(page, words, planner, last!);
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

    private static List<Session> Week(Page page, Words words, RehabPlanner planner, RehabPlan plan, DateOnly monday, string heading)
    {
        var sessions = Of(planner, plan, monday);
        page.Heading(heading);
        WeekTable.Write(page, words, monday, sessions, "Exercise");
        return sessions;
    }

    private static List<Session> Of(RehabPlanner planner, RehabPlan plan, DateOnly monday) => [.. planner.Sessions(plan, monday).TakeWhile(s => s.On < monday.AddDays(7))];

    /// <summary>The same versions for the same purpose on the same days of the week; amounts may differ.</summary>
    private static bool Same(List<Session> one, List<Session> other) =>
        one.Select(s => (s.On.DayOfWeek, Versions(s))).SequenceEqual(other.Select(s => (s.On.DayOfWeek, Versions(s))));

    private static string Versions(Session session) => string.Join(',', session.Items.Select(i => $"{i.At.Exercise}/{i.At.Rung}/{i.Purpose}"));

    private static void End(Page page, Words words, CourseDay last)
    {
        page.Heading($"{Words.DayOf(last.On)}: where the plan stands");
        page.Paragraph($"Stage {words.Stage(last.After.Stage)} since {Words.Day(last.After.StageSince)}, usual morning pain {last.After.Baseline}.");
        foreach (var item in last.After.Items)
        {
            page.Paragraph($"{words.Stand(item)}; {Words.Days(item.Days)}", $"  {words.Texts.Name(item.At.Exercise),-20} ");
        }

        page.Paragraph("What is left until the next stage:");
        Findings.Criteria(page, words, last.Evening.ExitCriteria, isShort: true);
    }

    /// <summary>A preview: an assessment with a made-up answer. It changes nothing unless it is applied.</summary>
    private static void WhatIf(Page page, Words words, RehabPlanner planner, CourseDay last)
    {
        var day = last.On.AddDays(1);
        var change = planner.Assess(last.After, last.Log.With(new() { On = day, WarningSigns = [Script.Sign] }), day);
        page.Blank();
        page.Paragraph($"What if {Script.Sign} were named the next morning: {words.Texts[$"flag/{Script.Sign}"]}", tone: Tone.Strong);
        Findings.Reasons(page, words, change.Reasons.Take(1));
        page.Paragraph($"{words.Texts[$"status/{Words.Kebab(change.Status)}"]}. {words.Texts[$"flag/{Script.Sign}/advice"]}", "             ", Tone.Stop);
    }
}
