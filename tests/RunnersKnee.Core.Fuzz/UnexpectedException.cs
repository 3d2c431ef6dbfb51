namespace RunnersKnee.Fuzz;

/// <summary>Something the library promises does not hold.</summary>
internal sealed class UnexpectedException(string what) : Exception(what);
