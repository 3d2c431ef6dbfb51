namespace RunnersKnee.Benchmarks.Measuring;

/// <summary>One way of doing a piece of work.</summary>
/// <param name="Name">Who does it.</param>
/// <param name="Pieces">How many pieces one round holds.</param>
/// <param name="Round">One round; what it returns is kept, so that no work can be left out.</param>
internal sealed record Contender(string Name, int Pieces, Func<long> Round);
