namespace RunnersKnee.Fuzz;

/// <summary>A plan, a log and a history, each sound by itself, need not fit together: using them answers or says what does not fit.</summary>
internal static class Use
{
    private const int Days = 14;

    /// <summary>A plan in the first line, a log in the next.</summary>
    public static void Plan(byte[] bytes)
    {
        var lines = Lines(bytes);
        if (lines.Count == 2
            && Targets.Document(lines[0].Span, RunnersKneeJson.Plan) is { } plan
            && Targets.Document(lines[1].Span, RunnersKneeJson.Log) is { } log)
        {
            Answered(() => Live(plan, log));
        }
    }

    /// <summary>A change in each line.</summary>
    public static void History(byte[] bytes)
    {
        var changes = Lines(bytes).Select(line => Targets.Document(line.Span, RunnersKneeJson.Change)).TakeWhile(change => change is not null).ToList();
        Answered(() => Live(RehabPlan.Replay(changes!), FeedbackLog.Empty));
        Answered(() => RehabPlanner.Default.Progress(changes!, FeedbackLog.Empty));
    }

    private static void Live(RehabPlan plan, FeedbackLog log)
    {
        var on = log.Days.Count > 0 && log.Days[^1].On > plan.AssessedOn ? log.Days[^1].On : plan.AssessedOn;
        Sessions(plan, on);
        var change = RehabPlanner.Default.Assess(plan, log, on);
        _ = Targets.Document(System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(change, RunnersKneeJson.Change), RunnersKneeJson.Change);
        Sessions(plan.Apply(change), on);
    }

    private static void Sessions(RehabPlan plan, DateOnly from)
    {
        foreach (var session in RehabPlanner.Default.Sessions(plan, from).TakeWhile(s => s.On.DayNumber - from.DayNumber < Days))
        {
            Targets.Demand(session.On >= from, "a session is not before the day asked for");
        }
    }

    /// <summary>A fault the library states itself is an answer; one that comes from what it calls is not.</summary>
    private static void Answered(Action use)
    {
        try
        {
            use();
        }
        catch (ArgumentException fault) when (fault.TargetSite?.DeclaringType?.Namespace?.StartsWith(nameof(RunnersKnee), StringComparison.Ordinal) == true)
        {
        }
    }

    private static List<ReadOnlyMemory<byte>> Lines(ReadOnlyMemory<byte> bytes)
    {
        List<ReadOnlyMemory<byte>> lines = [];
        for (var at = bytes.Span.IndexOf((byte)'\n'); at >= 0; at = bytes.Span.IndexOf((byte)'\n'))
        {
            lines.Add(bytes[..at]);
            bytes = bytes[(at + 1)..];
        }

        lines.Add(bytes);
        return lines;
    }
}
