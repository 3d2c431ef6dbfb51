namespace RunnersKnee.Protocols.Faults;

/// <summary>Warning signs that share an id, and whatever would switch the warning signs off.</summary>
internal static class FlagFaults
{
    private const string Red = "RF-";

    public static void Find(Protocol protocol, FaultList faults)
    {
        faults.AddRepeated(protocol.Flags, f => f.Id, i => $"flags[{i}].id");
        foreach (var id in RequiredFlags.All.Where(id => protocol.Flags.All(f => f.Id != id)))
        {
            faults.Add("flags", $"there is no '{id}', which the library raises by itself");
        }

        for (var i = 0; i < protocol.Flags.Count; i++)
        {
            var flag = protocol.Flags[i];
            if (flag.Urgency < Least(flag.Id))
            {
                faults.Add($"flags[{i}].urgency", $"'{flag.Id}' must be at least {Least(flag.Id)}, not {flag.Urgency}");
            }
        }

        if (!protocol.Flags.Any(f => f.IsAsked && f.Urgency >= Urgency.Urgent))
        {
            faults.Add("flags", $"at least one that is {Urgency.Urgent} or {Urgency.Emergency} must be asked");
        }
    }

    private static Urgency Least(string id) =>
        id.StartsWith(Red, StringComparison.Ordinal) ? Urgency.Urgent : RequiredFlags.All.Contains(id) ? Urgency.Yellow : Urgency.None;
}
