namespace RunnersKnee.Feedback;

/// <summary>Two answers to one question: the larger counts, and an answer counts more than none.</summary>
internal static class Worst
{
    public static T? Of<T>(T? one, T? other) where T : struct =>
        one is null ? other : other is null ? one : Comparer<T>.Default.Compare(one.Value, other.Value) >= 0 ? one : other;

    /// <summary>For scores where less is worse.</summary>
    public static T? Least<T>(T? one, T? other) where T : struct =>
        one is null ? other : other is null ? one : Comparer<T>.Default.Compare(one.Value, other.Value) <= 0 ? one : other;
}
