using RunnersKnee.Rules;

namespace RunnersKnee.Scheduling.Exact;

/// <summary>
/// Places a week has against places the counts take. Many real weeks are full to the last of four a day; then that nobody can have one day more is
/// seen by adding up, where a search would try every arrangement before it said so.
/// </summary>
internal static class WeekPlaces
{
    /// <summary>All sessions together find a place, as far as adding up can tell; false: no arrangement holds them.</summary>
    public static bool Suffice(WeekFrame frame)
    {
        if (!frame.Problem.HasDayLimits)
        {
            return true;
        }

        var (items, heavy, days, heavyDays) = (0, 0, 0, 0);
        for (var i = 0; i < frame.Count; i++)
        {
            ref readonly var part = ref frame.Parts[i];
            if (part.Count > 0)
            {
                (items, days) = (items + part.Count, days | part.Days);
                (heavy, heavyDays) = (heavy + (part.HeavyDays != 0 ? part.Count : 0), heavyDays | (part.Days & part.HeavyDays));
            }
        }

        return items <= Limits.ItemsPerDay * DayLanes.Count(days)
            && heavy <= Limits.HeavyItemsPerDay * Math.Min(DayLanes.Count(heavyDays), WeekFrame.MostHeavyDays);
    }
}
