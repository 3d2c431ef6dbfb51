namespace RunnersKnee.Rules;

/// <summary>The words in which the rule book is written: a rule, what it rests on and the numbers it computes with.</summary>
internal static class RuleParts
{
    public static Rule Rule(string id, IReadOnlyList<Citation> sources, params IReadOnlyList<Measure> limits) => new(id, sources, limits);

    /// <summary>A rule that is a decision of design and nothing else.</summary>
    public static Rule Designed(string id, params IReadOnlyList<Measure> limits) => new(id, [Design(id)], limits);

    public static Citation Seed(string id) => new() { Id = id, Provenance = Provenance.Seed };

    public static Citation Design(string id) => new() { Id = id, Provenance = Provenance.Design };

    public static Citation Recalled(string id) => new() { Id = id, Provenance = Provenance.Recalled };

    public static Citation Published(string id, string source) => new() { Id = id, Provenance = Provenance.Published, Source = source };

    public static Citation Secondary(string id, string source) => new() { Id = id, Provenance = Provenance.PublishedSecondary, Source = source };

    public static Measure Days(string id, int days, Citation source) => Range(id, days, days, "d", source);

    public static Measure Days(string id, int from, int to, Citation source) => Range(id, from, to, "d", source);

    public static Measure Hours(string id, int hours, Citation source) => Range(id, hours, hours, "h", source);

    public static Measure Minutes(string id, int minutes, Citation source) => Range(id, minutes, minutes, "min", source);

    public static Measure Percent(string id, int percent, Citation source) => Range(id, percent, percent, "%", source);

    /// <summary>A plain number: pain points, sessions, exercises, dose levels.</summary>
    public static Measure Number(string id, int value, Citation source) => Range(id, value, value, "1", source);

    public static Measure Number(string id, int from, int to, Citation source) => Range(id, from, to, "1", source);

    private static Measure Range(string id, int from, int to, string unit, Citation source) => new() { Id = id, Min = from, Max = to, Unit = unit, Source = source };
}
