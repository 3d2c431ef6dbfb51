namespace RunnersKnee.Scheduling;

/// <summary>
/// How many days each item gets. Three rounds, each in order of importance: one day for everybody (R-SCH-09: items take turns before anybody
/// is left out), then up to what each aims at, then up to the most it may have (R-SCH-01).
/// </summary>
internal static class WeekShares
{
    private static readonly Func<WeekSlot, int>[] Rounds = [_ => 1, slot => slot.Min, slot => slot.Max];

    /// <summary>A week with the best shares that were found, its days not yet arranged; the week before where it still holds and shares better.</summary>
    public static int[] Decide(WeekFrame frame)
    {
        var found = Search(frame);
        return frame.PreviousIfItHolds() is { } previous && AreBetter(frame, previous, found) ? previous : found;
    }

    /// <summary>The same week with every further day that simply fits, so that nobody is left out beside an open place.</summary>
    public static int[] Fill(WeekFrame frame, int[] week)
    {
        var masks = (int[])week.Clone();
        var board = frame.BoardWith(masks);
        EachTurn(frame, (i, goal) =>
        {
            var slot = frame.Slots[i];
            while (DayMasks.Count(masks[i]) < goal && board.TryExtend(slot, masks[i], out var extended))
            {
                board.Put(slot, extended & ~masks[i]);
                masks[i] = extended;
            }
        });
        return masks;
    }

    private static int[] Search(WeekFrame frame)
    {
        var days = new int[frame.Slots.Count];
        var masks = new int[days.Length];
        EachTurn(frame, (i, goal) =>
        {
            for (var most = Math.Min(goal, frame.Slots[i].MostOf(frame.Slots[i].Allowed)); days[i] < most; days[i]++)
            {
                if (WithOneMore(frame, days, i) is not { } found)
                {
                    break;
                }

                masks = found;
            }
        });
        return masks;
    }

    private static void EachTurn(WeekFrame frame, Action<int, int> turn)
    {
        foreach (var goal in Rounds)
        {
            for (var i = 0; i < frame.Slots.Count; i++)
            {
                turn(i, goal(frame.Slots[i]));
            }
        }
    }

    private static int[]? WithOneMore(WeekFrame frame, int[] days, int slot)
    {
        var more = (int[])days.Clone();
        more[slot]++;
        return WeekFit.Find(frame, more);
    }

    /// <summary>The first turn in which the two weeks give an item different shares decides.</summary>
    private static bool AreBetter(WeekFrame frame, int[] week, int[] than)
    {
        var first = 0;
        EachTurn(frame, (i, goal) =>
        {
            var more = Math.Min(goal, DayMasks.Count(week[i])) - Math.Min(goal, DayMasks.Count(than[i]));
            first = first == 0 ? more : first;
        });
        return first > 0;
    }
}
