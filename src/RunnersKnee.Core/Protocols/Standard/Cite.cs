namespace RunnersKnee.Protocols.Standard;

/// <summary>Short ways to name a source, and the sources that several exercises share.</summary>
internal static class Cite
{
    /// <summary>Smallest, second and fourth dose level; the seed gives only the ends of its range.</summary>
    public static Citation DoseTable { get; } = Design("C3.3");

    public static Citation RungOrder { get; } = Design("C3.4");

    public static Citation Gate { get; } = Design("C3.2");

    public static Citation Lever { get; } = Design("C3.1");

    /// <summary>How many sessions the days without pain must hold.</summary>
    public static Citation GateSessions { get; } = Design("A-11");

    /// <summary>Days in a row, where the seed is silent on them.</summary>
    public static Citation Spacing { get; } = Design("A-34");

    /// <summary>What gives way to what.</summary>
    public static Citation Swap { get; } = Design("C3.5");

    /// <summary>"Half" where the seed says only "reduce"; the height of the reduced straight leg raise.</summary>
    public static Citation Reduced { get; } = Design("A-10");

    /// <summary>A harder variant for which the seed gives no dose.</summary>
    public static Citation NoDose { get; } = Design("A-13");

    /// <summary>A contraction without movement inherits the dose of its exercise.</summary>
    public static Citation Inherited { get; } = Design("A-33");

    /// <summary>The article itself, where a value has no fact of its own.</summary>
    public static Citation Article { get; } = Seed("G-15");

    /// <summary>Named for use before a run.</summary>
    public static Citation BeforeRuns { get; } = Seed("G-09");

    /// <summary>What is asked of the knee before running comes back.</summary>
    public static Citation Checks { get; } = Design("C5.1");

    /// <summary>The levels of coming back to running.</summary>
    public static Citation RunLevels { get; } = Design("C8.1");

    /// <summary>Facts that sections 6, 7 and 8 state for both of their exercises.</summary>
    public static SeedFacts Vmo { get; } = new("VMO", 6);

    /// <inheritdoc cref="Vmo"/>
    public static SeedFacts Rotation { get; } = new("ROT", 4);

    /// <inheritdoc cref="Vmo"/>
    public static SeedFacts Core { get; } = new("COR", 7);

    public static Citation Seed(string id) => new() { Id = id, Provenance = Provenance.Seed };

    public static Citation Design(string id) => new() { Id = id, Provenance = Provenance.Design };

    public static Citation Published(string id, string source) => new() { Id = id, Provenance = Provenance.Published, Source = source };

    public static Citation Secondary(string id, string source) => new() { Id = id, Provenance = Provenance.PublishedSecondary, Source = source };

    /// <summary>The design notes an exercise rests on, as in <c>A-09</c>.</summary>
    public static IEnumerable<Citation> Notes(params string[] ids) => ids.Select(Design);
}
