using RunnersKnee.Protocols.Faults;

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

    /// <summary>The faults, by topic and then by place; empty where there are none.</summary>
    public static IReadOnlyList<string> Find(Protocol protocol)
    {
        var faults = new FaultList();
        ExerciseFaults.Find(protocol, faults);
        PairingFaults.Find(protocol, faults);
        BeginningFaults.Find(protocol, faults);
        for (var i = 0; i < protocol.Ladders.Count; i++)
        {
            var place = $"ladders[{i}]";
            var ladder = protocol.Ladders[i];
            LadderFaults.Find(ladder, place, faults);
            RungFaults.Find(ladder, place, faults);
            DoseFaults.Find(ladder, place, faults);
            CheckFaults.Find(protocol, ladder, place, faults);
            EffortFaults.Find(ladder, place, faults);
            OpeningFaults.Find(protocol, ladder, place, faults);
            SwapFaults.Find(protocol, ladder, place, faults);
        }

        FlagFaults.Find(protocol, faults);
        MeasureFaults.Find(protocol, faults);
        CitationFaults.Find(protocol, faults);
        WordFaults.Find(protocol, faults);
        return faults.All;
    }
}
