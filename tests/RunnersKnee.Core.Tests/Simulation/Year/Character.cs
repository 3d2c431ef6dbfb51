namespace RunnersKnee.Tests.Simulation.Year;

/// <summary>Who a runner is for a year: how the knee takes training, and how the runner answers.</summary>
internal sealed record Character
{
    public required string Name { get; init; }

    /// <summary>How this runner answers.</summary>
    public required Habit Answers { get; init; }

    /// <summary>What a good day of training adds to what the knee carries, in hundredths of a load unit.</summary>
    public int Growth { get; init; } = 6;

    /// <summary>Nights, per mille, on which the knee becomes sore without a cause.</summary>
    public int FlaresPerMille { get; init; } = 4;

    /// <summary>Days, per mille, with which a time without a word begins.</summary>
    public int AwayPerMille { get; init; } = 2;

    /// <summary>Days, per mille, on which something in the runner's life changes: a pause, a journey, other days, other equipment.</summary>
    public int EventsPerMille { get; init; } = 6;

    /// <summary>Days with an evening assessment beside the morning's.</summary>
    public int Evenings { get; init; } = 8;

    public static IReadOnlyList<Character> All { get; } =
    [
        new() { Name = "good", Answers = Habit.Good with { Aches = 1, Screens = 30, SignsPerMille = 1, SwellingsPerMille = 1 }, FlaresPerMille = 1, Growth = 8 },
        new() { Name = "slow", Answers = Habit.Slow with { Aches = 8, Screens = 30, SignsPerMille = 2, SwellingsPerMille = 1 }, Growth = 3 },
        new() { Name = "flaring", Answers = Habit.Flaring with { Aches = 4, Screens = 30, SignsPerMille = 3 }, FlaresPerMille = 25, Growth = 5 },
        new() { Name = "forgetful", Answers = Habit.Forgetful with { Aches = 2, SignsPerMille = 2 }, AwayPerMille = 12 },
        new() { Name = "chaotic", Answers = Habit.Chaotic with { SignsPerMille = 8, SwellingsPerMille = 4 }, FlaresPerMille = 10, AwayPerMille = 6, EventsPerMille = 30, Evenings = 30 },
    ];
}
