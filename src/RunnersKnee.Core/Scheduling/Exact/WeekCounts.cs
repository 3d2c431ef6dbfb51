namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// How many days each exercise gets, in three rounds, each in order of importance: who is admitted, then up to what each aims at, then up to
/// the most it may have. Nobody's step is ever paid for with somebody more important, or with an earlier round. A week that holds what was
/// granted so far is kept at hand: what simply finds room in it needs no search.
/// </summary>
internal sealed class WeekCounts<TLoads>(WeekFrame frame, WeekRoom<TLoads> room)
    where TLoads : struct, IWeekLoads<TLoads>
{
    private readonly byte[] _masks = new byte[WeekProblem.MostParts];

    /// <summary>A week with these counts, not yet arranged.</summary>
    public ReadOnlySpan<byte> Masks => _masks;

    public void Search()
    {
        Admit();
        for (var i = 0; i < frame.Count; i++)
        {
            Raise(i, frame.Parts[i].Aim);
        }

        for (var i = 0; i < frame.Count; i++)
        {
            Raise(i, frame.Parts[i].Top);
        }
    }

    private void Admit()
    {
        for (var i = 0; i < frame.Count; i++)
        {
            Give(ref frame.Parts[i], frame.Parts[i].Least);
        }

        if (room.Search())
        {
            room.Masks.CopyTo(_masks);
            return;
        }

        for (var i = 0; i < frame.Count; i++)
        {
            (frame.Parts[i].Count, _masks[i]) = (0, 0);
        }

        for (var i = 0; i < frame.Count; i++)
        {
            var least = frame.Parts[i].Least;
            _ = least > 0 && (Extend(i, least) || Try(i, least));
        }
    }

    private void Raise(int i, int most)
    {
        ref var part = ref frame.Parts[i];
        if (part.Count == 0 || part.Count >= most)
        {
            return;
        }

        for (var count = most; count > part.Count && !Extend(i, count); count--)
        {
        }

        while (part.Count < most && Try(i, part.Count + 1))
        {
        }
    }

    /// <summary>Gives it so many days in the week at hand, where nobody else has to move.</summary>
    private bool Extend(int i, int count)
    {
        ref var part = ref frame.Parts[i];
        var loads = TLoads.Empty(frame.Budgets, frame.Problem.HasDayLimits);
        for (var other = 0; other < frame.Count; other++)
        {
            loads = other == i ? loads : loads.With(in frame.Parts[other], _masks[other]);
        }

        var open = loads.OpenFor(in part) & (count > part.Aim ? part.DaysBeyondAim : part.Days);
        for (var left = DaySets.Of(part.Kind, count).Within(open); !left.IsEmpty; left = left.Later)
        {
            if (loads.With(in part, left.First).HasHeavyFreeDay)
            {
                Give(ref part, count);
                _masks[i] = (byte)left.First;
                return true;
            }
        }

        return false;
    }

    private bool Try(int i, int count)
    {
        ref var part = ref frame.Parts[i];
        var before = part;
        Give(ref part, count);
        if (room.Search())
        {
            room.Masks.CopyTo(_masks);
            return true;
        }

        part = before;
        return false;
    }

    private static void Give(ref PreparedPart part, int count)
    {
        part.Count = count;
        part.Choices = part.All;
        part.Reached = part.Choices.Reached();
    }
}
