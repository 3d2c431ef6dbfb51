namespace RunnersKnee.Scheduling.Exact;

/// <summary>Is there any week with these counts? Those with no choice come first, then long sessions.</summary>
internal sealed class WeekRoom<TLoads>(WeekFrame frame, WeekFit<TLoads> fit)
    where TLoads : struct, IWeekLoads<TLoads>
{
    /// <summary>Days of each part where a week was found; those that wait have none.</summary>
    public ReadOnlySpan<byte> Masks => fit.Best[..frame.Count];

    public bool Search()
    {
        var minutes = 0;
        for (var i = 0; i < frame.Count; i++)
        {
            minutes += frame.Parts[i].Count * frame.Parts[i].MinutesADay;
        }

        if (minutes > frame.MinutesAWeek || !WeekPlaces.Suffice(frame))
        {
            return false;
        }

        fit.AddAllByWeight();

        return fit.Search(DayLanes.Most, floor: DayLanes.Most, slack: 0);
    }
}
