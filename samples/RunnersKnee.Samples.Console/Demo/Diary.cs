using System.Globalization;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>Day after day: what was decided and why; days on which nothing changed are summed up, days of rest passed over.</summary>
internal sealed class Diary(Page page, Words words)
{
    /// <summary>The rules that most often leave things as they are, in few words.</summary>
    private static readonly Dictionary<string, string> Meaning = new(StringComparer.Ordinal)
    {
        ["R-HLD-03"] = "wait for the morning",
        ["R-HLD-06"] = "once more first",
        ["R-PLAN-04"] = "one harder version at a time",
        ["R-GATE-01"] = "a harder version is not open yet",
        ["R-MAX-01"] = "at the top",
        ["R-VAR-02"] = "trial waits for the morning",
    };

    private readonly List<CourseDay> _quiet = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public void Tell(CourseDay day)
    {
        var morning = Tell(day, day.Morning, "on waking", Script.Story(day.On, isMorning: true), day.Before.Stage);
        var evening = Tell(day, day.Evening, "at night", Script.Story(day.On, isMorning: false), day.Morning.Stage);
        if (!morning && !evening)
        {
            _quiet.Add(day);
        }
    }

    /// <summary>Says what is still to be summed up.</summary>
    public void Close()
    {
        var judged = _quiet.SelectMany(d => d.Decisions).GroupBy(d => d.Reasons[0].Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        var text = string.Join(", ", judged.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} x {Meaning.GetValueOrDefault(g.Key, "nothing to change")} ({g.Key})")));
        if (text.Length > 0)
        {
            page.Paragraph($"{Words.Span(_quiet[0].On, _quiet[^1].On)}: no change; {text}", tone: Tone.Quiet);
        }

        _quiet.Clear();
    }

    /// <summary>One assessment; false where it holds nothing worth a line.</summary>
    private bool Tell(CourseDay day, PlanChange.Assessed change, string when, string? story, Stage before)
    {
        var decided = change.Decisions.Where(d => d.Verdict is not Verdict.Hold || d.Before != d.After || d.Reasons[0].Rule is "R-HLD-02").ToList();
        if (decided.Count == 0 && story is null && change.Stage == before)
        {
            return false;
        }

        Close();
        page.Paragraph($"{Words.Day(day.On)}, {when}{(story is null ? "" : $": {story}")}", tone: Tone.Strong);
        Findings.Decisions(page, words, decided, _told);
        if (change.Stage != before)
        {
            var rule = change.Reasons.FirstOrDefault(r => r.Rule.StartsWith("R-STG", StringComparison.Ordinal))?.Rule;
            page.Paragraph($"Stage: {words.Stage(before)} -> {words.Stage(change.Stage)}{(change.Stage > before ? ", every criterion is met" : "")}", $"  {rule,-9}  ", Tone.Strong, Tone.Quiet);
        }

        return true;
    }
}
