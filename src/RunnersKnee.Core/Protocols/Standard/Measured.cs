namespace RunnersKnee.Protocols.Standard;

/// <summary>Short ways to write a sourced number in the unit of its source.</summary>
internal static class Measured
{
    public static Measure Inches(string id, decimal min, decimal max, Citation source) => Of(id, min, max, "[in_i]", source);

    public static Measure Pounds(string id, decimal min, decimal max, Citation source) => Of(id, min, max, "[lb_av]", source);

    public static Measure Degrees(string id, decimal min, decimal max, Citation source) => Of(id, min, max, "deg", source);

    public static Measure Seconds(string id, decimal min, decimal max, Citation source) => Of(id, min, max, "s", source);

    public static Measure Minutes(string id, decimal min, decimal max, Citation source) => Of(id, min, max, "min", source);

    public static Measure Hold(decimal min, decimal max, Citation source) => Seconds("hold", min, max, source);

    /// <summary>Half of the usual range, where the seed says only that it is smaller.</summary>
    public static Measure HalfRange() => Of("range", 50, 50, "%", Cite.Reduced);

    public static Measure Section(int number, Citation source) => Of("section", number, number, "1", source);

    /// <summary>1 low, 2 moderate, 3 high; "low to moderate" is 1 to 2.</summary>
    public static Measure Complexity(int min, int max, Citation source) => Of("complexity", min, max, "1", source);

    /// <summary>Stars of 5, the seed's own judgement.</summary>
    public static Measure Stars(int stars, Citation source) => Of("stars", stars, stars, "1", source);

    public static Measure Weeks(int min, int max, Citation source) => Of("expected-weeks", min, max, "wk", source);

    public static Measure Percent(string id, decimal min, decimal max, Citation source) => Of(id, min, max, "%", source);

    /// <summary>How hard it feels, 0 to 10.</summary>
    public static Measure Effort(int min, int max, Citation source) => Of("effort", min, max, "1", source);

    private static Measure Of(string id, decimal min, decimal max, string unit, Citation source) => new() { Id = id, Min = min, Max = max, Unit = unit, Source = source };
}
