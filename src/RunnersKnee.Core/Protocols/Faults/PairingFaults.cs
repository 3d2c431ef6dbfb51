namespace RunnersKnee.Protocols.Faults;

/// <summary>Every exercise has exactly one ladder, in the same order: the protocol finds a ladder by the place of its exercise.</summary>
internal static class PairingFaults
{
    public static void Find(Protocol protocol, FaultList faults)
    {
        var exercises = protocol.Exercises.Select(e => e.Id).ToHashSet();
        var ladders = protocol.Ladders.Select(l => l.Exercise).ToHashSet();
        for (var i = 0; i < protocol.Exercises.Count; i++)
        {
            if (!ladders.Contains(protocol.Exercises[i].Id))
            {
                faults.Add($"exercises[{i}]", $"'{protocol.Exercises[i].Id}' has no ladder");
            }
        }

        for (var i = 0; i < protocol.Ladders.Count; i++)
        {
            if (!exercises.Contains(protocol.Ladders[i].Exercise))
            {
                faults.Add($"ladders[{i}].exercise", $"there is no exercise '{protocol.Ladders[i].Exercise}'");
            }
        }

        faults.AddRepeated(protocol.Ladders, l => l.Exercise.ToString(), i => $"ladders[{i}].exercise");
        FindOrder(protocol, exercises, ladders, faults);
    }

    /// <summary>Only of what is on both sides: one that is missing must not make all after it look misplaced.</summary>
    private static void FindOrder(Protocol protocol, HashSet<ExerciseId> exercises, HashSet<ExerciseId> ladders, FaultList faults)
    {
        ExerciseId[] wanted = [.. protocol.Exercises.Select(e => e.Id).Where(ladders.Contains).Distinct()];
        ExerciseId[] found = [.. protocol.Ladders.Select(l => l.Exercise).Where(exercises.Contains).Distinct()];
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] != found[i])
            {
                faults.Add("ladders", $"must be in the order of the exercises, but '{found[i]}' stands where '{wanted[i]}' belongs");
                return;
            }
        }
    }
}
