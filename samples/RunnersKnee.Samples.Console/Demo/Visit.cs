namespace RunnersKnee.Samples.Console.Demo;

/// <summary>One stay in one stage: what changed as it began, and its assessments; the last one leads out of it.</summary>
internal sealed record Visit(Stage Stage, IReadOnlyList<Decision> Entry, IReadOnlyList<CourseStep> Steps)
{
    public DateOnly First => Steps[0].On;

    public CourseStep Last => Steps[^1];

    /// <summary>It ended by a flare.</summary>
    public bool IsFlare => Last.Change.Flared;

    public static List<Visit> Of(IEnumerable<CourseStep> steps)
    {
        List<Visit> visits = [];
        List<CourseStep> present = [];
        IReadOnlyList<Decision> entry = [];
        foreach (var step in steps)
        {
            present.Add(step);
            if (step.After.Stage != step.Before.Stage)
            {
                visits.Add(new(step.Before.Stage, entry, present));
                (entry, present) = (AsItBegan(step), []);
            }
        }

        return visits;
    }

    /// <summary>The Monday on which the last week of this stay began; null: it was too short to hold one.</summary>
    public CourseStep? LastMonday => Steps.LastOrDefault(s => s.On.DayOfWeek is DayOfWeek.Monday && s.IsMorning && s != Last);

    /// <summary>Each assessment with what it decided about this stage.</summary>
    public IEnumerable<(CourseStep Step, IReadOnlyList<Decision> Decisions)> Decided() =>
        Steps.Select(s => (s, s == Last ? [.. s.Change.Decisions.Where(d => d.About is not null)] : s.Change.Decisions));

    /// <summary>The decisions about no session: they belong to the stage that begins.</summary>
    private static IReadOnlyList<Decision> AsItBegan(CourseStep step) => [.. step.Change.Decisions.Where(d => d.About is null)];
}
