namespace RunnersKnee.Protocols.Standard;

/// <summary>Signs that ask for a review while the plan goes on (C4.2). Those that cap hold all progress; the others only advise.</summary>
internal static class YellowFlags
{
    private const int Month = 720;

    public static IReadOnlyList<Flag> All { get; } =
    [
        Yellow(Cite.Published("YF-01", "S-E4E"), caps: true),
        Yellow(Cite.Published("YF-02", "S-LAN16"), caps: false),
        Yellow(Cite.Design("YF-03"), caps: true),
        Yellow(Cite.Design("YF-04"), caps: true, isAsked: true),
        Yellow(Cite.Design("YF-05"), caps: true),
        Yellow(Cite.Design("YF-06"), caps: false),
        Yellow(Cite.Design("YF-07"), caps: false, isAsked: true),
        Yellow(Cite.Design("YF-08"), caps: true),
        Yellow(Cite.Design("YF-09"), caps: true),
        Yellow(Cite.Design("YF-10"), caps: false),
    ];

    private static Flag Yellow(Citation source, bool caps, bool isAsked = false) =>
        new() { Id = source.Id, Urgency = Urgency.Yellow, CapsProgress = caps, IsAsked = isAsked, IsHistory = false, SeekCareWithinHours = Month, Source = source };
}
