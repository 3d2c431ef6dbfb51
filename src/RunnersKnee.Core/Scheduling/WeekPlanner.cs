using RunnersKnee.Scheduling.Exact;

namespace RunnersKnee.Scheduling;

/// <summary>The one door to the week: which exercise on which weekday, in a week that repeats. The same request gives the same week (R-SCH-07).</summary>
internal static class WeekPlanner
{
    public static WeekChoice Choose(WeekRequest request)
    {
        var days = Days(request);
        return new(days, WarmUpDays.Choose(request, days));
    }

    /// <summary>
    /// The best week there is. In order: a day for everybody, what each aims at, the most each may have, each by importance; then no heavy
    /// session on a running day, fewest days moved, the even spread (G-01), the lowest fullest day, the earliest days.
    /// </summary>
    public static Weekdays[] Days(WeekRequest request)
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
}
