namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>All that a runner ever reported; the library is given its last days only.</summary>
internal sealed class Notebook
{
    private readonly List<DayReport> _days = [];
    private FeedbackLog? _lately;
    private DateOnly _until;

    public DayReport? On(DateOnly day) => _days.Find(d => d.On == day);

    /// <summary>The report so many reports ago.</summary>
    public DayReport? Back(int ago) => ago < _days.Count ? _days[^(ago + 1)] : null;

    public void Say(DayReport report)
    {
        var at = _days.FindLastIndex(d => d.On == report.On);
        Put(at, at < 0 ? report : _days[at].Merge(report));
    }

    public void Correct(DayReport report) => Put(_days.FindLastIndex(d => d.On == report.On), report);

    /// <summary>As many days as rules look back, this one the last.</summary>
    public FeedbackLog Lately(DateOnly until)
    {
        if (_lately is null || _until != until)
        {
            var first = _days.Count;
            while (first > 0 && _days[first - 1].On >= until.AddDays(-FeedbackLog.LookbackDays))
            {
                first--;
            }

            (_lately, _until) = (new() { Days = _days[first..] }, until);
        }

        return _lately;
    }

    private void Put(int at, DayReport report)
    {
        _lately = null;
        if (at >= 0)
        {
            _days[at] = report;
            return;
        }

        var before = _days.FindLastIndex(d => d.On < report.On);
        _days.Insert(before + 1, report);
    }
}
