namespace RunnersKnee.Benchmarks.Growth;

/// <summary>How a cost grows.</summary>
/// <param name="Id">Name of its picture.</param>
/// <param name="Title">What is done, and what the cost is.</param>
/// <param name="Axis">What there is more and more of.</param>
/// <param name="Points">How many, and nanoseconds.</param>
internal sealed record Curve(string Id, string Title, string Axis, IReadOnlyList<(int Count, double Nanoseconds)> Points);
