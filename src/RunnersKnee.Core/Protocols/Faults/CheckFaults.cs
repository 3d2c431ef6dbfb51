using RunnersKnee.Ladders;

namespace RunnersKnee.Protocols.Faults;

/// <summary>Checks that ask nothing, and ladders that only in part are of walking and running: the rules take such a ladder whole or not at all.</summary>
internal static class CheckFaults
{
    public static void Find(Protocol protocol, Ladder ladder, string place, FaultList faults)
    {
        // an exercise that is missing or never allowed is a fault of its own
        var purposes = protocol.Exercises.FirstOrDefault(e => e.Id == ladder.Exercise)?.Stages.Values ?? [];
        if (purposes.Any() && purposes.All(p => p is Purpose.Check) && ladder.Rungs.All(r => r.CheckDose is null))
        {
            faults.Add($"{place}.rungs", "the exercise is there only as a check, and none of them has a checkDose");
        }

        for (var i = 1; i < ladder.Rungs.Count; i++)
        {
            if (ladder.Rungs[i].Doses is [var first, ..] && first is Dose.RunWalk != ladder.IsRun())
            {
                faults.Add($"{place}.rungs[{i}].doses", "walking and running stand on every rung of a ladder or on none");
                return;
            }
        }
    }
}
