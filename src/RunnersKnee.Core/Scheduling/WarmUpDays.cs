namespace RunnersKnee.Scheduling;

/// <summary>
/// The warm-up of each running day (R-SCH-05): the first candidate whose movement is not trained that day and whose days, training and warm-up
/// together, keep its weekly maximum and its spacing. It needs no training day and counts neither to the four items nor to the heavy ones.
/// </summary>
internal static class WarmUpDays
{
    /// <summary>Days of each warm-up of the request.</summary>
    public static Weekdays[] Choose(WeekRequest request, Weekdays[] trained)
    {
        var days = new Weekdays[request.WarmUps.Count];
        var running = (int)RunningDays(request, trained);
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (!DayMasks.Has(running, day))
            {
                continue;
            }

            for (var i = 0; i < days.Length; i++)
            {
                if (Fits(request, trained, request.WarmUps[i], (int)days[i], day))
                {
                    days[i] |= (Weekdays)DayMasks.Day(day);
                    break;
                }
            }
        }

        return days;
    }

    /// <summary>The days of the run; where the plan has none, those on which the runner runs anyway.</summary>
    private static Weekdays RunningDays(WeekRequest request, Weekdays[] trained)
    {
        var run = Weekdays.None;
        for (var i = 0; i < trained.Length; i++)
        {
            run |= request.Items[i].IsRun ? trained[i] : Weekdays.None;
        }

        return run is Weekdays.None ? request.Availability.RunningDays : run;
    }

    private static bool Fits(WeekRequest request, Weekdays[] trained, WeekItem warmUp, int taken, int day)
    {
        var (week, minutes) = (taken | DayMasks.Day(day), warmUp.Minutes);
        for (var i = 0; i < trained.Length; i++)
        {
            var item = request.Items[i];
            var isToday = DayMasks.Has((int)trained[i], day);
            if (isToday && item.Movement == warmUp.Movement)
            {
                return false;
            }

            minutes += isToday && !item.IsUnbudgeted ? item.Minutes : 0;
            week |= item.Exercise == warmUp.Exercise ? (int)trained[i] : 0;
        }

        return !DayMasks.Has((int)warmUp.Barred, day)
            && DayMasks.Count(week) <= warmUp.Max
            && (!warmUp.NonConsecutive || DayMasks.IsSpaced(week))
            && (request.Availability.Minutes is not { } budget || minutes <= budget[day]);
    }
}
