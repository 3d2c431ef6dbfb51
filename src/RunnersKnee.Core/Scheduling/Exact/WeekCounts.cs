namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// How many days each exercise gets, in three rounds, each in order of importance: who is admitted, then up to what each aims at, then up to
/// the most it may have. Nobody's step is ever paid for with somebody more important, or with an earlier round.
/// </summary>
internal sealed class WeekCounts(WeekFrame frame, WeekRoom room)
{
    public void Search()
    {
        for (var i = 0; i < frame.Count; i++)
        {
            frame.Parts[i].Count = 0;
        }

        for (var i = 0; i < frame.Count; i++)
        {
            Try(i, frame.Parts[i].Least);
        }

        for (var i = 0; i < frame.Count; i++)
        {
            Raise(i, frame.Parts[i].Aim);
        }

        for (var i = 0; i < frame.Count; i++)
        {
            Raise(i, frame.Parts[i].Top);
        }
    }

    private void Raise(int i, int most)
    {
        while (frame.Parts[i].Count > 0 && frame.Parts[i].Count < most && Try(i, frame.Parts[i].Count + 1))
        {
        }
    }

    private bool Try(int i, int count)
    {
        var before = frame.Parts[i].Count;
        frame.Parts[i].Count = count;
        if (count > 0 && room.Search())
        {
            return true;
        }

        frame.Parts[i].Count = before;
        return false;
    }
}
