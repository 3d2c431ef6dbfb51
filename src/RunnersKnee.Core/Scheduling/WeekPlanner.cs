using System.Globalization;
using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Scheduling;

/// <summary>The one door to the week: which exercise on which weekday, in a week that repeats. The same request gives the same week (R-SCH-07).</summary>
internal static class WeekPlanner
{
    public static WeekChoice Choose(WeekRequest request)
    {
        var days = Best(request);
        List<Finding>? leftOut = null;
        for (var i = 0; i < days.Length; i++)
        {
            if (LeftOut(request.Items[i], DayMasks.Count((int)days[i])) is { } finding)
            {
                (leftOut ??= []).Add(finding);
            }
        }

        return new() { Days = days, LeftOut = leftOut is null ? [] : leftOut, WarmUps = WarmUpDays.Choose(request, days) };
    }

    /// <summary>
    /// The best week there is. In order: a day for everybody, what each aims at, the most each may have, each by importance; then no heavy
    /// session on a running day, fewest days moved, the even spread (G-01), the lowest fullest day, the earliest days.
    /// </summary>
    private static Weekdays[] Best(WeekRequest request)
    {
        var days = new Weekdays[request.Items.Count];
        if (days.Length > 0)
        {
            var desk = WeekDesk.OfThisThread;
            WeekQuestion.Fill(desk.Problem, request);
            var masks = desk.Solve();
            for (var i = 0; i < masks.Length; i++)
            {
                days[i] = (Weekdays)masks[i];
            }
        }

        return days;
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
