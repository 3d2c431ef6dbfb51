namespace RunnersKnee.Scheduling;

/// <summary>
/// The warm-up of each running day (R-SCH-05): the first candidate whose movement is not trained that day and whose days, training and warm-up
/// together, keep its weekly maximum and its spacing. It needs no training day and counts neither to the four items nor to the heavy ones.
/// </summary>
internal static class WarmUpDays
{
    public static IReadOnlyList<(ExerciseId Exercise, Weekdays Days)> Choose(WeekRequest request, IReadOnlyList<Weekdays> trained)
    {
        var days = new int[request.WarmUps.Count];
        var run = request.Items.Select((item, i) => item.IsRun ? trained[i] : Weekdays.None).Aggregate(Weekdays.None, (all, one) => all | one);
        var running = (int)(run is Weekdays.None ? request.Availability.RunningDays : run);
        for (var day = 0; day < DayMasks.DaysPerWeek; day++)
        {
            if (!DayMasks.Has(running, day))
            {
                continue;
            }

            for (var i = 0; i < days.Length; i++)
            {
                if (Fits(request, trained, request.WarmUps[i], days[i], day))
                {
                    days[i] |= DayMasks.Day(day);
                    break;
                }
            }
        }

        return [.. request.WarmUps.Select((w, i) => (w.Exercise, (Weekdays)days[i])).Where(w => w.Item2 is not Weekdays.None)];
    }

    private static bool Fits(WeekRequest request, IReadOnlyList<Weekdays> trained, WeekItem warmUp, int taken, int day)
    {
        var (week, minutes) = (taken | DayMasks.Day(day), warmUp.Minutes);
        for (var i = 0; i < trained.Count; i++)
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
