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
        var shown = Week(page, words, planner, started.Plan, Script.Monday, "The first week");

        page.Paragraph("A trial is one set; when the knee took it well, all sets follow.", tone: Tone.Quiet);
        page.Heading($"{Script.Days / 7} weeks of reports, each session judged at night and again on waking");
        var quiet = new QuietDays(page);
        var told = new HashSet<string>(StringComparer.Ordinal);
        CourseDay? last = null;
        foreach (var day in Course.Run(planner, started.Plan))
        {
            if (day.On.DayOfWeek is DayOfWeek.Monday && last is not null)
            {
                var week = Of(planner, last.After, day.On);
                if (!Same(week, shown))
                {
                    quiet.Flush();
                    shown = week;
                    page.Blank();
                    WeekTable.Write(page, words, day.On, week, $"From {Words.Day(day.On)}");
                    page.Blank();
                }
            }

            Day(page, words, day, quiet, told);
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
        var policy = started.Policy;
        page.Paragraph($"Concluded: stage {Stage(words, started.Stage)}. Pain: harder only at {policy.Progress}, the same up to {policy.Hold}, easier above it, stop from {policy.Stop}.");
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

    private static void Day(Page page, Words words, CourseDay day, QuietDays quiet, HashSet<string> told)
    {
        var morning = Half(page, words, day, day.Morning, isMorning: true, quiet, told);
        var evening = Half(page, words, day, day.Evening, isMorning: false, quiet, told);
        if (!morning && !evening)
        {
            quiet.Add(day);
        }
    }

    /// <summary>One assessment; false where it decided nothing worth a line.</summary>
    private static bool Half(Page page, Words words, CourseDay day, PlanChange.Assessed change, bool isMorning, QuietDays quiet, HashSet<string> told)
    {
        var story = Script.Story(day.On, isMorning);
        var decided = change.Decisions.Where(d => d.Verdict is not Verdict.Hold || d.Before != d.After || d.Reasons[0].Rule is "R-HLD-02").ToList();
        var stage = isMorning ? day.Before.Stage : day.Morning.Stage;
        if (decided.Count == 0 && story is null && change.Stage == stage)
        {
            return false;
        }

        quiet.Flush();
        page.Paragraph($"{Words.Day(day.On)}, {(isMorning ? "on waking" : "at night")}{(story is null ? "" : $": {story}")}", tone: Tone.Strong);
        Findings.Decisions(page, words, decided, told);
        if (change.Stage != stage)
        {
            page.Paragraph($"Stage: {Stage(words, stage)} -> {Stage(words, change.Stage)}{(change.Stage > stage ? ", every criterion is met" : "")}", $"  {change.Reasons.FirstOrDefault(r => r.Rule.StartsWith("R-STG", StringComparison.Ordinal))?.Rule,-9}  ", Tone.Strong, Tone.Quiet);
        }

        return true;
    }

    private static string Stage(Words words, Stage stage) => words.Texts[$"stage/{Words.Kebab(stage)}"];

    private static void End(Page page, Words words, CourseDay last)
    {
        page.Heading($"{Words.DayOf(last.On)}: where the plan stands");
        page.Paragraph($"Stage {words.Texts[$"stage/{Words.Kebab(last.After.Stage)}"]} since {Words.Day(last.After.StageSince)}, usual morning pain {last.After.Baseline}.");
        foreach (var item in last.After.Items)
        {
            page.Paragraph($"{words.Stand(item)}; {Words.Days(item.Days)}", $"  {words.Texts.Name(item.At.Exercise),-20} ");
        }

        page.Heading("What is left until the next stage");
        Findings.Criteria(page, words, last.Evening.ExitCriteria, isShort: true);
        page.Blank();
        page.Paragraph("Your own: runnersknee plan --days mon,wed,fri --worst-pain 4   (see also plan --help, rules, protocol)");
    }
}
