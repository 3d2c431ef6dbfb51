namespace RunnersKnee.Benchmarks.Floors;

/// <summary>What a piece of work cannot cost less than, however clever it is: the part of it that the machine itself must do.</summary>
/// <param name="Id">Row of the goals.</param>
/// <param name="What">The part.</param>
/// <param name="Nanoseconds">A piece of work, that part alone.</param>
/// <param name="Ours">What the whole piece of work costs.</param>
internal sealed record Floor(string Id, string What, double Nanoseconds, double Ours);
