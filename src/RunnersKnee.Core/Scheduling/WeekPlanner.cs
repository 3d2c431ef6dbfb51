using System.Globalization;

namespace RunnersKnee.Scheduling;

/// <summary>The one door to the week: which exercise on which weekday, in a week that repeats. The same request gives the same week (R-SCH-07).</summary>
internal static class WeekPlanner
{
    public static WeekChoice Choose(WeekRequest request)
    {
        var frame = new WeekFrame(request);
        var masks = WeekShares.Fill(frame, WeekArrangement.Improve(frame, WeekShares.Decide(frame)));
        Weekdays[] days = [.. masks.Select(mask => (Weekdays)mask)];
        return new()
        {
            Days = days,
            LeftOut = [.. request.Items.Select((item, i) => LeftOut(item, DayMasks.Count(masks[i]))).OfType<Finding>()],
            WarmUps = WarmUpDays.Choose(request, days),
        };
    }

    private static Finding? LeftOut(WeekItem item, int days) => days switch
    {
        0 => Missed("R-SCH-09", item, 0, 1),
        _ when days < item.Min => Missed("R-SCH-01", item, days, item.Min),
        _ => null,
    };

    private static Finding Missed(string rule, WeekItem item, int days, int aim) => new()
    {
        Rule = rule,
        Holds = true,
        Exercise = item.Exercise,
        Observed = days.ToString(CultureInfo.InvariantCulture),
        Limit = aim.ToString(CultureInfo.InvariantCulture),
    };
}
