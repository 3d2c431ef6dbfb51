namespace RunnersKnee.Protocols.Faults;

/// <summary>Warning signs that share an id.</summary>
internal static class FlagFaults
{
    public static void Find(Protocol protocol, FaultList faults) => faults.AddRepeated(protocol.Flags, f => f.Id, i => $"flags[{i}].id");
}
