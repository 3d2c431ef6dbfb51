using System.Globalization;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>Days on which nothing changed, summed up in one line; days of rest alone are passed over.</summary>
internal sealed class QuietDays(Page page)
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

    private readonly List<CourseDay> _days = [];

    public void Add(CourseDay day) => _days.Add(day);

    public void Flush()
    {
        if (!_days.Exists(d => d.Decisions.Any()))
        {
            _days.Clear();
            return;
        }

        var judged = _days.SelectMany(d => d.Decisions).GroupBy(d => d.Reasons[0].Rule, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal);
        var text = string.Join(", ", judged.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count()} x {Meaning.GetValueOrDefault(g.Key, "nothing to change")} ({g.Key})")));
        page.Paragraph($"{Words.Span(_days[0].On, _days[^1].On)}: no change; {text}", tone: Tone.Quiet);
        _days.Clear();
    }
}
