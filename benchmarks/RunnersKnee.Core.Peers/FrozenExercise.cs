namespace RunnersKnee.Peers;

/// <summary>One exercise of a frozen week, as it was drawn.</summary>
internal sealed record FrozenExercise(int Min, int Max, int Minutes, int Priority, int Previous, bool IsSpaced, bool IsHeavy, bool HasPrevious, bool WasDoneOnSunday);
