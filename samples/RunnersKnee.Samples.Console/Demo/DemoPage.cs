using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>The demonstration as text, top to bottom.</summary>
internal static class DemoPage
{
    public static void Write(Page page, RehabPlanner planner)
    {
        var words = new Words(planner.Protocol);
        page.Paragraph("RunnersKnee.Core: a plan that starts small, listens to pain and explains itself.", tone: Tone.Strong);
        page.Paragraph("General guidance for runner's knee, no diagnosis; a warning sign ends a plan until a clinician clears it.", tone: Tone.Quiet);

        var started = planner.Start(Script.Intake, Script.Availability, Script.Monday);
        Start(page, words, started);
        var shown = Week(page, words, planner, started.Plan, Script.Monday, "The first week");

        page.Heading($"{Script.Days / 7} weeks of reports, each judged on waking and at night");
        var quiet = new QuietDays(page);
        CourseDay? last = null;
        foreach (var day in Course.Run(planner, started.Plan))
        {
            if (day.On.DayOfWeek is DayOfWeek.Monday && last is not null)
            {
                var week = Of(planner, last.Plan, day.On);
                if (!Same(week, shown))
                {
                    quiet.Flush();
                    shown = Week(page, words, planner, last.Plan, day.On, $"The week of {Words.Day(day.On)} has changed");
                    page.Blank();
                }
            }

            Day(page, words, day, quiet);
            last = day;
        }

        quiet.Flush();
        End(page, words, last!);
    }

    private static void Start(Page page, Words words, PlanChange.Started started)
    {
        var intake = started.Intake;
        page.Heading($"{Words.DayOf(started.On)}: the runner's answers");
        page.Paragraph($"Worst pain {intake.WorstPain} today and {intake.WorstPainInWeek} this week, {intake.UsualMorningPain} on waking, settled after {intake.HoursToSettle} hours, no warning signs.");
        page.Paragraph($"Concluded: stage {words.Texts[$"stage/{Words.Kebab(started.Stage)}"]}. {words.Texts[$"stage/{Words.Kebab(started.Stage)}/aim"]}");
        Findings.Reasons(page, words, started.Reasons);
    }

    private static List<Session> Week(Page page, Words words, RehabPlanner planner, RehabPlan plan, DateOnly monday, string heading)
    {
        var sessions = Of(planner, plan, monday);
        page.Heading(heading);
        WeekTable.Write(page, words, monday, sessions);
        return sessions;
    }

    private static List<Session> Of(RehabPlanner planner, RehabPlan plan, DateOnly monday) => [.. planner.Sessions(plan, monday).TakeWhile(s => s.On < monday.AddDays(7))];

    /// <summary>The same exercises and amounts on the same days of the week.</summary>
    private static bool Same(List<Session> one, List<Session> other) =>
        one.Select(s => (s.On.DayOfWeek, string.Join(',', s.Items))).SequenceEqual(other.Select(s => (s.On.DayOfWeek, string.Join(',', s.Items))));

    private static void Day(Page page, Words words, CourseDay day, QuietDays quiet)
    {
        var story = Script.Story(day.On);
        var decided = day.Decisions.Where(d => d.Verdict is not Verdict.Hold || d.Before != d.After || d.Reasons[0].Rule is "R-HLD-02").ToList();
        if (decided.Count == 0 && story is null)
        {
            quiet.Add(day);
            return;
        }

        quiet.Flush();
        page.Styled($"{Words.Day(day.On)}{(story is null ? "" : $": {story}")}", Tone.Strong);
        page.Blank();
        foreach (var decision in decided)
        {
            Findings.Decision(page, words, decision);
        }
    }

    private static void End(Page page, Words words, CourseDay last)
    {
        page.Heading($"{Words.DayOf(last.On)}: where the plan stands");
        page.Paragraph($"Stage {words.Texts[$"stage/{Words.Kebab(last.Plan.Stage)}"]} since {Words.Day(last.Plan.StageSince)}, usual morning pain {last.Plan.Baseline}.");
        foreach (var item in last.Plan.Items)
        {
            page.Paragraph($"{words.Stand(item)}; {Words.Days(item.Days)}", $"  {words.Texts.Name(item.At.Exercise),-20} ");
        }

        page.Heading("What is left until the next stage");
        Findings.Criteria(page, words, last.Evening.ExitCriteria);
        page.Blank();
        page.Paragraph("Your own: runnersknee plan --days mon,wed,fri --worst-pain 4   (see also plan --help, rules, protocol)");
    }
}
