namespace RunnersKnee.Samples.Console.Input;

/// <summary>The standard protocol, or a team's own from a file.</summary>
internal static class ProtocolFile
{
    public static Ask<string?> Option() => new("--protocol", "FILE.json", "A team's own protocol instead of the standard one.", Readings.File);

    public static Protocol Load(string? path) => path is null ? Protocol.Standard : Files.Read(path, RunnersKneeJson.Protocol);

    /// <summary>A plan is read with the protocol it was made with.</summary>
    public static void CheckMade(string path, RehabPlan plan, Protocol protocol)
    {
        if (plan.ProtocolId != protocol.Id)
        {
            throw new InputFault($"{path} at $.protocolId: {OneLine.Quote(plan.ProtocolId)} is not the protocol in use, {OneLine.Quote(protocol.Id)}; give its own with --protocol.");
        }
    }

    /// <summary>Warning signs as ids of this protocol.</summary>
    public static IReadOnlyList<string> Signs(Protocol protocol, IReadOnlyList<string> signs)
    {
        var known = protocol.Flags.Where(f => f.IsAsked).Select(f => f.Id).ToList();
        foreach (var sign in signs.Where(s => !known.Contains(s, StringComparer.Ordinal)))
        {
            throw InputFault.Value("--signs", sign, known.Count > 0 ? string.Join(", ", known) : "nothing: this protocol asks for no signs");
        }

        return signs;
    }
}
