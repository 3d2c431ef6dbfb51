namespace RunnersKnee.Scheduling;

/// <summary>
/// How many days each item gets. Three rounds, each in order of importance: one day for everybody (R-SCH-09: items take turns before anybody
/// is left out), then up to what each aims at, then up to the most it may have (R-SCH-01).
/// </summary>
internal static class WeekShares
{
    /// <summary>One week with these shares, the days not yet arranged.</summary>
    public static int[] Decide(WeekFrame frame)
    {
        var days = new int[frame.Slots.Count];
        var masks = new int[frame.Slots.Count];
        masks = Raise(frame, days, masks, _ => 1);
        masks = Raise(frame, days, masks, slot => slot.Min);
        return Raise(frame, days, masks, slot => slot.Max);
    }

    private static int[] Raise(WeekFrame frame, int[] days, int[] masks, Func<WeekSlot, int> goal)
    {
        for (var i = 0; i < days.Length; i++)
        {
            var slot = frame.Slots[i];
            for (var most = Math.Min(goal(slot), slot.MostOf(slot.Allowed)); days[i] < most; days[i]++)
            {
                if (WithOneMore(frame, days, i) is not { } found)
                {
                    break;
                }

                masks = found;
            }
        }

        return masks;
    }

    private static int[]? WithOneMore(WeekFrame frame, int[] days, int slot)
    {
        var more = (int[])days.Clone();
        more[slot]++;
        return WeekFit.Find(frame, more);
    }
}
