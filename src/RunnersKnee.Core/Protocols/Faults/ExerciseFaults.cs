namespace RunnersKnee.Protocols.Faults;

/// <summary>Exercises that are missing, repeated or never allowed.</summary>
internal static class ExerciseFaults
{
    public static void Find(Protocol protocol, FaultList faults)
    {
        if (protocol.Exercises.Count == 0)
        {
            faults.Add("exercises", "there must be at least one");
        }

        faults.AddRepeated(protocol.Exercises, e => e.Id.ToString(), i => $"exercises[{i}].id");
        for (var i = 0; i < protocol.Exercises.Count; i++)
        {
            if (protocol.Exercises[i].Stages.Count == 0)
            {
                faults.Add($"exercises[{i}].stages", "no stage allows it");
            }
        }
    }
}
