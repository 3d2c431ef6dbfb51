namespace RunnersKnee.Protocols.Faults;

/// <summary>What a ladder gives way to must exist, be another exercise and never load the knee more.</summary>
internal static class SwapFaults
{
    public static void Find(Protocol protocol, Ladder ladder, string place, FaultList faults)
    {
        for (var i = 0; i < ladder.SwapTo.Count; i++)
        {
            if (Wrong(protocol, ladder, ladder.SwapTo[i]) is { } what)
            {
                faults.Add($"{place}.swapTo[{i}]", what);
            }
        }
    }

    private static string? Wrong(Protocol protocol, Ladder ladder, LadderPosition to)
    {
        if (to.Exercise == ladder.Exercise)
        {
            return $"'{to}' is the exercise itself";
        }

        var target = protocol.Ladders.FirstOrDefault(l => l.Exercise == to.Exercise);
        if (target is null)
        {
            return $"'{to}' names no exercise of this protocol";
        }

        if (!target.TryGet(to, out var rung))
        {
            return $"'{to}' is not on its ladder";
        }

        var hardest = ladder.Rungs.Select(r => r.KneeLoad).DefaultIfEmpty(KneeLoad.High).Max();
        return rung.KneeLoad > hardest ? $"'{to}' loads the knee more ({rung.KneeLoad}) than any rung of '{ladder.Exercise}' ({hardest})" : null;
    }
}
