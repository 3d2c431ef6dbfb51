using RunnersKnee.Scheduling;

namespace RunnersKnee.Tests.Scheduling;

/// <summary>The rules of a week said a second time, day by day and without the planner's own tools: what a choice does wrong, in words.</summary>
internal static class WeekChecker
{
    public static readonly Weekdays[] Days =
        [Weekdays.Monday, Weekdays.Tuesday, Weekdays.Wednesday, Weekdays.Thursday, Weekdays.Friday, Weekdays.Saturday, Weekdays.Sunday];

    public static IReadOnlyList<string> Violations(WeekRequest request, WeekChoice choice)
    {
        List<string> wrong = [];
        if (choice.Days.Length != request.Items.Count)
        {
            return [$"{choice.Days.Length} answers for {request.Items.Count} items"];
        }

        for (var i = 0; i < request.Items.Count; i++)
        {
            CheckPlaces(request.Items[i], choice.Days[i], request.Availability.TrainingDays, wrong);
            CheckHowOften(request.Items[i], choice.Days[i], wrong);
            CheckHeavyOnRuns(request.Items[i], choice.Days[i], request.Availability.RunningDays, wrong);
        }

        for (var day = 0; day < 7; day++)
        {
            CheckDay(request, choice, day, wrong);
        }

        CheckWarmUps(request, choice, wrong);
        if (Days.All(day => On(request, choice, day).Any(i => i.KneeLoad >= KneeLoad.Moderate)))
        {
            wrong.Add("no day without a heavy item");
        }

        return wrong;
    }

    public static IEnumerable<WeekItem> On(WeekRequest request, WeekChoice choice, Weekdays day) => request.Items.Where((_, i) => choice.Days[i].HasFlag(day));

    /// <summary>Items with fewer days than they aim at, with both numbers.</summary>
    public static IEnumerable<string> Short(WeekRequest request, WeekChoice choice) =>
        request.Items.Select((item, i) => (item, Days: Count(choice.Days[i]))).Where(s => s.Days < s.item.Min).Select(s => $"{s.item.Exercise} {s.Days}/{s.item.Min}");

    /// <summary>Warm-ups that have days.</summary>
    public static IEnumerable<(ExerciseId, Weekdays)> WarmUps(WeekRequest request, WeekChoice choice) =>
        request.WarmUps.Select((w, i) => (w.Exercise, choice.WarmUps[i])).Where(w => w.Item2 is not Weekdays.None);

    public static int Count(Weekdays days) => Days.Count(d => days.HasFlag(d));

    public static bool HasNeighbours(Weekdays days) => Days.Where((d, i) => days.HasFlag(d) && days.HasFlag(Days[(i + 1) % 7])).Any();

    private static void CheckPlaces(WeekItem item, Weekdays days, Weekdays allowed, List<string> wrong)
    {
        foreach (var day in Days.Where(d => days.HasFlag(d) && (!allowed.HasFlag(d) || item.Barred.HasFlag(d))))
        {
            wrong.Add($"{item.Exercise} on {day}, which is no day for it");
        }
    }

    private static void CheckHowOften(WeekItem item, Weekdays days, List<string> wrong)
    {
        if (Count(days) > item.Max)
        {
            wrong.Add($"{item.Exercise} on {Count(days)} days, {item.Max} at most");
        }

        if (item.NonConsecutive && HasNeighbours(days))
        {
            wrong.Add($"{item.Exercise} on two days in a row: {days}");
        }
    }

    private static void CheckHeavyOnRuns(WeekItem item, Weekdays days, Weekdays running, List<string> wrong)
    {
        if (item.KneeLoad >= KneeLoad.Moderate && Count(days) > item.Min && (days & running) is not Weekdays.None)
        {
            wrong.Add($"{item.Exercise} loads the knee on a running day and on {Count(days)} days, {item.Min} are aimed at");
        }
    }

    private static void CheckDay(WeekRequest request, WeekChoice choice, int day, List<string> wrong)
    {
        var today = Days[day];
        var items = On(request, choice, today).ToList();
        var warmUps = request.WarmUps.Where((_, i) => choice.WarmUps[i].HasFlag(today)).ToList();
        if (items.Count > 4)
        {
            wrong.Add($"{items.Count} items on {today}");
        }

        if (items.Count(i => i.KneeLoad is KneeLoad.Moderate or KneeLoad.High) > 2)
        {
            wrong.Add($"more than two heavy items on {today}");
        }

        if (items.Concat(warmUps).GroupBy(i => i.Movement, StringComparer.Ordinal).Any(g => g.Count() > 1))
        {
            wrong.Add($"one movement twice on {today}");
        }

        if (request.Availability.Minutes is { } budget && items.Concat(warmUps).Sum(i => i.Minutes) > budget[day])
        {
            wrong.Add($"more minutes than there are on {today}");
        }

        if (warmUps.Count > 1 || (warmUps.Count == 1 && !request.Availability.RunningDays.HasFlag(today)))
        {
            wrong.Add($"{warmUps.Count} warm-ups on {today}");
        }
    }

    private static void CheckWarmUps(WeekRequest request, WeekChoice choice, List<string> wrong)
    {
        for (var w = 0; w < request.WarmUps.Count; w++)
        {
            var (candidate, days) = (request.WarmUps[w], choice.WarmUps[w]);
            var exercise = candidate.Exercise;
            var trained = request.Items.Select((item, i) => item.Exercise == exercise ? choice.Days[i] : Weekdays.None).Aggregate(Weekdays.None, (a, b) => a | b);
            CheckPlaces(candidate, days, request.Availability.RunningDays, wrong);
            CheckHowOften(candidate, days | trained, wrong);
            if ((days & trained) is not Weekdays.None)
            {
                wrong.Add($"{exercise} warms up on {days} and is trained on {trained}");
            }
        }
    }
}
