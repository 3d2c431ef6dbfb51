namespace RunnersKnee.Protocols.Standard;

/// <summary>Signs that suspend the plan until a clinician clears them (C4.1). All are asked; three are facts of the past.</summary>
internal static class RedFlags
{
    private const int Now = 0;
    private const int SameDay = 12;
    private const int OneToTwoDays = 48;
    private const int Days = 120;
    private const int BeforeStart = 720;

    public static IReadOnlyList<Flag> All { get; } =
    [
        Emergency(Cite.Secondary("RF-01", "S-DVT"), Now),
        Emergency(Cite.Published("RF-02", "S-GCARE"), Now),
        Emergency(Cite.Published("RF-03", "S-GCARE"), Now),
        Emergency(Cite.Published("RF-04", "S-KNEERES"), Now),
        Emergency(Cite.Published("RF-05", "S-OTT"), SameDay),
        Emergency(Cite.Published("RF-06", "S-GCARE"), SameDay),
        Urgent(Cite.Secondary("RF-07", "S-DVT"), SameDay),
        Urgent(Cite.Published("RF-08", "S-GCARE"), OneToTwoDays),
        Urgent(Cite.Published("RF-09", "S-GCARE"), OneToTwoDays),
        Urgent(Cite.Published("RF-10", "S-GCARE"), OneToTwoDays),
        Urgent(Cite.Design("RF-11"), Days),
        Urgent(Cite.Published("RF-12", "S-CORN"), Days),
        Urgent(Cite.Published("RF-13", "S-CORN"), Days, isHistory: true),

        // the same day for the young, days for adults: the shorter one stands
        Urgent(Cite.Published("RF-14", "S-SCFE99"), SameDay),
        Urgent(Cite.Published("RF-15", "S-BSI"), Days),
        Urgent(Cite.Published("RF-16", "S-YORK"), Days),
        Urgent(Cite.Design("RF-17"), BeforeStart, isHistory: true),
        Urgent(Cite.Published("RF-18", "S-OTT"), SameDay),

        // "before any exercise" names no time; signs from the heart do not wait a month
        Urgent(Cite.Published("RF-19", "S-PARQ"), Days),
        Urgent(Cite.Design("RF-20"), BeforeStart, isHistory: true),
    ];

    private static Flag Emergency(Citation source, int hours) => Red(source, Urgency.Emergency, hours, isHistory: false);

    private static Flag Urgent(Citation source, int hours, bool isHistory = false) => Red(source, Urgency.Urgent, hours, isHistory);

    private static Flag Red(Citation source, Urgency urgency, int hours, bool isHistory) =>
        new() { Id = source.Id, Urgency = urgency, CapsProgress = false, IsAsked = true, IsHistory = isHistory, SeekCareWithinHours = hours, Source = source };
}
