namespace RunnersKnee.Tests.Rules;

/// <summary>The policies that are swept: the four the library offers, and every one a runner could have.</summary>
internal static class Policies
{
    public static IReadOnlyDictionary<string, PainPolicy> Named { get; } = new Dictionary<string, PainPolicy>(StringComparer.Ordinal)
    {
        ["SeedLiteral"] = PainPolicy.SeedLiteral,
        ["Default"] = PainPolicy.Default,
        ["LowPain"] = PainPolicy.LowPain,
        ["PainMonitoring"] = PainPolicy.PainMonitoring,
    };

    /// <summary>0 ≤ progress ≤ hold &lt; stop ≤ 10.</summary>
    public static IReadOnlyList<PainPolicy> All { get; } =
    [
        .. from progress in Enumerable.Range(0, 11)
           from hold in Enumerable.Range(0, 11)
           from stop in Enumerable.Range(0, 11)
           where progress <= hold && hold < stop
           select new PainPolicy(new(progress), new(hold), new(stop)),
    ];

    /// <summary>Places in <see cref="All"/>: a policy, and another that is stricter in no score and differs from it.</summary>
    public static IReadOnlyList<(int Stricter, int Milder)> Pairs { get; } =
    [
        .. from stricter in Enumerable.Range(0, All.Count)
           from milder in Enumerable.Range(0, All.Count)
           where stricter != milder && All[stricter].Progress <= All[milder].Progress && All[stricter].Hold <= All[milder].Hold && All[stricter].Stop <= All[milder].Stop
           select (stricter, milder),
    ];
}
