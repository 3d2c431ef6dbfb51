namespace RunnersKnee.Internal;

/// <summary>Reads a list of a public value in place: an enumerator of an interface is an object of its own, and an assessment reads some hundred lists.</summary>
internal static class Lists
{
    public static ReadOnlySpan<T> Span<T>(this IReadOnlyList<T> values) => values is ValueList<T> list ? list.Span : values.ToArray();
}
