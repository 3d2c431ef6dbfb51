using RunnersKnee.Internal;

namespace RunnersKnee.Protocols.Faults;

/// <summary>Rungs that are missing, repeated, out of order or need what nobody can have.</summary>
internal static class RungFaults
{
    public static void Find(Ladder ladder, string place, FaultList faults)
    {
        if (ladder.Rungs.Count == 0)
        {
            faults.Add($"{place}.rungs", "there must be at least one");
        }

        faults.AddRepeated(ladder.Rungs, r => r.Id, i => $"{place}.rungs[{i}].id");
        for (var i = 0; i < ladder.Rungs.Count; i++)
        {
            var rung = ladder.Rungs[i];
            var before = i == 0 ? -1 : ladder.Rungs[i - 1].Level;
            if (rung.Level != before + 1 && (i == 0 || rung.Level != before))
            {
                faults.Add($"{place}.rungs[{i}].level", i == 0 ? $"the first is 0, not {rung.Level}" : $"after {before} comes {before} or {before + 1}, not {rung.Level}");
            }

            if (!Guard.IsKnown(rung.Needs, EquipmentSet.All))
            {
                faults.Add($"{place}.rungs[{i}].needs", $"{(int)rung.Needs} holds equipment that does not exist");
            }
        }
    }
}
