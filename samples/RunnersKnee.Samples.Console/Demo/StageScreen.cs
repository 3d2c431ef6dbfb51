using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>One stay in one stage as one screen: its week, what mattered, what was left at the end of it and how it was met.</summary>
internal sealed class StageScreen(Page page, Words words, RehabPlanner planner)
{
    private const int DaysOfWeek = 7;

    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Write(Visit visit)
    {
        page.Heading($"{words.Stage(visit.Stage)}: {Words.Day(visit.First)} - {Words.Day(visit.Last.On)}, {Weeks(visit.First, visit.Last.On)}");
        var diary = new Diary(page, words, _told);
        diary.Entry(visit);
        if (visit.First != Script.Monday && visit.LastMonday is { } step)
        {
            Week(step.Before, step.On, $"From {Words.Day(step.On)}");
        }

        diary.Tell(visit);
        Flags(visit);
        if (!visit.IsFlare)
        {
            Left(visit);
        }

        Leave(visit);
    }

    public void Week(RehabPlan plan, DateOnly monday, string head) =>
        WeekTable.Write(page, words, monday, [.. planner.Sessions(plan, monday).TakeWhile(s => s.On < monday.AddDays(DaysOfWeek))], head);

    private static string Weeks(DateOnly first, DateOnly last) => (Week(first), Week(last)) is var (from, to) && from == to
        ? FormattableString.Invariant($"week {from}")
        : FormattableString.Invariant($"weeks {from} to {to}");

    private static int Week(DateOnly day) => ((day.DayNumber - Script.Monday.DayNumber) / DaysOfWeek) + 1;

    /// <summary>Signs that the library computes itself, with the day on which they begin and end.</summary>
    private void Flags(Visit visit)
    {
        foreach (var step in visit.Steps)
        {
            var (before, after) = (step.Before.Flags.Select(f => f.Id), step.After.Flags.Select(f => f.Id));
            foreach (var flag in after.Except(before))
            {
                page.Paragraph($"{Words.Day(step.On)}: {words.Texts[$"flag/{flag}"]}; nothing gets harder while it is there.", $"  {flag,-9}  ", Tone.Careful, Tone.Careful);
            }

            foreach (var flag in before.Except(after))
            {
                page.Paragraph($"{Words.Day(step.On)}: this sign has ended.", $"  {flag,-9}  ", leadTone: Tone.Quiet);
            }
        }
    }

    /// <summary>The last evening on which more than one point was open and nothing that was done had to be done again; and when each was met for good.</summary>
    private void Left(Visit visit)
    {
        var evenings = visit.Steps.Where(s => !s.IsMorning).ToList();
        var moment = evenings.FindLast(s => s.Change.ExitCriteria.Count(c => c.Holds is not true) > 1 && s.Change.ExitCriteria.All(c => c.Holds is not true || MetOn(visit, c) <= s.On)) ?? evenings[^1];
        page.Paragraph($"What was left on {Words.Day(moment.On)}:", tone: Tone.Strong);
        Findings.Criteria(page, words, moment.Change.ExitCriteria, isShort: true, _told);
        var open = moment.Change.ExitCriteria.Where(c => c.Holds is not true).GroupBy(c => MetOn(visit, c)).OrderBy(g => g.Key);
        page.Paragraph(string.Join("; ", open.Select(g => $"{string.Join(", ", g.Select(c => c.Rule))} on {Words.Day(g.Key)}")), "  met   ", leadTone: Tone.Better);
    }

    /// <summary>From this day on it was met, evening by evening, until the stage ended.</summary>
    private static DateOnly MetOn(Visit visit, Finding criterion)
    {
        var last = visit.Steps.LastOrDefault(s => !s.IsMorning && s != visit.Last && s.Change.ExitCriteria.Any(c => c.Rule == criterion.Rule && c.Exercise == criterion.Exercise && c.Holds is not true));
        return last?.On.AddDays(1) ?? visit.First;
    }

    private void Leave(Visit visit)
    {
        var rule = visit.Last.Change.Reasons.First(r => r.Rule.StartsWith("R-STG", StringComparison.Ordinal)).Rule;
        var why = visit.IsFlare ? "the knee has flared up" : "every criterion is met";
        page.Paragraph($"Stage: {words.Stage(visit.Stage)} -> {words.Stage(visit.Last.After.Stage)}, {why}", $"  {rule,-9}  ", Tone.Strong, Tone.Quiet);
    }
}
