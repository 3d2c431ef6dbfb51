using RunnersKnee.Internal;

namespace RunnersKnee.Protocols;

/// <summary>The empty text map.</summary>
internal static class ValueMapOf
{
    public static IReadOnlyDictionary<string, string> Empty { get; } = Guard.Copy(new Dictionary<string, string>(StringComparer.Ordinal));
}
