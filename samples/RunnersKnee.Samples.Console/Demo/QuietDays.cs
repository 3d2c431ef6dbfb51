using System.Globalization;
using RunnersKnee.Samples.Console.Rendering;

namespace RunnersKnee.Samples.Console.Demo;

/// <summary>Days on which nothing changed, summed up in one line.</summary>
internal sealed class QuietDays(Page page)
{
    private readonly List<CourseDay> _days = [];

    public void Add(CourseDay day) => _days.Add(day);

    public void Flush()
    {
        if (_days.Count == 0)
        {
            return;
        }

        var days = _days.Count == 1 ? Words.Day(_days[0].On) : $"{Words.Day(_days[0].On)} to {Words.Day(_days[^1].On)}";
        var judged = _days.SelectMany(d => d.Decisions).ToList();
        var rules = judged.Select(d => d.Reasons[0].Rule).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var text = judged.Count == 0 ? "nothing to judge" : string.Create(CultureInfo.InvariantCulture, $"{judged.Count} judgements, nothing changes [{string.Join(", ", rules)}]");
        page.Paragraph($"{days}: {text}", tone: Tone.Quiet);
        _days.Clear();
    }
}
