namespace RunnersKnee.Tests.Simulation;

/// <summary>How a runner fares and answers. Numbers are percent unless their name says otherwise.</summary>
internal sealed record Habit
{
    public required string Name { get; init; }

    /// <summary>Days on which a bad spell begins.</summary>
    public int Flares { get; init; } = 1;

    /// <summary>Sessions with a small ache although there is no bad spell.</summary>
    public int Aches { get; init; } = 3;

    /// <summary>Single answers that are not given.</summary>
    public int Forgets { get; init; } = 1;

    /// <summary>Days of which nothing is reported.</summary>
    public int Silent { get; init; } = 1;

    /// <summary>Sessions that are not done.</summary>
    public int Skips { get; init; } = 5;

    /// <summary>Exercises reported at another position than the planned one.</summary>
    public int Misnames { get; init; }

    /// <summary>Evening reports that come a day or more later.</summary>
    public int Late { get; init; }

    /// <summary>Days on which an earlier day is corrected.</summary>
    public int Corrects { get; init; }

    /// <summary>Mornings and evenings on which nobody calls Assess.</summary>
    public int Unassessed { get; init; }

    /// <summary>Days on which the warning signs are asked.</summary>
    public int Screens { get; init; } = 40;

    /// <summary>Screens, per mille, that name a warning sign.</summary>
    public int SignsPerMille { get; init; } = 4;

    /// <summary>Days, per mille, with a swelling.</summary>
    public int SwellingsPerMille { get; init; } = 3;

    /// <summary>Days, per mille, on which the runner pauses, reschedules or begins again.</summary>
    public int EventsPerMille { get; init; } = 10;

    /// <summary>Answers of any kind, without sense.</summary>
    public bool IsWild { get; init; }

    public static Habit Good { get; } = new() { Name = "good" };

    public static Habit Slow { get; } = new() { Name = "slow", Aches = 30, Skips = 20 };

    public static Habit Flaring { get; } = new() { Name = "flaring", Flares = 8, Aches = 10 };

    public static Habit Forgetful { get; } = new() { Name = "forgetful", Forgets = 25, Silent = 10, Screens = 12, Unassessed = 10 };

    public static Habit Careless { get; } = new() { Name = "careless", Misnames = 12, Late = 25, Corrects = 6, Unassessed = 35, Aches = 10, Flares = 3 };

    public static Habit Chaotic { get; } = new() { Name = "chaotic", IsWild = true, Forgets = 15, Silent = 5, Misnames = 8, Late = 15, Corrects = 5, Unassessed = 25, SignsPerMille = 15, SwellingsPerMille = 15, EventsPerMille = 40 };

    public static IReadOnlyList<Habit> All { get; } = [Good, Good with { Name = "perfect", Flares = 0, Aches = 0, Forgets = 0, Silent = 0, Skips = 0, Screens = 100, SignsPerMille = 0, SwellingsPerMille = 0, EventsPerMille = 5 }, Slow, Flaring, Forgetful, Careless, Chaotic];
}
